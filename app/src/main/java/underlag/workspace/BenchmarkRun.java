package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.training.LanguageBenchmark;
import underlag.proposal.ProposalBenchmark;
import underlag.theme.ThemeBenchmark;
import underlag.theme.ThemeBenchmark.Labelled;

/** Prints the figures that the documentation quotes, from the measuring data. */
public final class BenchmarkRun {
    /** Where the measuring data keep the Swedish treebanks. */
    public static final String TREEBANK = "treebank-sv";

    private static final CSVFormat TSV =
            CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Set<String> KINDS = Set.of("quality", "speed");

    private BenchmarkRun() {}

    /**
     * Runs the benchmark.
     *
     * @param what quality or speed
     * @param data the folder with measuring data; parts whose files are missing are left out,
     *     saying so
     */
    public static void run(String what, Path data, Consumer<String> out)
            throws IOException, UnusableInputException {
        if (!KINDS.contains(what) || !Files.isDirectory(data)) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.unknown-benchmark", Origin.whole(data.toString()), what));
        }
        Path treebank = data.resolve(TREEBANK);
        if (what.equals("speed")) {
            out.accept(
                    String.format(
                            Locale.ROOT,
                            "tokens per second, one thread: %.0f",
                            LanguageBenchmark.tokensPerSecond(treebank)));
            return;
        }
        part(treebank, out, () -> LanguageBenchmark.quality(treebank).table());
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        Path statements = data.resolve("swedish/sv_statements_dev.tsv");
        part(statements, out, () -> ProposalBenchmark.table(statements, swedish));
        Path proposals = data.resolve("swedish/goteborgsforslaget_dev.tsv");
        part(
                proposals,
                out,
                () ->
                        "Themes, residents' proposals against the areas their senders chose: "
                                + ThemeBenchmark.measure(labelled(proposals), swedish));
        Path titles = data.resolve("english/title_StackOverflow.txt");
        part(
                titles,
                out,
                () ->
                        "Themes, question titles, plain words: "
                                + ThemeBenchmark.measure(titles(titles), null));
    }

    /** Work that reads files. */
    private interface Work {
        String run() throws IOException;
    }

    private static void part(Path needed, Consumer<String> out, Work work) throws IOException {
        out.accept(Files.exists(needed) ? work.run() : "left out: no " + needed);
    }

    private static List<Labelled> labelled(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return TSV.parse(reader).stream()
                    .map(row -> new Labelled(row.get("text"), row.get("source_category")))
                    .toList();
        }
    }

    private static List<Labelled> titles(Path file) throws IOException {
        List<String> texts = Files.readAllLines(file);
        List<String> labels = Files.readAllLines(file.resolveSibling("label_StackOverflow.txt"));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Labelled(texts.get(i), labels.get(i)))
                .toList();
    }
}
