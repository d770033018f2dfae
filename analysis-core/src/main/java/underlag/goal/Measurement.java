package underlag.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.PlannedIndicator;
import underlag.statistics.Interval;

/**
 * What one indicator came out as (utfall).
 *
 * @param outcome in the unit of the measure, shares 0–1, or null where it cannot be told or is
 *     words
 * @param judgement the outcome in words, for recorded judgements, else null
 * @param interval null where none applies
 * @param certainty null where the status cannot be told, there is no target, or no interval applies
 *     to something that was not simply counted
 * @param reason why the status is what it is, and what would be needed: message keys with arguments
 * @param evidence ids of respondents or statements behind the numerator, sorted
 */
public record Measurement(
        PlannedIndicator indicator,
        @Nullable Double outcome,
        @Nullable String judgement,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer missing,
        @Nullable Integer dontKnow,
        @Nullable Interval interval,
        Status status,
        @Nullable Certainty certainty,
        List<Note> reason,
        List<String> evidence) {

    /** Whether a target or a goal was reached. */
    public enum Status {
        REACHED,
        PARTLY,
        NOT_REACHED,
        CANNOT_BE_TOLD
    }

    /** Whether the whole interval lies on one side of the target. */
    public enum Certainty {
        SURE,
        UNSURE
    }

    /**
     * A sentence of the judgement.
     *
     * @param code message key in the bundle {@code goal}
     */
    public record Note(String code, List<String> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }

    public Measurement {
        reason = List.copyOf(reason);
        evidence = List.copyOf(evidence);
    }
}
