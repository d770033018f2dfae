/** Intervals and tests, each with the source of its formula. Knows nothing of dialogues. */
@NullMarked
package underlag.statistics;

import org.jspecify.annotations.NullMarked;
