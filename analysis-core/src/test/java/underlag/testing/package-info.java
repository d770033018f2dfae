/** What the tests of several modules share. */
@NullMarked
package underlag.testing;

import org.jspecify.annotations.NullMarked;
