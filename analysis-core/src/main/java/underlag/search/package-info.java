/**
 * Indexes statements and finds them by word, phrase and likeness.
 *
 * <p>Start with {@link underlag.search.StatementIndex#build}. Words are found by dictionary form
 * and by the parts of a compound, so that "cykelvägar" finds "cykelväg", and "väg" finds it too,
 * ranked lower. Statements in a language without a pack are found by words as they are written. The
 * letters å, ä and ö are never folded. A {@link underlag.search.Filter} is a named set of statement
 * ids that the caller hands in: this package knows no themes and no background. It is the only home
 * of Lucene.
 */
@NullMarked
package underlag.search;

import org.jspecify.annotations.NullMarked;
