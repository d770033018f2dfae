package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * The handbook's criteria for holding a dialogue at all; null where the plan does not say.
 *
 * @param legalDuty whether a law demands the dialogue
 */
public record Mandate(
        @Nullable Boolean questionOpenToInfluence,
        @Nullable Boolean decisionMakersOpenToInfluence,
        @Nullable Boolean resultAskedFor,
        @Nullable Boolean legalDuty,
        @Nullable String note) {
    public static Mandate unknown() {
        return new Mandate(null, null, null, null, null);
    }
}
