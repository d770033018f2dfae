/**
 * Texts in easy read and in other languages that people have written beside a report: found, read
 * and made ready to be published with it.
 */
@NullMarked
package underlag.workspace.version;

import org.jspecify.annotations.NullMarked;
