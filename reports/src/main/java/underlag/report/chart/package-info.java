/**
 * Draws a chart block as SVG and PNG. Everything readable in a drawing stands in the block already,
 * formatted; nothing is worded here. The title is not drawn: it stands beside the drawing.
 */
@NullMarked
package underlag.report.chart;

import org.jspecify.annotations.NullMarked;
