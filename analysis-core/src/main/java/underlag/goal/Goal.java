package underlag.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.FollowUp;
import underlag.dialogue.PlannedGoal;

/**
 * A goal with its indicators measured: reached when all are, not reached when none is, else partly.
 *
 * @param status as people judged it, where they did
 * @param judgement what people judged of it, or null
 */
public record Goal(
        PlannedGoal plan,
        List<Measurement> measurements,
        Measurement.Status status,
        FollowUp.@Nullable Judgement judgement) {
    public Goal {
        measurements = List.copyOf(measurements);
    }

    /** A goal that nobody has judged yet. */
    public Goal(PlannedGoal plan, List<Measurement> measurements, Measurement.Status status) {
        this(plan, measurements, status, null);
    }

    /** The goal as people judged it; the words on the purpose take the place of the plan's. */
    Goal judged(FollowUp.@Nullable Judgement by) {
        if (by == null) {
            return this;
        }
        FollowUp.Attainment attainment = by.attainment();
        String served = by.purposeServed();
        return new Goal(
                served == null ? plan : plan.served(served),
                measurements,
                attainment == null ? status : status(attainment),
                by);
    }

    private static Measurement.Status status(FollowUp.Attainment attainment) {
        return switch (attainment) {
            case REACHED -> Measurement.Status.REACHED;
            case PARTLY -> Measurement.Status.PARTLY;
            case NOT_REACHED -> Measurement.Status.NOT_REACHED;
            case CANNOT_BE_TOLD -> Measurement.Status.CANNOT_BE_TOLD;
        };
    }
}
