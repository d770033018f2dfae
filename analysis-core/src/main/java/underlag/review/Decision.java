package underlag.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person decided.
 *
 * @param id B1, B2 … by place in the log; never used again
 * @param who name or role of the one who decided
 * @param when with the zone it was taken in
 * @param why the reason given, or null
 * @param change what was decided
 */
public record Decision(
        String id, String who, OffsetDateTime when, @Nullable String why, Change change) {

    /** The kind's name in the log, and after {@code review.kind.} in the messages. */
    public String kind() {
        return LogLine.kind(change);
    }
}
