/** What every renderer of reports is held to. */
@NullMarked
package underlag.report;

import org.jspecify.annotations.NullMarked;
