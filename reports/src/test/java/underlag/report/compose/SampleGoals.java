package underlag.report.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Condition;
import underlag.dialogue.GoalType;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Note;
import underlag.goal.Measurement.Status;
import underlag.statistics.Interval;

/** Goals of the four types: reached, not reached, in words and not collected. */
final class SampleGoals {
    private static final Condition ALL = new Condition.Always();

    private SampleGoals() {}

    static List<Goal> all() {
        return List.of(
                goal(
                        GoalType.OUTCOME,
                        "Skapa ökad kunskap hos förtroendevalda",
                        "Kunskapen har gjort underlaget säkrare.",
                        measurement(
                                "Andel som fått ökad kunskap",
                                new Measure.Share(ALL, ALL),
                                new Target(Target.Direction.AT_LEAST, 0.8),
                                0.8431,
                                new Interval(0.71, 0.92, "wilson"),
                                Status.REACHED,
                                Certainty.UNSURE)),
                goal(
                        GoalType.RESOURCE,
                        "Hålla budgeten",
                        null,
                        measurement(
                                "Kostnad i kronor",
                                new Measure.Recorded(
                                        31_250.0, null, null, null, null, "Ekonomi", null, "A B"),
                                new Target(Target.Direction.AT_MOST, 30_000),
                                31_250.0,
                                null,
                                Status.NOT_REACHED,
                                null)),
                goal(
                        GoalType.PROCESS,
                        "Många ska delta",
                        null,
                        measurement(
                                "Antal svarande",
                                new Measure.Count(Measure.Counted.RESPONDENTS, ALL),
                                new Target(Target.Direction.AT_LEAST, 50),
                                53.0,
                                null,
                                Status.REACHED,
                                Certainty.SURE)),
                goal(
                        GoalType.OVERALL,
                        "Stärka tilliten",
                        null,
                        measurement(
                                "Intervjuer",
                                new Measure.Recorded(
                                        null, null, null, null, null, null, null, null),
                                new Target(Target.Direction.AT_LEAST, 10),
                                null,
                                null,
                                Status.CANNOT_BE_TOLD,
                                null)));
    }

    private static Goal goal(
            GoalType type, String text, @Nullable String served, Measurement measurement) {
        PlannedGoal plan =
                new PlannedGoal("m", type, text, List.of(measurement.indicator()), served);
        return new Goal(plan, List.of(measurement), measurement.status());
    }

    private static Measurement measurement(
            String text,
            Measure measure,
            Target target,
            @Nullable Double outcome,
            @Nullable Interval interval,
            Status status,
            @Nullable Certainty certainty) {
        PlannedIndicator indicator =
                new PlannedIndicator(
                        "i",
                        text,
                        measure,
                        "Enkät",
                        Selection.SELF_SELECTED,
                        null,
                        target,
                        null,
                        null,
                        "2026-10-01");
        boolean share = measure instanceof Measure.Share;
        return new Measurement(
                indicator,
                outcome,
                null,
                share ? 43 : null,
                share ? 51 : null,
                share ? 3 : null,
                null,
                interval,
                status,
                certainty,
                status == Status.REACHED ? List.of(new Note("goal.reached", List.of())) : List.of(),
                share ? List.of("r1", "r2") : List.of());
    }
}
