/** The workbook in which people decide: written from an analysis, and its changed cells read. */
@NullMarked
package underlag.workspace.decide;

import org.jspecify.annotations.NullMarked;
