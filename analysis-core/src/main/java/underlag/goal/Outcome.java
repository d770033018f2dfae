package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.statistics.Interval;

/**
 * What a measure came out as, before it is held against a target.
 *
 * @param value null where it cannot be told, or is words
 * @param met a person's own judgement, or null
 * @param answers how many answers it rests on, or null where there need not be a least number
 * @param population N for an indicator that asks everyone, else null
 * @param exact whether the value is counted, not estimated
 */
record Outcome(
        @Nullable Double value,
        @Nullable String judgement,
        @Nullable Boolean met,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer missing,
        @Nullable Integer dontKnow,
        @Nullable Interval interval,
        @Nullable Integer answers,
        @Nullable Integer population,
        boolean exact,
        List<Measurement.Note> notes,
        List<String> evidence) {
    Outcome {
        notes = List.copyOf(notes);
        evidence = evidence.stream().sorted().toList();
    }

    /** Nothing can be told, for this reason. */
    static Outcome unknown(Measurement.Note... why) {
        return new Outcome(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(why),
                List.of());
    }

    /** A number that was counted. */
    static Outcome counted(int count, @Nullable Interval limits, List<String> evidence) {
        return new Outcome(
                (double) count,
                null,
                null,
                count,
                null,
                null,
                null,
                limits,
                null,
                null,
                true,
                List.of(),
                evidence);
    }

    /** A number that follows from counted ones, as a cost for each participant. */
    static Outcome worked(double value, List<String> evidence) {
        return new Outcome(
                value, null, null, null, null, null, null, null, null, null, true, List.of(),
                evidence);
    }

    /** A number typed by a person. */
    static Outcome typed(double value) {
        return new Outcome(
                value, null, null, null, null, null, null, null, null, null, false, List.of(),
                List.of());
    }

    /** Words typed by a person. */
    static Outcome words(String judgement, @Nullable Boolean met) {
        return new Outcome(
                null, judgement, met, null, null, null, null, null, null, null, false, List.of(),
                List.of());
    }

    /** The same, with more said about it. */
    Outcome with(Measurement.Note... more) {
        List<Measurement.Note> all = new ArrayList<>(notes);
        all.addAll(List.of(more));
        return saying(all.toArray(new Measurement.Note[0]));
    }

    /** The same, with nothing but this said about it. */
    Outcome saying(Measurement.Note... all) {
        return new Outcome(
                value,
                judgement,
                met,
                numerator,
                denominator,
                missing,
                dontKnow,
                interval,
                answers,
                population,
                exact,
                List.of(all),
                evidence);
    }

    boolean told() {
        return value != null || judgement != null;
    }
}
