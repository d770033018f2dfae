package underlag.dialogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people judged of the goals and decided of the proposals afterwards.
 *
 * @param goals goal id → judgement
 * @param proposals proposal id → what came of it, for those that somebody has taken a stand on
 */
public record FollowUp(Map<String, Judgement> goals, Map<String, Settled> proposals) {

    /** What came of a proposal. */
    public enum Settled {
        GRANTED,
        PARTLY,
        NOT_GRANTED,
        /** A body has decided, but nobody has written what of it was granted. */
        DECIDED
    }

    /** Whether a goal was reached. */
    public enum Attainment {
        REACHED,
        PARTLY,
        NOT_REACHED,
        CANNOT_BE_TOLD
    }

    /**
     * A judgement of one goal.
     *
     * @param attainment null where nothing but the purpose was judged
     * @param words why it was judged so, or null
     * @param evidence ids of the statements or respondents that it rests on
     * @param purposeServed how the outcome served the purpose of the dialogue, or null
     */
    public record Judgement(
            @Nullable Attainment attainment,
            @Nullable String words,
            List<String> evidence,
            @Nullable String purposeServed) {
        public Judgement {
            evidence = List.copyOf(evidence);
        }
    }

    public FollowUp {
        goals = Map.copyOf(goals);
        proposals = Map.copyOf(proposals);
    }

    /** Nothing judged. */
    public static FollowUp none() {
        return new FollowUp(Map.of(), Map.of());
    }
}
