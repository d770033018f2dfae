package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final DialogueFolder dialogue;
    private final Path folder;
    private final Analysis analysis;
    private final Set<String> formats;
    private final ReaderLanguage language;

    private PublishRun(
            DialogueFolder dialogue,
            Path folder,
            Analysis analysis,
            Set<String> formats,
            ReaderLanguage language) {
        this.dialogue = dialogue;
        this.folder = folder;
        this.analysis = analysis;
        this.formats = formats;
        this.language = language;
    }

    /**
     * Analyses the folder and writes a report for each audience, in folders of their own below
     * {@code published}; none where one of them lacks something.
     *
     * @throws UnusableInputException where something is missing that an audience must be told
     */
    static ReportRun.Outcome run(
            Path folder,
            List<Audience> audiences,
            Set<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        DialogueFolder dialogue = DialogueFolder.open(folder);
        refuseFile(folder.resolve(DialogueFolder.PUBLISHED));
        for (Audience audience : audiences) {
            Path place = place(folder, audience);
            refuseFile(place);
            OutputFolder.check(place, folder.resolve(DialogueFolder.INPUT));
        }
        Analysis analysis = AnalyseRun.analysis(dialogue, folder, language, progress);
        return run(dialogue, folder, analysis, audiences, formats, language, progress);
    }

    /** Writes the reports of an analysis of the folder. */
    static ReportRun.Outcome run(
            DialogueFolder dialogue,
            Path folder,
            Analysis analysis,
            List<Audience> audiences,
            Set<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        Map<Audience, VersionFiles> versions = new LinkedHashMap<>();
        Set<Finding> missing = new LinkedHashSet<>();
        Set<Finding> findings = new LinkedHashSet<>(remarks(dialogue, analysis));
        boolean leftOut = leftOut(analysis.findings());
        for (Audience audience : audiences) {
            VersionFiles own = VersionFiles.of(folder, dialogue.dialogue(), audience, formats);
            versions.put(audience, own);
            missing.addAll(missing(analysis, own, audience, language));
            findings.addAll(own.findings());
            leftOut |= leftOut(own.findings());
        }
        if (!missing.isEmpty()) {
            throw new UnusableInputException(List.copyOf(missing));
        }
        PublishRun run = new PublishRun(dialogue, folder, analysis, formats, language);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Audience, VersionFiles> one : versions.entrySet()) {
            files.addAll(run.write(one.getKey(), one.getValue(), progress));
        }
        findings.addAll(VersionFiles.waiting(folder));
        return new ReportRun.Outcome(files, List.copyOf(findings), leftOut);
    }

    private static void refuseFile(Path place) throws UnusableInputException {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new UnusableInputException(
                    Finding.error("workspace.published-is-file", Origin.whole(place.toString())));
        }
    }

    private static Path place(Path folder, Audience audience) {
        return folder.resolve(DialogueFolder.PUBLISHED).resolve(audience.code());
    }

    /** Writes the report to an audience that lacks nothing, and tells its files. */
    private List<Path> write(Audience audience, VersionFiles versions, Progress progress)
            throws IOException, UnusableInputException {
        Path place = place(folder, audience);
        PublishedFigures earlier =
                PublishedFigures.read(place.resolveSibling(PublishedFigures.FILE));
        DisclosureControl control = earlier.control(analysis.dialogue());
        Report report =
                versions.beside(
                        PublishedReport.compose(analysis, audience, control)
                                .in(dialogue.appearance()));
        refuse(control);
        progress.step("workspace.writing");
        OutputFolder output = OutputFolder.beside(place);
        List<Path> files;
        try {
            files =
                    Stream.concat(
                                    write(report, versions.name(), formats, output).stream(),
                                    versions.write(output, dialogue.appearance()).stream())
                            .map(place::resolve)
                            .toList();
            Outputs.manifest(dialogue, AnalyseRequest.of(folder, language))
                    .withoutInputs()
                    .write(output.file(Outputs.MANIFEST));
            earlier.add(place.resolveSibling(PublishedFigures.FILE), audience, control.told());
            output.publish();
        } finally {
            output.discard();
        }
        return files;
    }

    /** Writes the report, and tells the names of its files. */
    private static List<String> write(
            Report report, String name, Set<String> formats, OutputFolder output)
            throws IOException {
        ReportFiles.write(report, name, formats, output);
        List<String> files = new ArrayList<>();
        for (String format : formats) {
            if (format.equals(CSV)) {
                for (Map.Entry<String, SheetTable> table : SheetTable.of(report).entrySet()) {
                    table.getValue().write(output.file(table.getKey()));
                    files.add(table.getKey());
                }
            } else {
                files.add(name + "." + format);
            }
        }
        return files;
    }

    /** What is left out of the plan and the folder or looks otherwise, and what is masked. */
    private static List<Finding> remarks(DialogueFolder dialogue, Analysis analysis) {
        Stream<Finding> told =
                dialogue.findings().stream()
                        .filter(
                                f ->
                                        f.severity() == Finding.Severity.ERROR
                                                || f.code().equals("plan.accent-light"));
        return Stream.concat(told, PublishedReport.masked(analysis).stream()).toList();
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

    /** What the audience must be told and is not, headed by the report that it is missing in. */
    private static List<Finding> missing(
            Analysis analysis, VersionFiles versions, Audience audience, ReaderLanguage language) {
        List<Finding> missing = new ArrayList<>(PublishedReport.missing(analysis, audience));
        missing.addAll(versions.unfilled());
        if (!missing.isEmpty()) {
            missing.addFirst(
                    Finding.error(
                            "workspace.not-publishable",
                            Origin.whole(""),
                            Messages.text(language, "audience." + audience.code() + ".kind")));
        }
        return missing;
    }
}
