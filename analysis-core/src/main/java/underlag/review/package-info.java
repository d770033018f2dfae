/**
 * What people decided about an analysis: an append-only log of it, and how it is laid over the
 * themes and proposals of the next analysis.
 *
 * <p>Residents' texts never stand in a decision, only the ids of their statements.
 */
@NullMarked
package underlag.review;

import org.jspecify.annotations.NullMarked;
