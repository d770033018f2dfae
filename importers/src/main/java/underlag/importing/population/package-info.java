/**
 * How many people there are: tables of a statistics office or one's own, read as counts for the
 * groups that the plan names.
 */
@NullMarked
package underlag.importing.population;

import org.jspecify.annotations.NullMarked;
