package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Target;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Note;
import underlag.statistics.FromInterval;
import underlag.statistics.Holm;
import underlag.statistics.Interval;

/**
 * Where many indicators are held against their targets, some come out on one side of them by chance
 * alone. What is sure of one alone is unsure where it does not stand when all are counted.
 */
final class SeveralTests {
    private static final double LEVEL = 0.05;

    /** Intervals that say what chance can do; bounds and limits of counts do not. */
    private static final Set<String> OF_CHANCE =
            Set.of("wilson", "wilson-fpc", "wilson-weighted", "t", "t-weighted", "newcombe");

    private SeveralTests() {}

    /** The same goals, with the certainty that is left when all tests are counted. */
    static List<Goal> counted(List<Goal> goals) {
        List<Double> values = new ArrayList<>();
        for (Goal goal : goals) {
            for (Measurement measurement : goal.measurements()) {
                Double p = p(measurement);
                if (p != null) {
                    values.add(p);
                }
            }
        }
        if (values.size() < 2) {
            return goals;
        }
        List<Double> adjusted = new ArrayList<>(Holm.adjusted(values));
        return goals.stream().map(goal -> counted(goal, values.size(), adjusted)).toList();
    }

    /** Takes as many of the corrected values as the goal has tests. */
    private static Goal counted(Goal goal, int tests, List<Double> adjusted) {
        List<Measurement> measurements = new ArrayList<>();
        for (Measurement measurement : goal.measurements()) {
            boolean shaken =
                    p(measurement) != null
                            && adjusted.removeFirst() > LEVEL
                            && measurement.certainty() == Certainty.SURE;
            measurements.add(shaken ? unsure(measurement, tests) : measurement);
        }
        return new Goal(goal.plan(), measurements, goal.status(), goal.judgement());
    }

    /** The two-sided p-value against the target; null where nothing is tested. */
    private static @Nullable Double p(Measurement measurement) {
        Target target = measurement.indicator().target();
        Interval interval = measurement.interval();
        Double outcome = measurement.outcome();
        if (target == null
                || interval == null
                || outcome == null
                || measurement.certainty() == null
                || !OF_CHANCE.contains(interval.method())) {
            return null;
        }
        double p = FromInterval.p(outcome, interval, target.value());
        Double upper = target.upper();
        if (upper == null) {
            return p;
        }
        double other = FromInterval.p(outcome, interval, upper);
        boolean below = outcome < target.value();
        return target.metBy(outcome) ? Math.max(p, other) : below ? p : other;
    }

    private static Measurement unsure(Measurement measurement, int tests) {
        List<Note> reason = new ArrayList<>();
        for (Note note : measurement.reason()) {
            reason.add(
                    note.code().equals("goal.sure") ? Notes.note("unsure-of-many", tests) : note);
        }
        return new Measurement(
                measurement.indicator(),
                measurement.outcome(),
                measurement.judgement(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.missing(),
                measurement.dontKnow(),
                measurement.interval(),
                measurement.status(),
                Certainty.UNSURE,
                reason,
                measurement.evidence());
    }
}
