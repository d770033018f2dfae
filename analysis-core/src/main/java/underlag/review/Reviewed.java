package underlag.review;

import java.util.List;
import java.util.Map;

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

    /** Nothing decided. */
    public static Reviewed nothing() {
        return new Reviewed(Decisions.none(), Map.of(), Map.of(), List.of());
    }
}
