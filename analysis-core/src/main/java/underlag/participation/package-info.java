/** Who took part: per activity, by background, and the target groups beside them. */
@NullMarked
package underlag.participation;

import org.jspecify.annotations.NullMarked;
