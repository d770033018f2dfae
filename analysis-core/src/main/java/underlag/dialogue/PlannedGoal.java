package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal set beforehand.
 *
 * @param purposeServed the evaluators' answer to the handbook's second question, how the outcome
 *     served the purpose of the dialogue, or null while not written
 */
public record PlannedGoal(
        String id,
        GoalType type,
        String text,
        List<PlannedIndicator> indicators,
        @Nullable String purposeServed) {
    public PlannedGoal {
        indicators = List.copyOf(indicators);
    }

    /** The same goal with the evaluators' words on how it served the purpose. */
    public PlannedGoal served(String words) {
        return new PlannedGoal(id, type, text, indicators, words);
    }
}
