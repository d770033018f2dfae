package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal set beforehand.
 *
 * @param serves ids of the goals that it contributes to
 * @param purposes what else it contributes to, in the plan's own words: steering goals, targets of
 *     Agenda 2030, principles of the policy
 * @param purposeServed the evaluators' answer to the handbook's second question, how the outcome
 *     served the purpose of the dialogue, or null while not written
 */
public record PlannedGoal(
        String id,
        GoalType type,
        String text,
        List<PlannedIndicator> indicators,
        List<String> serves,
        List<String> purposes,
        @Nullable String purposeServed) {
    public PlannedGoal {
        indicators = List.copyOf(indicators);
        serves = List.copyOf(serves);
        purposes = List.copyOf(purposes);
    }

    /** A goal that contributes to no other. */
    public PlannedGoal(
            String id,
            GoalType type,
            String text,
            List<PlannedIndicator> indicators,
            @Nullable String purposeServed) {
        this(id, type, text, indicators, List.of(), List.of(), purposeServed);
    }

    /** The same goal with the evaluators' words on how it served the purpose. */
    public PlannedGoal served(String words) {
        return new PlannedGoal(id, type, text, indicators, serves, purposes, words);
    }
}
