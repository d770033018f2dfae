package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.planning.PlanCheck;
import underlag.report.compose.ImportSection;
import underlag.report.compose.PlanSection;
import underlag.report.model.Figures;
import underlag.workspace.version.VersionFolder;

/** Examines a plan and its files without writing anything. */
public final class CheckRun {
    /** Remarks on a plan that its check against the checklists makes too, with why it matters. */
    private static final Set<String> SAID_BY_THE_CHECKLISTS =
            Set.of(
                    "plan.no-question",
                    "plan.no-purpose",
                    "plan.no-influence-level",
                    "plan.no-goals",
                    "plan.no-indicators",
                    "plan.no-measure");

    private CheckRun() {}

    /**
     * What the examination showed.
     *
     * @param lines how each file and column was understood, for people
     * @param findings what should be looked at
     * @param usable whether {@code analyse} would go through without leaving input out
     * @param conclusion what to do next
     */
    public record Outcome(
            List<String> lines, List<Finding> findings, boolean usable, String conclusion) {
        public Outcome {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /** Reads everything and reports how it was understood. */
    public static Outcome run(Path folder, ReaderLanguage language) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            DialogueFolder opened = DialogueFolder.open(folder);
            Material material = opened.read();
            findings.addAll(opened.findings());
            findings.addAll(VersionFolder.of(folder).findings());
            // The doubts are the questions below, with the lines to paste.
            material.findings().stream()
                    .filter(f -> !f.code().equals("import.doubtful-column"))
                    .forEach(findings::add);
            if (material.sources().isEmpty()) {
                findings.add(Finding.error("workspace.nothing-read", Origin.whole("")));
            } else {
                lines.add(Messages.text(language, "workspace.check-first-rows"));
                lines.addAll(
                        new TextTable(new Figures(language))
                                .lines(ImportSection.of(material, language)));
                lines.addAll(ColumnQuestions.of(material, language));
                lines.add("");
            }
            lines.addAll(PlanSection.inShort(opened.dialogue(), language));
            lines.add("");
            if (PlanCheck.possible(opened.dialogue())) {
                findings.removeIf(f -> SAID_BY_THE_CHECKLISTS.contains(f.code()));
            }
        } catch (UnusableInputException e) {
            findings.addAll(e.findings());
        }
        boolean usable = findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
        String key = usable ? "workspace.check-usable" : "workspace.check-unusable";
        return new Outcome(
                lines, findings, usable, Messages.text(language, key, folder.toString()));
    }
}
