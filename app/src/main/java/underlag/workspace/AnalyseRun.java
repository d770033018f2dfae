package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import underlag.analysis.Analyser;
import underlag.analysis.Analysis;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.RecognisedColumn;
import underlag.language.LanguagePacks;
import underlag.report.model.Appearance;

/** The whole way: reads, analyses, and writes every output. */
public final class AnalyseRun {
    private static final Set<String> LANGUAGES = Set.of("sv", "en", "de", "auto");

    private AnalyseRun() {}

    /**
     * What an analysis gave.
     *
     * @param output the folder with all outputs
     * @param report the report to read first
     * @param appearance how the plan wants its reports to look
     * @param leftOut whether some input could not be used
     */
    public record Outcome(
            Analysis analysis, Path output, Path report, Appearance appearance, boolean leftOut) {}

    /**
     * Runs it. Outputs are in place when this returns, and untouched where it throws.
     *
     * @throws UnusableInputException where nothing can be analysed
     */
    public static Outcome run(AnalyseRequest request, Progress progress)
            throws IOException, UnusableInputException {
        return run(request, progress, ReportFiles.FORMATS);
    }

    /** As {@link #run(AnalyseRequest, Progress)}, with the report in these formats only. */
    static Outcome run(AnalyseRequest request, Progress progress, Set<String> formats)
            throws IOException, UnusableInputException {
        Timings timings = new Timings(System::nanoTime);
        DialogueFolder folder = open(request);
        Path place = request.out() == null ? folder.output() : request.out();
        OutputFolder.check(place, request.input());
        progress.step("workspace.reading");
        Material material = read(folder, request);
        timings.ended("read");
        progress.step("workspace.analysing");
        Analyser.Result result =
                new Analyser(LanguagePacks.installed(), timings::ended)
                        .run(folder.dialogue(), material, folder.codebook(), folder.decisions());
        progress.step("workspace.writing");
        OutputFolder output = OutputFolder.beside(place);
        try {
            Outputs.write(output, folder, request, result, formats, timings);
            output.publish();
        } finally {
            output.discard();
        }
        boolean leftOut =
                result.analysis().findings().stream()
                        .anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return new Outcome(
                result.analysis(),
                place,
                place.resolve("report.html"),
                folder.appearance(),
                leftOut);
    }

    /**
     * A dialogue folder's analysis, with nothing written.
     *
     * @throws UnusableInputException where nothing can be analysed
     */
    static Analysis analysis(
            DialogueFolder folder, Path path, ReaderLanguage language, Progress progress)
            throws UnusableInputException {
        progress.step("workspace.analysing");
        return new Analyser(LanguagePacks.installed(), step -> {})
                .run(
                        folder.dialogue(),
                        read(folder, AnalyseRequest.of(path, language)),
                        folder.codebook(),
                        folder.decisions())
                .analysis();
    }

    /** Opens the folder, or makes up a plan for the files. */
    static DialogueFolder open(AnalyseRequest request) throws IOException, UnusableInputException {
        checkLanguage(request);
        Path first = request.paths().getFirst();
        boolean anyFolder = request.paths().stream().anyMatch(Files::isDirectory);
        if (anyFolder && request.paths().size() > 1) {
            throw new UnusableInputException(
                    Finding.error("workspace.folder-and-files", Origin.whole(first.toString())));
        }
        DialogueFolder folder = anyFolder ? DialogueFolder.open(first) : DialogueFolder.of(request);
        return folder.with(request.language(), request.detail());
    }

    private static void checkLanguage(AnalyseRequest request) throws UnusableInputException {
        String language = request.language();
        if (language == null || language.equals("auto")) {
            return;
        }
        if (!LANGUAGES.contains(language)) {
            throw new UnusableInputException(
                    Finding.error("workspace.unknown-language", Origin.whole(""), language));
        }
        if (LanguagePacks.installed().pack(language).isEmpty()) {
            throw new UnusableInputException(
                    Finding.error("workspace.no-language-pack", Origin.whole(""), language));
        }
    }

    /** Reads every file, with the plan's findings in front of the files'. */
    static Material read(DialogueFolder folder, AnalyseRequest request)
            throws UnusableInputException {
        Material material = folder.read();
        List<Finding> findings = new ArrayList<>(folder.findings());
        findings.addAll(material.findings());
        if (material.sources().isEmpty()) {
            findings.add(Finding.error("workspace.nothing-read", Origin.whole("")));
            throw new UnusableInputException(findings);
        }
        if (material.contributions().isEmpty() && material.answers().isEmpty()) {
            findings.add(Finding.error("workspace.no-answers", Origin.whole("")));
            throw new UnusableInputException(findings);
        }
        missingColumns(material, request);
        if (material.contributions().isEmpty()) {
            findings.add(Finding.warning("workspace.no-open-answers", Origin.whole("")));
        }
        return new Material(
                material.questions(),
                material.sources(),
                material.respondents(),
                material.contributions(),
                material.answers(),
                findings);
    }

    private static void missingColumns(Material material, AnalyseRequest request)
            throws UnusableInputException {
        List<RecognisedColumn> columns =
                material.sources().stream().flatMap(s -> s.columns().stream()).toList();
        List<String> asked = new ArrayList<>(request.text());
        if (request.id() != null) {
            asked.add(request.id());
        }
        for (String heading : asked) {
            boolean found =
                    columns.stream()
                            .anyMatch(c -> c.header().strip().equalsIgnoreCase(heading.strip()));
            if (!found) {
                String known =
                        columns.stream()
                                .filter(c -> c.role() != ColumnRole.CONTACT)
                                .map(RecognisedColumn::header)
                                .distinct()
                                .collect(Collectors.joining(", "));
                throw new UnusableInputException(
                        Finding.error(
                                "workspace.no-text-column", Origin.whole(""), heading, known));
            }
        }
    }
}
