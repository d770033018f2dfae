package underlag.duplicate;

import java.util.List;
import java.util.Map;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;

/**
 * Which contributions say the same, or nearly: see {@link FamilyFinder}.
 *
 * @param families every family of two or more, largest first, ties by id
 * @param familyOf contribution id → family
 * @param ownWords contribution id → the passages in it that are the sender's own, where there are
 *     such
 */
public record Families(
        List<Family> families, Map<String, Family> familyOf, Map<String, OwnWords> ownWords) {

    /**
     * Contributions that say the same.
     *
     * @param id stable: made of the shared text
     * @param contributions ids in order of appearance; the first is the one the others copy
     * @param campaign whether the family is large enough to be an appeal sent by many (upprop)
     * @param shared the text that they share, as one of them wrote it; "[…]" where that one has
     *     words of its own
     * @param variants each wording that occurs, the shared one first, then the most frequent
     */
    public record Family(
            String id,
            List<String> contributions,
            boolean campaign,
            String shared,
            List<Variant> variants) {
        public Family {
            contributions = List.copyOf(contributions);
            variants = List.copyOf(variants);
        }

        /** A family in one wording. */
        public Family(String id, List<String> contributions, boolean campaign) {
            this(
                    id,
                    contributions,
                    campaign,
                    "",
                    List.of(new Variant(Difference.SAME, contributions, 0, 0)));
        }
    }

    /** How a wording differs from the shared text. */
    public enum Difference {
        /** At most in case, white space and punctuation. */
        SAME,
        /** A few words were added first or last: a greeting, a name. */
        FRAMED,
        /** Words were changed, added within or left out. */
        REWORDED,
        /** A passage of the sender's own was added. */
        OWN_WORDS
    }

    /**
     * One wording.
     *
     * @param contributions ids in order of appearance
     * @param added words that the shared text does not have
     * @param leftOut words of the shared text that it does not have
     */
    public record Variant(
            Difference difference, List<String> contributions, int added, int leftOut) {
        public Variant {
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * What in a contribution is not the shared text.
     *
     * @param first the first contribution with exactly these words
     * @param spans where they stand in the contribution's text
     */
    public record OwnWords(String first, List<Span> spans) {
        public OwnWords {
            spans = List.copyOf(spans);
        }
    }

    public Families {
        families = List.copyOf(families);
        familyOf = Map.copyOf(familyOf);
        ownWords = Map.copyOf(ownWords);
    }

    /** Families whose members have no words of their own. */
    public Families(List<Family> families, Map<String, Family> familyOf) {
        this(families, familyOf, Map.of());
    }

    /**
     * Whether a statement is the sender's own although its contribution is a copy: at least half of
     * it is not in the shared text.
     */
    public boolean isOwn(Statement statement) {
        OwnWords own = ownWords.get(statement.contribution().id());
        if (own == null) {
            return false;
        }
        int length = 0;
        for (Span span : own.spans()) {
            int from = Math.max(span.start(), statement.span().start());
            int to = Math.min(span.end(), statement.span().end());
            length += Math.max(0, to - from);
        }
        return 2 * length >= statement.text().length();
    }

    /**
     * What a statement counts as among different texts: equal for statements of copies, but for
     * what their senders added themselves.
     */
    public String textOf(Statement statement) {
        Contribution contribution = statement.contribution();
        Family family = familyOf.get(contribution.id());
        if (family == null) {
            return contribution.id();
        }
        OwnWords own = ownWords.get(contribution.id());
        return own != null && isOwn(statement) ? own.first() : family.id();
    }
}
