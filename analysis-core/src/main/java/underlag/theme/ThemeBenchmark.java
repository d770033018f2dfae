package underlag.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.StableId;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.duplicate.FamilyFinder;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;

/** Measures discovered themes against labels that people gave the same texts. */
public final class ThemeBenchmark {
    private ThemeBenchmark() {}

    /** A text and the label that a person gave it. */
    public record Labelled(String text, String label) {}

    /**
     * How well themes and labels agree, every text counted, those without a theme as one group.
     *
     * @param nmi normalised mutual information, arithmetic mean, 0–1
     * @param ari adjusted Rand index, at most 1
     * @param purity share of texts whose label is the most frequent of their theme
     * @param themes how many themes
     * @param labels how many labels
     * @param rest share of texts without a theme
     */
    public record Figures(
            double nmi, double ari, double purity, int themes, int labels, double rest, int texts) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "NMI %.3f ARI %.3f purity %.3f themes %d labels %d rest %.3f texts %d",
                    nmi,
                    ari,
                    purity,
                    themes,
                    labels,
                    rest,
                    texts);
        }
    }

    /**
     * Finds themes in the texts and compares. A text's theme is that of most of its statements.
     *
     * @param pack the texts' language, or null for plain words without analysis
     */
    public static Figures measure(List<Labelled> texts, @Nullable LanguagePack pack) {
        LanguagePack language = pack == null ? new PlainWords() : pack;
        List<AnnotatedStatement> statements = statements(texts, language);
        List<Contribution> contributions =
                statements.stream().map(s -> s.statement().contribution()).distinct().toList();
        Themes themes =
                ThemeFinder.find(
                        statements,
                        Codebook.empty(),
                        FamilyFinder.find(contributions),
                        ThemeSettings.of(List.of(language)));
        return compare(texts, statements, themes);
    }

    static List<AnnotatedStatement> statements(List<Labelled> texts, LanguagePack pack) {
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            if (texts.get(row).text().isBlank()) {
                continue;
            }
            Contribution contribution = contribution(row, texts.get(row).text());
            int number = 0;
            for (Span span : pack.split(contribution.text())) {
                String id = StableId.of(contribution.id(), Integer.toString(number));
                Statement statement = new Statement(id, contribution, number++, span);
                statements.add(
                        new AnnotatedStatement(
                                statement, pack.language(), pack.annotate(statement.verbatim())));
            }
        }
        return statements;
    }

    private static Contribution contribution(int row, String text) {
        return new Contribution(
                Integer.toString(row),
                new Origin("benchmark", new Locator.Row(null, row + 2)),
                Integer.toString(row),
                Integer.toString(row),
                "benchmark",
                Unit.PERSON,
                null,
                null,
                text,
                List.of(),
                null);
    }

    private static Figures compare(
            List<Labelled> texts, List<AnnotatedStatement> statements, Themes themes) {
        Map<String, List<Themes.Fit>> fits = themes.byStatement();
        List<Map<String, Integer>> votes = new ArrayList<>();
        texts.forEach(text -> votes.add(new TreeMap<>()));
        for (AnnotatedStatement statement : statements) {
            List<Themes.Fit> fit = fits.getOrDefault(statement.id(), List.of());
            int row = Integer.parseInt(statement.statement().contribution().id());
            votes.get(row).merge(fit.isEmpty() ? "" : fit.getFirst().theme(), 1, Integer::sum);
        }
        List<String> found = votes.stream().map(ThemeBenchmark::most).toList();
        return Agreement.of(texts.stream().map(Labelled::label).toList(), found);
    }

    private static String most(Map<String, Integer> votes) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    /** The measures themselves. */
    private static final class Agreement {
        private final Map<String, Integer> joint = new TreeMap<>();
        private final Map<String, Integer> labels = new TreeMap<>();
        private final Map<String, Integer> themes = new TreeMap<>();
        private final Map<String, Integer> purest = new HashMap<>();
        private final Map<String, String> labelOf = new HashMap<>();
        private final Map<String, String> themeOf = new HashMap<>();
        private final int n;

        private Agreement(List<String> gold, List<String> found) {
            n = gold.size();
            for (int i = 0; i < n; i++) {
                String pair = gold.get(i) + "\t" + found.get(i);
                labelOf.put(pair, gold.get(i));
                themeOf.put(pair, found.get(i));
                joint.merge(pair, 1, Integer::sum);
                labels.merge(gold.get(i), 1, Integer::sum);
                themes.merge(found.get(i), 1, Integer::sum);
            }
            joint.forEach((pair, c) -> purest.merge(theme(pair), c, Math::max));
        }

        static Figures of(List<String> gold, List<String> found) {
            Agreement a = new Agreement(gold, found);
            int rest = a.themes.getOrDefault("", 0);
            return new Figures(
                    a.nmi(),
                    a.ari(),
                    a.purest.values().stream().mapToInt(c -> c).sum() / (double) a.n,
                    a.themes.size() - (rest > 0 ? 1 : 0),
                    a.labels.size(),
                    rest / (double) a.n,
                    a.n);
        }

        private String theme(String pair) {
            return themeOf.getOrDefault(pair, "");
        }

        private double nmi() {
            double mutual = 0;
            for (Map.Entry<String, Integer> pair : joint.entrySet()) {
                double expected =
                        (double) labels.getOrDefault(labelOf.get(pair.getKey()), 0)
                                * themes.getOrDefault(theme(pair.getKey()), 0);
                double share = pair.getValue() / (double) n;
                mutual += share * StrictMath.log(pair.getValue() * (double) n / expected);
            }
            double both = entropy(labels) + entropy(themes);
            return both == 0 ? 0 : 2 * mutual / both;
        }

        private double entropy(Map<String, Integer> sizes) {
            double entropy = 0;
            for (int size : sizes.values()) {
                entropy -= size / (double) n * StrictMath.log(size / (double) n);
            }
            return entropy;
        }

        private double ari() {
            double expected = pairs(labels) * pairs(themes) / (n * (n - 1.0) / 2);
            double most = (pairs(labels) + pairs(themes)) / 2;
            return most == expected ? 0 : (pairs(joint) - expected) / (most - expected);
        }

        private static double pairs(Map<String, Integer> sizes) {
            return sizes.values().stream().mapToDouble(s -> s * (s - 1.0) / 2).sum();
        }
    }
}
