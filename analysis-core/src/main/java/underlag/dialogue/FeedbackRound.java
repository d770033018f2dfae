package underlag.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promised round of feedback (återkoppling).
 *
 * @param to whom: participants, residents or decision-makers, in the plan's own words
 * @param date as written in the plan, or null
 */
public record FeedbackRound(
        String to, @Nullable String date, List<String> channels, @Nullable String content) {
    public FeedbackRound {
        channels = List.copyOf(channels);
    }
}
