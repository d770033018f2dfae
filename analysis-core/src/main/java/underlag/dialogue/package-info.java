/**
 * The vocabulary of a citizen dialogue, and its plan.
 *
 * <p>Two families of values live here. The <em>plan</em> is what the municipality decided
 * beforehand: a {@link underlag.dialogue.Dialogue} with its question, purpose, target groups,
 * activities, predetermined questions and goals. The <em>material</em> is what came in: a {@link
 * underlag.dialogue.Material} of respondents, contributions (open text, verbatim) and closed
 * answers, each with an {@link underlag.dialogue.Origin} that leads back to the file and the cell.
 *
 * <p>All types are immutable and free of behaviour beyond checking themselves, so every other
 * package can use them and none is needed here.
 */
@NullMarked
package underlag.dialogue;

import org.jspecify.annotations.NullMarked;
