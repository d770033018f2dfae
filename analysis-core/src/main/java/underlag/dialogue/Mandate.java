package underlag.dialogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be influenced (påverkbarhet, rådighet): the handbook's criteria for holding a dialogue
 * at all, null where the plan does not say, and what lies within and outside the mandate.
 *
 * @param legalDuty whether a law demands the dialogue
 * @param open what is open to influence
 * @param outside what is not, each with its reason
 */
public record Mandate(
        @Nullable Boolean questionOpenToInfluence,
        @Nullable Boolean decisionMakersOpenToInfluence,
        @Nullable Boolean resultAskedFor,
        @Nullable Boolean legalDuty,
        @Nullable String note,
        List<Open> open,
        List<Outside> outside) {

    /** Why something lies outside the mandate. */
    public enum Reason {
        OTHER_BODY,
        LAW,
        BUDGET,
        DECIDED_PLAN
    }

    /**
     * Something that is open to influence.
     *
     * @param what in words
     * @param queries searches that find statements about it; none: the words of {@code what}
     */
    public record Open(String what, List<String> queries) {
        public Open {
            queries = List.copyOf(queries);
        }
    }

    /**
     * Something that those who hold the dialogue cannot decide.
     *
     * @param id lasting, unique among them
     * @param what in words
     * @param body who decides instead, and gets what was said, or null
     * @param explanation for the reader, or null
     * @param queries searches that find statements about it; none: the words of {@code what}
     * @param where it stands in the plan
     */
    public record Outside(
            String id,
            String what,
            Reason reason,
            @Nullable String body,
            @Nullable String explanation,
            List<String> queries,
            Origin where) {
        public Outside {
            queries = List.copyOf(queries);
        }
    }

    public Mandate {
        open = List.copyOf(open);
        outside = List.copyOf(outside);
    }

    /** The criteria alone. */
    public Mandate(
            @Nullable Boolean questionOpenToInfluence,
            @Nullable Boolean decisionMakersOpenToInfluence,
            @Nullable Boolean resultAskedFor,
            @Nullable Boolean legalDuty,
            @Nullable String note) {
        this(
                questionOpenToInfluence,
                decisionMakersOpenToInfluence,
                resultAskedFor,
                legalDuty,
                note,
                List.of(),
                List.of());
    }

    /** A plan that says nothing of it. */
    public static Mandate unknown() {
        return new Mandate(null, null, null, null, null);
    }

    /** The item outside the mandate with this id. */
    public Optional<Outside> outside(String id) {
        return outside.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
