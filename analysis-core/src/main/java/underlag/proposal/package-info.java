/**
 * What residents ask to have done: which statements are proposals, and which of them ask the same.
 *
 * <p>A statement is a proposal when it names a concrete action, change or thing that someone could
 * carry out. Rules over tags and lemmas decide, and each decision keeps the words that decided it.
 */
@NullMarked
package underlag.proposal;

import org.jspecify.annotations.NullMarked;
