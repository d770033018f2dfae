package underlag.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.FollowUp;

/**
 * What people decided, as it was laid over an analysis.
 *
 * @param decisions all in force, those too that do not fit
 * @param descriptions theme id → what a person wrote that it is about
 * @param settled proposal id → what was settled of it
 * @param toReview decisions that do not fit this analysis, in the order of the log
 */
public record Reviewed(
        Decisions decisions,
        Map<String, String> descriptions,
        Map<String, Settlement> settled,
        List<ToReview> toReview) {
    public Reviewed {
        descriptions = Map.copyOf(descriptions);
        settled = Map.copyOf(settled);
        toReview = List.copyOf(toReview);
    }

    /** What people judged of the goals, and what came of the proposals. */
    public FollowUp followUp() {
        Map<String, FollowUp.Settled> proposals = new TreeMap<>();
        settled.forEach(
                (id, settlement) -> {
                    Stance stance = settlement.stance();
                    if (stance != null) {
                        proposals.put(id, settled(stance));
                    } else if (settlement.ruling() != null) {
                        proposals.put(id, FollowUp.Settled.DECIDED);
                    }
                });
        return new FollowUp(decisions.followUp().goals(), proposals);
    }

    private static FollowUp.Settled settled(Stance stance) {
        return switch (stance) {
            case GRANTED -> FollowUp.Settled.GRANTED;
            case PARTLY -> FollowUp.Settled.PARTLY;
            case NOT, OUTSIDE_MANDATE -> FollowUp.Settled.NOT_GRANTED;
        };
    }

    /** Nothing decided. */
    public static Reviewed nothing() {
        return new Reviewed(Decisions.none(), Map.of(), Map.of(), List.of());
    }
}
