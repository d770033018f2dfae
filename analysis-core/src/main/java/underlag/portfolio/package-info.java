/**
 * Several dialogues side by side, as their plans and analyses tell of them: which goals were
 * reached, who took part by which methods, and which themes come again.
 */
@NullMarked
package underlag.portfolio;

import org.jspecify.annotations.NullMarked;
