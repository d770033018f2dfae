package underlag.proposal;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * A statement's kind and why.
 *
 * @param words the words that decided, in the statement's verbatim text; null where what was asked
 *     decided, or where nothing did ({@link StatementKind#THOUGHT})
 */
public record KindEvidence(StatementKind kind, @Nullable Span words) {}
