package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
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
        Analysis analysis = AnalyseRun.analysis(dialogue, folder, language, progress);
        refuse(analysis, audience, language);
        Report report = PublishedReport.compose(analysis, audience);
        String name = Messages.text(report.language(), "audience." + audience.code() + ".file");
        progress.step("workspace.writing");
        OutputFolder output = OutputFolder.beside(place);
        List<Path> files = new ArrayList<>();
        try {
            ReportFiles.write(report, name, formats, output);
            if (formats.contains(CSV)) {
                for (Map.Entry<String, SheetTable> table : SheetTable.of(report).entrySet()) {
                    table.getValue().write(output.file(table.getKey()));
                    files.add(place.resolve(table.getKey()));
                }
            }
            Outputs.manifest(dialogue, AnalyseRequest.of(folder, language))
                    .write(output.file(Outputs.MANIFEST));
            output.publish();
        } finally {
            output.discard();
        }
        formats.stream()
                .filter(format -> !format.equals(CSV))
                .forEach(format -> files.add(place.resolve(name + "." + format)));
        boolean leftOut =
                analysis.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return new ReportRun.Outcome(files, leftOut);
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
