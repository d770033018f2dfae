/**
 * A report before it has a file format: blocks in order, already worded, and its look. Renderers
 * need nothing else. {@link underlag.report.model.Palette} is the one home of a report's colours.
 */
@NullMarked
package underlag.report.model;

import org.jspecify.annotations.NullMarked;
