package underlag.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/**
 * Why a statement is a proposal, and what it asks for.
 *
 * @param statement id
 * @param rules the rule families that fired, by name
 * @param trigger the words that decided, in the statement's verbatim text
 * @param action lemma of what is to be done, "bygga", or null
 * @param object the thing, in reading form, "en bänk vid sjön" → "bänk", or null
 * @param place "vid sjön", or null
 * @param confidence how sure it is that this is a proposal, 0–1, in hundredths
 */
public record ProposalEvidence(
        String statement,
        List<String> rules,
        Span trigger,
        @Nullable String action,
        @Nullable String object,
        @Nullable String place,
        double confidence) {
    public ProposalEvidence {
        confidence = Math.round(100 * confidence) / 100.0;
        rules = List.copyOf(rules);
    }

    /** The confidence as a word. */
    public ProposalCertainty certainty() {
        return ProposalCertainty.of(confidence);
    }
}
