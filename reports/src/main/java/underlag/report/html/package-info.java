/** Renders a report as one self-contained, accessible page that is well-formed XML as well. */
@NullMarked
package underlag.report.html;

import org.jspecify.annotations.NullMarked;
