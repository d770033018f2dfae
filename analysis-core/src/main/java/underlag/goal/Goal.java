package underlag.goal;

import java.util.List;
import underlag.dialogue.PlannedGoal;

/**
 * A goal with its indicators measured: reached when all are, not reached when none is, else partly.
 */
public record Goal(PlannedGoal plan, List<Measurement> measurements, Measurement.Status status) {
    public Goal {
        measurements = List.copyOf(measurements);
    }
}
