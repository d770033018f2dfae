package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.privacy.DisclosureControl;
import underlag.report.compose.Audience;
import underlag.report.compose.PublishedReport;
import underlag.report.model.Report;

/** Writes a report for others than the analysts into {@code published}. */
final class PublishRun {
    private static final String CSV = "csv";

    private PublishRun() {}

    /**
     * Analyses the folder and writes the report, in a folder of its own below {@code published}.
     *
     * @throws UnusableInputException where something is missing that the audience must be told
     */
    static ReportRun.Outcome run(
            Path folder,
            Audience audience,
            Set<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        DialogueFolder dialogue = DialogueFolder.open(folder);
        Path place = folder.resolve(DialogueFolder.PUBLISHED).resolve(audience.code());
        OutputFolder.check(place, folder.resolve(DialogueFolder.INPUT));
        PublishedFigures earlier =
                PublishedFigures.read(place.resolveSibling(PublishedFigures.FILE));
        Analysis analysis = AnalyseRun.analysis(dialogue, folder, language, progress);
        refuse(analysis, audience, language);
        DisclosureControl control = earlier.control(analysis.dialogue());
        Report report =
                PublishedReport.compose(analysis, audience, control).in(dialogue.appearance());
        refuse(control);
        String name = Messages.text(report.language(), "audience." + audience.code() + ".file");
        progress.step("workspace.writing");
        OutputFolder output = OutputFolder.beside(place);
        List<Path> files = new ArrayList<>();
        try {
            ReportFiles.write(report, name, formats, output);
            if (formats.contains(CSV)) {
                tables(report, output).forEach(table -> files.add(place.resolve(table)));
            }
            Outputs.manifest(dialogue, AnalyseRequest.of(folder, language))
                    .withoutInputs()
                    .write(output.file(Outputs.MANIFEST));
            earlier.add(place.resolveSibling(PublishedFigures.FILE), audience, control.told());
            output.publish();
        } finally {
            output.discard();
        }
        formats.stream()
                .filter(format -> !format.equals(CSV))
                .forEach(format -> files.add(place.resolve(name + "." + format)));
        return new ReportRun.Outcome(files, remarks(dialogue, analysis), leftOut(analysis));
    }

    /** What is left out of the plan and the folder or looks otherwise, and what is masked. */
    private static List<Finding> remarks(DialogueFolder dialogue, Analysis analysis) {
        return Stream.concat(
                        dialogue.findings().stream()
                                .filter(
                                        f ->
                                                f.severity() == Finding.Severity.ERROR
                                                        || f.code().equals("plan.accent-light")),
                        PublishedReport.masked(analysis).stream())
                .toList();
    }

    private static Set<String> tables(Report report, OutputFolder output) throws IOException {
        Map<String, SheetTable> tables = SheetTable.of(report);
        for (Map.Entry<String, SheetTable> table : tables.entrySet()) {
            table.getValue().write(output.file(table.getKey()));
        }
        return tables.keySet();
    }

    private static boolean leftOut(Analysis analysis) {
        return analysis.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** Says no where earlier reports together tell what none may tell. */
    private static void refuse(DisclosureControl control) throws UnusableInputException {
        if (!control.revealed().isEmpty()) {
            throw new UnusableInputException(
                    control.revealed().stream()
                            .map(
                                    one ->
                                            Finding.error(
                                                    "workspace.revealed",
                                                    Origin.whole(
                                                            DialogueFolder.PUBLISHED
                                                                    + "/"
                                                                    + PublishedFigures.FILE),
                                                    one.subject(),
                                                    one.variable(),
                                                    String.join(", ", one.groups())))
                            .toList());
        }
    }

    private static void refuse(Analysis analysis, Audience audience, ReaderLanguage language)
            throws UnusableInputException {
        List<Finding> missing = PublishedReport.missing(analysis, audience);
        if (!missing.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(
                    Finding.error(
                            "workspace.not-publishable",
                            Origin.whole(""),
                            Messages.text(language, "audience." + audience.code() + ".kind")));
            findings.addAll(missing);
            throw new UnusableInputException(findings);
        }
    }
}
