/** The report as a Word document that its readers can go on writing in. */
@NullMarked
package underlag.report.docx;

import org.jspecify.annotations.NullMarked;
