package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.portfolio.Entry;
import underlag.portfolio.Portfolio;
import underlag.report.compose.PortfolioReport;

/** Sets several dialogues side by side, from what their analyses wrote. */
public final class PortfolioRun {
    private PortfolioRun() {}

    /**
     * What came of it.
     *
     * @param findings folders and tables that could not be read, or only in part
     */
    public record Outcome(Portfolio portfolio, Path output, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }

        /** Whether something of the given folders is missing from the result. */
        public boolean leftOut() {
            return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        }
    }

    /**
     * Reads the dialogues and writes their report and tables.
     *
     * @param folders dialogue folders, or folders of such
     * @param year only what was held in it, or null
     * @param out null for the usual place, beside where the program is run
     * @throws UnusableInputException where none of the folders is a dialogue
     */
    public static Outcome run(
            List<Path> folders, @Nullable Integer year, @Nullable Path out, ReaderLanguage language)
            throws IOException, UnusableInputException {
        Path place = out == null ? usual(language) : out;
        OutputFolder.check(place, null);
        List<Finding> findings = new ArrayList<>();
        Map<String, Path> dialogues = dialogues(folders, findings);
        Path written = place.toAbsolutePath().normalize();
        if (dialogues.values().stream().anyMatch(d -> covers(written, d))) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.portfolio-in-dialogue", Origin.whole(place.toString())));
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Path> dialogue : dialogues.entrySet()) {
            entries.add(PortfolioFolder.read(dialogue.getValue(), dialogue.getKey(), findings));
        }
        Portfolio portfolio = new Portfolio(year, entries);
        write(portfolio, findings, dialogues, place, language);
        return new Outcome(portfolio, place, findings);
    }

    /** Whether writing to a place would take away a dialogue or its analysis. */
    private static boolean covers(Path written, Path dialogue) {
        return dialogue.startsWith(written)
                || written.equals(dialogue.resolve(DialogueFolder.OUTPUT))
                || written.startsWith(dialogue.resolve(DialogueFolder.INPUT));
    }

    /** {@code portfolj}, or {@code portfolio} for English readers, in the current folder. */
    private static Path usual(ReaderLanguage language) {
        return Path.of(language == ReaderLanguage.SWEDISH ? "portfolj" : "portfolio");
    }

    /**
     * Unique name → folder, in the order given; a folder that is no dialogue stands for those in
     * it.
     *
     * @param findings takes the folders that are neither
     */
    static Map<String, Path> dialogues(List<Path> folders, List<Finding> findings)
            throws IOException, UnusableInputException {
        Set<Path> places = new LinkedHashSet<>();
        for (Path folder : folders) {
            List<Path> found = inside(folder);
            if (found.isEmpty()) {
                String code =
                        Files.isDirectory(folder)
                                ? "workspace.portfolio-no-dialogue"
                                : "workspace.portfolio-no-folder";
                findings.add(Finding.error(code, Origin.whole(folder.toString())));
            }
            found.forEach(f -> places.add(f.toAbsolutePath().normalize()));
        }
        if (places.isEmpty()) {
            throw new UnusableInputException(findings);
        }
        Map<String, Path> named = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Path place : places) {
            String name = DialogueFolder.name(place);
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + " (" + i + ")";
            }
            named.put(unique, place);
        }
        return named;
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        if (PortfolioFolder.isDialogue(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(PortfolioFolder::isDialogue).sorted().toList();
        }
    }

    private static void write(
            Portfolio portfolio,
            List<Finding> findings,
            Map<String, Path> dialogues,
            Path place,
            ReaderLanguage language)
            throws IOException, UnusableInputException {
        OutputFolder output = OutputFolder.beside(place);
        try {
            for (Map.Entry<String, CsvTable> table : PortfolioFiles.of(portfolio).entrySet()) {
                table.getValue().write(output.file(table.getKey()));
            }
            ResultTables.findings(findings, language).write(output.file("findings.csv"));
            ReportFiles.write(
                    PortfolioReport.compose(portfolio, findings, language),
                    ReportFiles.FORMATS,
                    output);
            manifest(portfolio.year(), dialogues).write(output.file(Outputs.MANIFEST));
            output.publish();
        } finally {
            output.discard();
        }
    }

    private static RunManifest manifest(@Nullable Integer year, Map<String, Path> dialogues)
            throws IOException {
        List<RunManifest.Input> inputs = new ArrayList<>();
        for (Map.Entry<String, Path> dialogue : dialogues.entrySet()) {
            Path analysis = PortfolioFolder.analysis(dialogue.getValue());
            if (analysis != null) {
                inputs.add(
                        RunManifest.Input.of(
                                dialogue.getKey() + "/" + Outputs.MANIFEST,
                                analysis.resolve(Outputs.MANIFEST)));
            }
        }
        return new RunManifest(
                Components.PROGRAM,
                inputs,
                Map.of("year", year == null ? "" : year.toString()),
                Components.versions());
    }
}
