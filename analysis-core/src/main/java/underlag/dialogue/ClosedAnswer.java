package underlag.dialogue;

import java.util.List;

/**
 * One respondent's answer to one closed question.
 *
 * @param values the chosen options, trimmed; several only for a multiple choice; empty unless
 *     {@code state} is {@code ANSWERED}
 */
public record ClosedAnswer(
        String respondent, String question, List<String> values, State state, Origin origin) {

    /** Whether there is an answer to count. */
    public enum State {
        ANSWERED,
        /** "Vet ej", "ingen åsikt": counted apart, not in the denominator. */
        DONT_KNOW,
        /** An empty cell. */
        NOT_ANSWERED
    }

    public ClosedAnswer {
        values = List.copyOf(values);
        if ((state == State.ANSWERED) == values.isEmpty()) {
            throw new IllegalArgumentException(
                    state + " with " + values.size() + " values at " + origin);
        }
    }
}
