/**
 * Notes from cafés and workshops: each bullet, paragraph or table cell is a contribution, with the
 * headings above it and the table or group that said it.
 */
@NullMarked
package underlag.importing.minutes;

import org.jspecify.annotations.NullMarked;
