/** Office files as archives that come out the same, byte by byte, each time. */
@NullMarked
package underlag.report.archive;

import org.jspecify.annotations.NullMarked;
