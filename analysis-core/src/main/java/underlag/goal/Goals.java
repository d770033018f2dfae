package underlag.goal;

import java.util.List;
import underlag.answer.AnswerTable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.FollowUp;
import underlag.dialogue.Material;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.goal.Measurement.Note;
import underlag.goal.Measurement.Status;

/** Measures the plan's indicators and judges its goals. */
public final class Goals {
    private Goals() {}

    /** Every goal of the plan, in its order, with every indicator measured. */
    public static List<Goal> measure(
            Dialogue plan, Material material, AnswerTable answers, GoalScope scope) {
        return measure(plan, material, answers, scope, FollowUp.none());
    }

    /** As above, with what people judged of the goals in place of what the figures say. */
    public static List<Goal> measure(
            Dialogue plan,
            Material material,
            AnswerTable answers,
            GoalScope scope,
            FollowUp followUp) {
        Sources sources = new Sources(plan, material, answers, scope, followUp);
        return SeveralTests.counted(
                plan.goals().stream()
                        .map(goal -> goal(goal, sources).judged(followUp.goals().get(goal.id())))
                        .toList());
    }

    /**
     * What a goal's indicators say of it together: reached when all are, not reached when none is
     * even partly, else partly. Indicators that cannot be told leave a goal without verdict, unless
     * another one is reached at least partly: then so much is known, and the goal is partly
     * reached.
     */
    public static Status together(List<Status> indicators) {
        if (indicators.isEmpty()) {
            return Status.CANNOT_BE_TOLD;
        }
        if (indicators.stream().allMatch(status -> status == Status.REACHED)) {
            return Status.REACHED;
        }
        if (indicators.contains(Status.REACHED) || indicators.contains(Status.PARTLY)) {
            return Status.PARTLY;
        }
        return indicators.contains(Status.CANNOT_BE_TOLD)
                ? Status.CANNOT_BE_TOLD
                : Status.NOT_REACHED;
    }

    private static Goal goal(PlannedGoal goal, Sources sources) {
        List<Measurement> measurements =
                goal.indicators().stream()
                        .map(indicator -> Judging.judge(indicator, outcome(indicator, sources)))
                        .toList();
        return new Goal(
                goal,
                measurements,
                together(measurements.stream().map(Measurement::status).toList()));
    }

    private static Outcome outcome(PlannedIndicator indicator, Sources sources) {
        Measure measure = indicator.measure();
        if (measure == null) {
            return Outcome.unknown(Notes.note("not-collected"));
        }
        List<Note> unknown = PlanNames.unknown(measure, sources);
        if (!unknown.isEmpty()) {
            return Outcome.unknown(unknown.toArray(new Note[0]));
        }
        return switch (measure) {
            case Measure.Count count -> Counts.of(count, sources);
            case Measure.Share share -> Shares.share(share, indicator, sources);
            case Measure.Mean mean ->
                    Numbers.mean(mean.question(), mean.among(), indicator, sources);
            case Measure.Median median ->
                    Numbers.median(median.question(), median.among(), indicator, sources);
            case Measure.ShareOf shareOf -> VoiceShares.of(shareOf, indicator, sources);
            case Measure.Change change -> Changes.of(change, indicator, sources);
            case Measure.AnsweredShare answered -> Shares.answered(answered, indicator, sources);
            case Measure.Recorded recorded -> Recordings.of(recorded, indicator);
            case Measure.Weighted weighted -> Weighing.of(weighted, indicator, sources);
            case Measure.Net net -> Nets.of(net, indicator, sources);
            case Measure.Distance distance -> Distances.of(distance, sources);
            case Measure.ResponseRate rate -> PlanFigures.responseRate(rate, sources);
            case Measure.QuestionsAnswered answered -> PlanFigures.questions(answered, sources);
            case Measure.EffortPerParticipant effort -> PlanFigures.effort(effort, sources);
            case Measure.ProposalsSettled settled -> PlanFigures.settled(settled, sources);
            case Measure.FeedbackDelay delay -> PlanFigures.delay(delay, sources);
        };
    }
}
