package underlag.workspace.plan;

import java.util.List;
import java.util.Optional;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;

/**
 * What reading a plan gave.
 *
 * @param plan the plan as far as it could be used, or empty where nothing of it could
 * @param findings all faults and remarks, in the order of the file
 */
public record PlanReading(Optional<Dialogue> plan, List<Finding> findings) {
    public PlanReading {
        findings = List.copyOf(findings);
    }

    /** Whether something in the plan has to be corrected. */
    public boolean faulty() {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }
}
