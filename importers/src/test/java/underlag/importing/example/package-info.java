/** The importer that {@code docs/adding-an-importer.md} is about. */
@NullMarked
package underlag.importing.example;

import org.jspecify.annotations.NullMarked;
