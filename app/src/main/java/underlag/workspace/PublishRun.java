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
        VersionFiles versions = VersionFiles.of(folder, dialogue.dialogue(), audience, formats);
        Analysis analysis = AnalyseRun.analysis(dialogue, folder, language, progress);
        refuse(analysis, versions, audience, language);
        DisclosureControl control = earlier.control(analysis.dialogue());
        Report report =
                versions.beside(
                        PublishedReport.compose(analysis, audience, control)
                                .in(dialogue.appearance()));
        refuse(control);
        progress.step("workspace.writing");
        OutputFolder output = OutputFolder.beside(place);
        List<Path> files = new ArrayList<>();
        try {
            ReportFiles.write(report, versions.name(), formats, output);
            if (formats.contains(CSV)) {
                tables(report, output).forEach(table -> files.add(place.resolve(table)));
            }
            versions.write(output, dialogue.appearance());
            Outputs.manifest(dialogue, AnalyseRequest.of(folder, language))
                    .withoutInputs()
                    .write(output.file(Outputs.MANIFEST));
            earlier.add(place.resolveSibling(PublishedFigures.FILE), audience, control.told());
            output.publish();
        } finally {
            output.discard();
        }
        return outcome(analysis, versions, place, formats, files);
    }

    private static ReportRun.Outcome outcome(
            Analysis analysis,
            VersionFiles versions,
            Path place,
            Set<String> formats,
            List<Path> tables) {
        List<Path> files = new ArrayList<>(tables);
        formats.stream()
                .filter(format -> !format.equals(CSV))
                .forEach(format -> files.add(place.resolve(versions.name() + "." + format)));
        versions.files().forEach(file -> files.add(place.resolve(file)));
        List<Finding> findings = new ArrayList<>(remarks(dialogue, analysis));
        findings.addAll(versions.findings());
        return new ReportRun.Outcome(
                files, findings, leftOut(analysis.findings()) || leftOut(versions.findings()));
    }

    /** What is left out or not as it was meant in the plan and the folder, and what is masked. */
    private static List<Finding> remarks(DialogueFolder dialogue, Analysis analysis) {
        return Stream.concat(
                        dialogue.findings().stream()
                                .filter(f -> f.severity() != Finding.Severity.NOTE),
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

    private static boolean leftOut(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
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

    private static void refuse(
            Analysis analysis, VersionFiles versions, Audience audience, ReaderLanguage language)
            throws UnusableInputException {
        List<Finding> missing = new ArrayList<>(PublishedReport.missing(analysis, audience));
        missing.addAll(versions.unfilled());
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
