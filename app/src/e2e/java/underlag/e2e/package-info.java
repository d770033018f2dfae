/**
 * What a reader's own programs make of the reports: a browser with axe, LibreOffice, a PDF/UA judge
 * and a Swedish speller, each shown a fault that it must find. Only in the profile {@code e2e}: it
 * needs Chromium, LibreOffice and hunspell with its Swedish words, and fails where they are missing.
 */
@NullMarked
package underlag.e2e;

import org.jspecify.annotations.NullMarked;
