/**
 * Closed answers and background as a table: distributions, means, and which respondents a condition
 * chooses. The only home of Tablesaw.
 */
@NullMarked
package underlag.answer;

import org.jspecify.annotations.NullMarked;
