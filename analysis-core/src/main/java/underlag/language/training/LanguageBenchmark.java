package underlag.language.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.Span;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.Token;
import underlag.language.training.Treebank.Sentence;
import underlag.statistics.Figure;

/** Measures the Swedish pack on the treebank's test file, which it was not trained on. */
public final class LanguageBenchmark {
    private static final String COMPOUNDS = "/underlag/language/sv/compounds-benchmark.tsv";
    private static final int ROUNDS = 5;
    private static final double PER_CENT = 100;

    private LanguageBenchmark() {}

    /**
     * The figures, shares from 0 to 1. Tags and lemmas are counted on tokens found whole, with the
     * tags that the program itself gives; lemmas on words, punctuation left out.
     *
     * @param lemmaExact lemma equal, capitals included
     * @param lemma lemma equal but for capitals
     * @param sentences F1 of statement spans within each paragraph
     * @param tokens F1 of token spans
     * @param compounds share of compounds with both parts right
     */
    public record Quality(
            double upos,
            double xpos,
            double lemmaExact,
            double lemma,
            double sentences,
            double tokens,
            double compounds) {

        /** As rows of the table of figures. */
        List<Figure> figures() {
            return List.of(
                    figure("word classes (UPOS), accuracy", upos, "96.5 %"),
                    figure("word classes and forms (XPOS), accuracy", xpos, ""),
                    figure("base forms, capitals ignored, accuracy", lemma, "97 %"),
                    figure("base forms, exact, accuracy", lemmaExact, ""),
                    figure("sentences within paragraphs, F1", sentences, "91 %"),
                    figure("words found whole, F1", tokens, "99.5 %"),
                    figure("60 compounds, both parts right", compounds, "88 %"));
        }

        private static Figure figure(String measure, double value, String wanted) {
            String got = String.format(Locale.ROOT, "%.2f %%", PER_CENT * value);
            return new Figure("Language, Swedish", measure, got, wanted, "");
        }
    }

    /** The rows of the table of figures: Talbanken's test part, from raw text. */
    public static List<Figure> figures(Path data) throws IOException {
        return quality(data).figures();
    }

    /** Measures quality on the treebank files in {@code data}. */
    public static Quality quality(Path data) throws IOException {
        LanguagePack pack = swedish();
        List<Sentence> sentences = Treebank.read(data.resolve(Training.TEST)).sentences();
        TagScore tags = new TagScore();
        SentenceScore splits = new SentenceScore();
        for (Sentence sentence : sentences) {
            tags.add(sentence, pack.annotate(sentence.text()));
            splits.add(sentence, pack);
        }
        splits.close(pack);
        return new Quality(
                tags.upos(),
                tags.xpos(),
                tags.lemmaExact(),
                tags.lemma(),
                splits.f1(),
                tags.tokenF1(),
                compounds(pack));
    }

    /**
     * Tokens per second in one thread on the test file, the best of five rounds; seconds are
     * processor time of that thread, so that other work on the machine does not count.
     */
    public static double tokensPerSecond(Path data) throws IOException {
        LanguagePack pack = swedish();
        List<String> texts =
                Treebank.read(data.resolve(Training.TEST)).sentences().stream()
                        .map(Sentence::text)
                        .toList();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long tokens = 0;
            long start = clock.getCurrentThreadCpuTime();
            for (String text : texts) {
                for (Span statement : pack.split(text)) {
                    tokens += pack.annotate(statement.of(text)).size();
                }
            }
            best = Math.max(best, tokens / ((clock.getCurrentThreadCpuTime() - start) / 1e9));
        }
        return best;
    }

    private static LanguagePack swedish() {
        return LanguagePacks.installed()
                .pack("sv")
                .orElseThrow(() -> new IllegalStateException("no Swedish pack"));
    }

    private static double compounds(LanguagePack pack) throws IOException {
        int all = 0;
        int right = 0;
        try (InputStream stream = LanguageBenchmark.class.getResourceAsStream(COMPOUNDS)) {
            if (stream == null) {
                throw new IOException("missing resource " + COMPOUNDS);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    all++;
                    right += partsOf(pack, row[0]).equals(List.of(row[1], row[2])) ? 1 : 0;
                }
            }
        }
        return (double) right / all;
    }

    private static List<String> partsOf(LanguagePack pack, String word) {
        for (Token token : pack.annotate("Vi vill ha en bättre " + word + " här.")) {
            if (token.form().equals(word)) {
                return token.parts();
            }
        }
        return List.of();
    }
}
