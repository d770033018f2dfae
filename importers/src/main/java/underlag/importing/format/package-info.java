/**
 * Tables as rows and documents as parts, each with its place, whatever the file format; and a
 * bounded preview of both. Start with {@link underlag.importing.format.TableFile} and {@link
 * underlag.importing.format.DocumentFile}. Knows no roles, questions or words.
 */
@NullMarked
package underlag.importing.format;

import org.jspecify.annotations.NullMarked;
