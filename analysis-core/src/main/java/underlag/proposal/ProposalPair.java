package underlag.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two statements that ask the same, or nearly: why they were joined, or what kept them apart.
 *
 * @param one statement id
 * @param other statement id
 * @param joined whether both are counted under one proposal for this reason
 * @param score 0–1, see docs/proposals.md
 * @param thing 0–1: whether both name the same thing
 * @param action 0–1: whether both want the same done
 * @param words 0–1: how much of all that is said is said in both
 * @param place 1 where both name the same place, 0.5 where neither names one, else 0
 * @param hindrance what kept them apart whatever the score, or null
 * @param same words in both, or two words for one thing, "utegym ~ utomhusgym"
 * @param different words that stand in one only
 */
public record ProposalPair(
        String one,
        String other,
        boolean joined,
        double score,
        double thing,
        double action,
        double words,
        double place,
        @Nullable Hindrance hindrance,
        List<String> same,
        List<String> different) {
    public ProposalPair {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }
}
