package underlag.workspace.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.report.model.Appearance;

/**
 * What reading a plan gave.
 *
 * @param plan the plan as far as it could be used, or empty where nothing of it could
 * @param appearance how its reports are to look
 * @param logo the file that the logo was read from, or null
 * @param findings all faults and remarks, in the order of the file
 */
public record PlanReading(
        Optional<Dialogue> plan,
        Appearance appearance,
        @Nullable Path logo,
        List<Finding> findings) {
    public PlanReading {
        findings = List.copyOf(findings);
    }

    /** Where nothing could be used. */
    static PlanReading none(List<Finding> findings) {
        return new PlanReading(Optional.empty(), Appearance.standard(), null, findings);
    }

    /** Whether something in the plan has to be corrected. */
    public boolean faulty() {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }
}
