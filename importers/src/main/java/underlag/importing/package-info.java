/**
 * The importers' contract, and the choice of importer for a file.
 *
 * <p>An {@link underlag.importing.Importer} delivers what a file holds, verbatim, into an {@link
 * underlag.importing.ImportSink}. It knows no grammar: splitting into statements comes later.
 */
@NullMarked
package underlag.importing;

import org.jspecify.annotations.NullMarked;
