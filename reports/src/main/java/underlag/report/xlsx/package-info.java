/** The report as a workbook: its figures to sort, filter and count on. */
@NullMarked
package underlag.report.xlsx;

import org.jspecify.annotations.NullMarked;
