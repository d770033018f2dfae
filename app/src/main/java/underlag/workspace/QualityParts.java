package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.training.LanguageBenchmark;
import underlag.privacy.MaskingBenchmark;
import underlag.proposal.ConcretenessBenchmark;
import underlag.proposal.FreshSentences;
import underlag.proposal.KindBenchmark;
import underlag.proposal.MergeBenchmark;
import underlag.proposal.ProposalBenchmark;
import underlag.theme.ThemeBenchmark;
import underlag.theme.ThemeBenchmark.Labelled;

/** What {@code benchmark quality} measures; a new measurement is one more line here. */
final class QualityParts {
    private static final String STATEMENTS = "swedish/sv_statements_dev.tsv";
    private static final String PROPOSALS = "swedish/goteborgsforslaget_dev.tsv";
    static final String SENTENCES = "swedish/goteborgsforslaget_dev_statements.tsv";
    static final String TITLES = "english/title_StackOverflow.txt";

    /** With the program's own documents, so that anyone can measure; no part of the jars. */
    private static final Path MASKING =
            Path.of(System.getProperty("underlag.home", "."))
                    .toAbsolutePath()
                    .resolve("docs/guidelines/masking");

    private static final CSVFormat TSV =
            CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();

    /** In the order of the table. */
    static final List<BenchmarkPart> ALL =
            List.of(
                    new BenchmarkPart(
                            "language-sv",
                            BenchmarkRun.TREEBANK,
                            data -> LanguageBenchmark.figures(data.resolve(BenchmarkRun.TREEBANK))),
                    new BenchmarkPart(
                            "language-packs", LanguageMaterial.GERMAN, LanguageMaterial::figures),
                    new BenchmarkPart(
                            "proposals-sv",
                            STATEMENTS,
                            data -> ProposalBenchmark.figures(data.resolve(STATEMENTS), pack("sv")),
                            data -> ProposalBenchmark.table(data.resolve(STATEMENTS), pack("sv"))),
                    new BenchmarkPart(
                            "proposals-sv-fresh",
                            SENTENCES,
                            data -> FreshSentences.figures(data.resolve(SENTENCES), pack("sv"))),
                    new BenchmarkPart(
                            "proposals-de",
                            LabelledSentences.GERMAN,
                            LabelledSentences::germanFigures,
                            LabelledSentences::germanDetails),
                    new BenchmarkPart(
                            "proposals-en",
                            LabelledSentences.ENGLISH,
                            LabelledSentences::englishFigures),
                    new BenchmarkPart(
                            "kinds-sv",
                            SENTENCES,
                            data -> KindBenchmark.figures(data.resolve(SENTENCES), pack("sv"))),
                    new BenchmarkPart(
                            "same-proposal-sv",
                            PROPOSALS,
                            data -> MergeBenchmark.figures(data.resolve(PROPOSALS), pack("sv"))),
                    new BenchmarkPart(
                            "concreteness-de",
                            "german/concreteness_CDB.csv",
                            data ->
                                    ConcretenessBenchmark.figures(
                                            data.resolve("german"), pack("de"))),
                    new BenchmarkPart(
                            "themes-goteborg",
                            PROPOSALS,
                            data ->
                                    ThemeBenchmark.figures(
                                            "proposals",
                                            "ARI above the peers'",
                                            labelled(data.resolve(PROPOSALS), "source_category"),
                                            pack("sv"))),
                    new BenchmarkPart(
                            "themes-statements",
                            STATEMENTS,
                            data ->
                                    ThemeBenchmark.figures(
                                            "sentences of proposals",
                                            "",
                                            labelled(data.resolve(STATEMENTS), "theme"),
                                            pack("sv"))),
                    new BenchmarkPart(
                            "themes-titles",
                            TITLES,
                            data ->
                                    ThemeBenchmark.figures(
                                            "question titles",
                                            "NMI ≥ .65",
                                            titles(data.resolve(TITLES)),
                                            pack("en"))),
                    new BenchmarkPart(
                            "masking-sv",
                            MASKING.resolve("planted.tsv").toString(),
                            data -> MaskingBenchmark.figures(MASKING),
                            data -> MaskingBenchmark.details(MASKING)));

    private QualityParts() {}

    private static LanguagePack pack(String language) {
        return LanguagePacks.installed().pack(language).orElseThrow();
    }

    /** Rows with the column {@code text} and a label. */
    static List<Labelled> labelled(Path file, String label) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return TSV.parse(reader).stream()
                    .map(row -> new Labelled(row.get("text"), row.get(label)))
                    .toList();
        }
    }

    static List<Labelled> titles(Path file) throws IOException {
        List<String> texts = Files.readAllLines(file);
        List<String> labels = Files.readAllLines(file.resolveSibling("label_StackOverflow.txt"));
        List<Labelled> titles = new ArrayList<>();
        for (int row = 0; row < Math.min(texts.size(), labels.size()); row++) {
            titles.add(new Labelled(texts.get(row), labels.get(row)));
        }
        return titles;
    }
}
