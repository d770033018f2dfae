/**
 * Subjects that many statements share: given by a codebook, or discovered.
 *
 * <p>A statement may have several themes; the first is the one that fits best. What fits no theme
 * stays in the rest group and is said to be there.
 */
@NullMarked
package underlag.theme;

import org.jspecify.annotations.NullMarked;
