/**
 * Tables as rows and documents as parts, each with its place, whatever the file format; and a
 * bounded preview of both. Knows no roles, questions or words.
 *
 * <p>Start with {@link underlag.importing.format.TableFile} (opened as often as needed, one row at
 * a time; {@link underlag.importing.format.HeadedRows} finds the headings) and {@link
 * underlag.importing.format.DocumentFile} (all parts in reading order, and what was set apart).
 *
 * <p>What a file is, {@code FileKind} sees in its first bytes; {@code ZipGuard} stands before
 * everything that is a zip, {@code SafeXml} before XML, {@code SafeJson} before JSON, and {@code
 * Limits} says what a file may cost. A format is a class that implements {@link
 * underlag.importing.format.TableRows} or fills a {@code PartList}. Exceptions of libraries are
 * translated there; what a file cannot give ends in a finding.
 */
@NullMarked
package underlag.importing.format;

import org.jspecify.annotations.NullMarked;
