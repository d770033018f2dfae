/** The report's page as a tagged PDF file that can be read aloud, printed and kept. */
@NullMarked
package underlag.report.pdf;

import org.jspecify.annotations.NullMarked;
