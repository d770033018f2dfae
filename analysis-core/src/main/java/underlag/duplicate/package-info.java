/** Same and nearly same texts: which contributions are copies of one another, and campaigns. */
@NullMarked
package underlag.duplicate;

import org.jspecify.annotations.NullMarked;
