package underlag.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promised round of feedback (återkoppling).
 *
 * @param to whom: participants, residents or decision-makers, in the plan's own words
 * @param date as written in the plan, or null
 * @param given when it was given, or null while it has not been
 */
public record FeedbackRound(
        String to,
        @Nullable String date,
        List<String> channels,
        @Nullable String content,
        @Nullable LocalDate given) {
    public FeedbackRound {
        channels = List.copyOf(channels);
    }

    /** A round that has not been given yet. */
    public FeedbackRound(
            String to, @Nullable String date, List<String> channels, @Nullable String content) {
        this(to, date, channels, content, null);
    }
}
