/** Machine against human coding and coder against coder: how far they agree, and where not. */
@NullMarked
package underlag.agreement;

import org.jspecify.annotations.NullMarked;
