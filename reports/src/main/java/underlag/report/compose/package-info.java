/**
 * Turns an analysis into a report: chooses what is shown, in which order, and words it in Swedish
 * or English.
 *
 * <p>Every word stands in the bundle {@code report}; a count always says what it counts.
 */
@NullMarked
package underlag.report.compose;

import org.jspecify.annotations.NullMarked;
