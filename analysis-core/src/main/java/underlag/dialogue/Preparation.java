package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * The answers to the control questions that the handbook asks before a dialogue is planned; null
 * where the plan does not say.
 *
 * @param similarInitiatives what like it is under way, or that nothing is
 * @param earlier what was done in the same field before, or that nothing was
 */
public record Preparation(@Nullable String similarInitiatives, @Nullable String earlier) {
    public static Preparation unknown() {
        return new Preparation(null, null);
    }
}
