/** What holds the house together: which package may use which, and how large a file may grow. */
@NullMarked
package underlag.architecture;

import org.jspecify.annotations.NullMarked;
