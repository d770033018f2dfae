package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for what; null where the plan does not say.
 *
 * @param use how the result will be used
 * @param body the body that decides, "kommunstyrelsen"
 * @param decisionDate when it decides, as written in the plan
 * @param initiatedBy who asked for the dialogue
 * @param answeredTo who gets the answer
 * @param officials who does the work
 */
public record Responsibility(
        @Nullable String use,
        @Nullable String body,
        @Nullable String decisionDate,
        @Nullable String initiatedBy,
        @Nullable String answeredTo,
        @Nullable String elected,
        @Nullable String officials) {
    public static Responsibility unknown() {
        return new Responsibility(null, null, null, null, null, null, null);
    }
}
