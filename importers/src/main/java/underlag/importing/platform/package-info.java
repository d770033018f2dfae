/**
 * What participation platforms and case systems export: proposals, ideas, comments and viewpoints
 * with titles, votes, authors and the municipality's answers around them. What residents wrote
 * becomes contributions; everything else is counted as what it is, and names are dropped.
 */
@NullMarked
package underlag.importing.platform;

import org.jspecify.annotations.NullMarked;
