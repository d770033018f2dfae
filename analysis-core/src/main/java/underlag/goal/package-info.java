/**
 * Indicators measured and goals judged, as the handbook's table asks: type, goal, indicator, data
 * collection, outcome.
 */
@NullMarked
package underlag.goal;

import org.jspecify.annotations.NullMarked;
