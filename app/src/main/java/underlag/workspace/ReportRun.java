package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.analysis.EarlierRun;
import underlag.analysis.Since;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.report.compose.Audience;
import underlag.report.compose.SinceReport;
import underlag.report.model.Report;

/** Writes a dialogue's report again, in chosen formats. */
public final class ReportRun {
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "csv");

    /** The folder in the output, and the file's name, of what is new since an earlier analysis. */
    static final String SINCE = "since";

    private ReportRun() {}

    /**
     * What was written.
     *
     * @param findings what a person should look at before the report is spread
     * @param leftOut whether some input could not be used
     */
    public record Outcome(List<Path> files, List<Finding> findings, boolean leftOut) {
        public Outcome {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Analyses the folder and writes its report: the internal one into its output, one for others
     * into {@code published}.
     *
     * @param formats empty for all
     * @throws UnusableInputException where something is missing that the audience must be told
     */
    public static Outcome run(
            Path folder,
            String audience,
            List<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        Audience reader = audience(audience);
        if (Files.isRegularFile(folder)) {
            throw new UnusableInputException(
                    Finding.error("workspace.not-a-folder", Origin.whole(folder.toString())));
        }
        Set<String> wanted = wanted(formats);
        if (reader != Audience.INTERNAL) {
            return PublishRun.run(folder, reader, wanted, language, progress);
        }
        AnalyseRequest request = AnalyseRequest.of(folder, language);
        AnalyseRun.Outcome analysed = AnalyseRun.run(request, progress, written(folder, wanted));
        List<Path> files =
                wanted.stream()
                        .map(
                                format ->
                                        analysed.output()
                                                .resolve(
                                                        format.equals("csv")
                                                                ? Outputs.STATEMENTS
                                                                : "report." + format))
                        .toList();
        return new Outcome(files, List.of(), analysed.leftOut());
    }

    /**
     * Analyses the folder and writes what is new since an earlier analysis, into the folder {@code
     * since} of its output. The earlier one may be the output that the folder has now: it is read
     * before it is written anew.
     *
     * @param audience any other than the internal one is refused: what is new is not published
     * @param earlier a folder of results, or a dialogue folder with one
     * @param formats empty for all but CSV, which there is none of
     * @throws UnusableInputException where the earlier analysis cannot be read
     */
    public static Outcome since(
            Path folder,
            Path earlier,
            String audience,
            List<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        if (audience(audience) != Audience.INTERNAL) {
            throw new UnusableInputException(
                    Finding.error("workspace.since-audience", Origin.whole(""), audience));
        }
        Set<String> wanted = wanted(formats);
        wanted.remove("csv");
        EarlierRun before = EarlierFolder.read(earlier);
        AnalyseRun.Outcome analysed =
                AnalyseRun.run(
                        AnalyseRequest.of(folder, language), progress, written(folder, Set.of()));
        Analysis analysis = analysed.analysis();
        Report report =
                SinceReport.compose(
                        analysis,
                        Since.of(before, analysis),
                        earlier.toAbsolutePath().normalize().getFileName().toString());
        Path place = analysed.output().resolve(SINCE);
        OutputFolder output = OutputFolder.beside(place);
        try {
            ReportFiles.write(report, SINCE, wanted, output);
            output.publish();
        } finally {
            output.discard();
        }
        List<Path> files =
                wanted.stream().map(format -> place.resolve(SINCE + "." + format)).toList();
        return new Outcome(files, List.of(), analysed.leftOut());
    }

    /** The wanted formats and those that lie there already: none goes missing, none goes stale. */
    private static Set<String> written(Path folder, Set<String> wanted) {
        Path output = folder.resolve(DialogueFolder.OUTPUT);
        Set<String> written = new LinkedHashSet<>(wanted);
        FORMATS.stream()
                .filter(format -> Files.exists(output.resolve("report." + format)))
                .forEach(written::add);
        return written;
    }

    private static Audience audience(String code) throws UnusableInputException {
        return Audience.of(code.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () ->
                                new UnusableInputException(
                                        Finding.error(
                                                "workspace.unknown-audience",
                                                Origin.whole(""),
                                                code,
                                                String.join(", ", Audience.codes()))));
    }

    private static Set<String> wanted(List<String> formats) throws UnusableInputException {
        Set<String> wanted = new LinkedHashSet<>();
        for (String format : formats.isEmpty() ? FORMATS : formats) {
            String name = format.strip().toLowerCase(Locale.ROOT);
            if (!FORMATS.contains(name)) {
                throw new UnusableInputException(
                        Finding.error("workspace.unknown-format", Origin.whole(""), format));
            }
            wanted.add(name);
        }
        return wanted;
    }
}
