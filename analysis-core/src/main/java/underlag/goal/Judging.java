package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Target;
import underlag.dialogue.Target.Direction;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Note;
import underlag.goal.Measurement.Status;
import underlag.statistics.Interval;

/** Holds an outcome against its target. */
final class Judging {
    private static final int MIN_ANSWERS = 10;

    /** Differences smaller than this come from how computers round, not from answers. */
    private static final double ROUNDING = 1e-9;

    private Judging() {}

    static Measurement judge(PlannedIndicator indicator, Outcome outcome) {
        if (!outcome.told()) {
            return measurement(indicator, outcome, Status.CANNOT_BE_TOLD, null);
        }
        Note few = tooFew(indicator, outcome);
        if (few != null) {
            return untold(indicator, outcome.with(few));
        }
        Target target = indicator.target();
        Double value = outcome.value();
        if (outcome.met() != null || value == null || target == null) {
            Boolean met = outcome.met();
            Status status =
                    met == null ? Status.CANNOT_BE_TOLD : met ? Status.REACHED : Status.NOT_REACHED;
            Note note = Notes.note(met == null ? "no-target" : "judged-by-person");
            return measurement(indicator, outcome.with(note), status, null);
        }
        Status status = status(value, target, indicator.baseline());
        Certainty certainty = certainty(outcome, target, value);
        List<Note> notes = new ArrayList<>(List.of(Notes.note(word(status))));
        if (certainty != null && outcome.interval() != null) {
            notes.add(Notes.note(certainty == Certainty.SURE ? "sure" : "unsure"));
        }
        return measurement(indicator, outcome.with(notes.toArray(new Note[0])), status, certainty);
    }

    /** Reached when the target is met; partly at half-way or more from the baseline to it. */
    static Status status(double value, Target target, @Nullable Double baseline) {
        if (target.metBy(value)) {
            return Status.REACHED;
        }
        if (baseline == null || target.metBy(baseline) || thanBefore(target)) {
            return Status.NOT_REACHED;
        }
        return target.distance(value) <= target.distance(baseline) / 2 + ROUNDING
                ? Status.PARTLY
                : Status.NOT_REACHED;
    }

    /** There is no half-way to more than before. */
    private static boolean thanBefore(Target target) {
        return target.direction() == Direction.MORE_THAN
                || target.direction() == Direction.LESS_THAN;
    }

    /** Sure when the whole interval lies on the outcome's side of the target. */
    private static @Nullable Certainty certainty(Outcome outcome, Target target, double value) {
        Interval interval = outcome.interval();
        if (interval == null) {
            return outcome.exact() ? Certainty.SURE : null;
        }
        boolean oneSide =
                target.metBy(value)
                        ? target.metBy(interval.low()) && target.metBy(interval.high())
                        : !target.metWithin(interval.low(), interval.high());
        return oneSide ? Certainty.SURE : Certainty.UNSURE;
    }

    private static @Nullable Note tooFew(PlannedIndicator indicator, Outcome outcome) {
        Integer answers = outcome.answers();
        if (answers == null) {
            return null;
        }
        Integer planned = indicator.minAnswers();
        Integer population = outcome.population();
        if (planned == null && population != null) {
            return 2L * answers < population
                    ? Notes.note("fewer-than-half", answers, population)
                    : null;
        }
        int least = planned == null ? MIN_ANSWERS : planned;
        return answers < least ? Notes.note("too-few", answers, least) : null;
    }

    private static String word(Status status) {
        return switch (status) {
            case REACHED -> "reached";
            case PARTLY -> "partly";
            case NOT_REACHED -> "not-reached";
            case CANNOT_BE_TOLD -> "no-target";
        };
    }

    /** The counts are kept, but no outcome is shown that a reader could take for a result. */
    private static Measurement untold(PlannedIndicator indicator, Outcome outcome) {
        return new Measurement(
                indicator,
                null,
                null,
                outcome.numerator(),
                outcome.denominator(),
                outcome.missing(),
                outcome.dontKnow(),
                null,
                Status.CANNOT_BE_TOLD,
                null,
                outcome.notes(),
                outcome.evidence());
    }

    private static Measurement measurement(
            PlannedIndicator indicator,
            Outcome outcome,
            Status status,
            @Nullable Certainty certainty) {
        return new Measurement(
                indicator,
                outcome.value(),
                outcome.judgement(),
                outcome.numerator(),
                outcome.denominator(),
                outcome.missing(),
                outcome.dontKnow(),
                outcome.interval(),
                status,
                certainty,
                outcome.notes(),
                outcome.evidence());
    }
}
