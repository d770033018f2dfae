package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static final String ALL = "all";

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
     * Analyses the folder and writes its report: the internal one into its output, those for others
     * into {@code published}.
     *
     * @param audience one code, several with commas between, or {@code all} for everyone but those
     *     who work with the dialogue
     * @param formats empty for all
     * @throws UnusableInputException where something is missing that an audience must be told
     */
    public static Outcome run(
            Path folder,
            String audience,
            List<String> formats,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        List<Audience> readers = audiences(audience);
        if (Files.isRegularFile(folder)) {
            throw new UnusableInputException(
                    Finding.error("workspace.not-a-folder", Origin.whole(folder.toString())));
        }
        Set<String> wanted = wanted(formats);
        if (!readers.contains(Audience.INTERNAL)) {
            return PublishRun.run(folder, readers, wanted, language, progress);
        }
        if (readers.size() > 1) {
            throw new UnusableInputException(
                    Finding.error("workspace.internal-alone", Origin.whole("")));
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

    private static List<Audience> audiences(String codes) throws UnusableInputException {
        Set<Audience> audiences = new LinkedHashSet<>();
        for (String code : codes.split(",", -1)) {
            if (code.strip().equalsIgnoreCase(ALL)) {
                Arrays.stream(Audience.values())
                        .filter(one -> one != Audience.INTERNAL)
                        .forEach(audiences::add);
            } else {
                audiences.add(audience(code));
            }
        }
        return List.copyOf(audiences);
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
                                earlier.toAbsolutePath().normalize().getFileName().toString())
                        .in(analysed.appearance());
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

    /**
     * Writes a start for a text in easy read or in another language, which is published beside the
     * audience's report when it is finished.
     *
     * @param version "lattlast", or a language
     * @throws UnusableInputException where the text is there already, the version is unknown, or
     *     more than one audience is named
     */
    public static Path draft(
            Path folder,
            String audience,
            String version,
            ReaderLanguage language,
            Progress progress)
            throws IOException, UnusableInputException {
        List<Audience> readers = audiences(audience);
        if (readers.size() > 1) {
            throw new UnusableInputException(Finding.error("version.draft-one", Origin.whole("")));
        }
        return DraftRun.run(folder, readers.getFirst(), version, language, progress);
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
