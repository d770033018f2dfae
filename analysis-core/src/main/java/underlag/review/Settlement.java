package underlag.review;

import org.jspecify.annotations.Nullable;

/**
 * What people settled of a proposal.
 *
 * @param reason in words for those who made the proposal
 * @param ruling who settled it, where and when
 */
public record Settlement(
        @Nullable Stance stance, @Nullable String reason, Change.@Nullable RecordRuling ruling) {
    static final Settlement NONE = new Settlement(null, null, null);

    /** With what the other one settles and this one does not. */
    Settlement or(Settlement other) {
        return new Settlement(
                stance == null ? other.stance : stance,
                reason == null ? other.reason : reason,
                ruling == null ? other.ruling : ruling);
    }
}
