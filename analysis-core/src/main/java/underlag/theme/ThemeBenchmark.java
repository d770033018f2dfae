package underlag.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import underlag.statistics.Figure;

/** Measures discovered themes against labels that people gave the same texts. */
public final class ThemeBenchmark {
    private static final int MOST_GROUPS = 300;

    /** What themes are compared with wherever this program runs. */
    static final List<ThemePeer> PEERS = List.of(new PlainMixture(MOST_GROUPS), new KMeans());

    private ThemeBenchmark() {}

    /** A text and the label that a person gave it. */
    public record Labelled(String text, String label) {}

    /**
     * How well themes and labels agree.
     *
     * @param lowest every text under its lowest theme
     * @param top every text under the theme above that has none above itself
     */
    public record Scores(ThemeScore lowest, ThemeScore top) {}

    /**
     * The rows of the table of figures: our themes at both levels and the peers, over base forms
     * and parts of compounds and over words as they stand.
     *
     * @param material what was divided, in the plural: "question titles"
     * @param wanted the target at the level that counts, or ""
     * @param pack the texts' language, or null where only words as they stand are measured
     */
    public static List<Figure> figures(
            String material, String wanted, List<Labelled> texts, @Nullable LanguagePack pack) {
        return figures(material, wanted, texts, pack, PEERS);
    }

    static List<Figure> figures(
            String material,
            String wanted,
            List<Labelled> texts,
            @Nullable LanguagePack pack,
            List<ThemePeer> peers) {
        String part =
                String.format(
                        Locale.ROOT,
                        "Themes, %,d %s under %d labels: NMI / AMI / ARI",
                        texts.size(),
                        material,
                        LabelledTexts.labels(texts));
        List<Figure> figures = new ArrayList<>();
        if (pack != null) {
            rows(part, ", base forms and parts", wanted, texts, pack, peers, figures);
        }
        String first = pack == null ? wanted : "";
        rows(part, ", words as they stand", first, texts, new PlainWords(), peers, figures);
        return figures;
    }

    private static void rows(
            String part,
            String words,
            String wanted,
            List<Labelled> texts,
            LanguagePack pack,
            List<ThemePeer> peers,
            List<Figure> figures) {
        Scores scores = measure(texts, pack);
        String lowest = scores.lowest().shown();
        String top = scores.top().shown();
        figures.add(new Figure(part, "themes, lowest level" + words, lowest, wanted, ""));
        figures.add(new Figure(part, "themes, top level" + words, top, "", ""));
        LabelledTexts bags = new LabelledTexts(texts, pack);
        List<String> labels = texts.stream().map(Labelled::label).toList();
        for (ThemePeer peer : peers) {
            int[] groups = peer.groups(bags.bags(), LabelledTexts.labels(texts));
            String shown = ThemeScore.of(labels, bags.named(groups)).shown();
            figures.add(new Figure(part, "  " + peer.name() + words, shown, "", ""));
        }
    }

    /**
     * Finds themes in the texts and compares. A text's theme is that of most of its statements.
     *
     * @param pack the texts' language, or null for plain words without analysis
     */
    public static Scores measure(List<Labelled> texts, @Nullable LanguagePack pack) {
        Found found = find(texts, pack);
        List<String> labels = texts.stream().map(Labelled::label).toList();
        return new Scores(
                ThemeScore.of(labels, found.lowest()), ThemeScore.of(labels, found.top()));
    }

    /** The theme of each text at both levels. */
    record Found(List<String> lowest, List<String> top) {
        Found {
            lowest = List.copyOf(lowest);
            top = List.copyOf(top);
        }
    }

    static Found find(List<Labelled> texts, @Nullable LanguagePack pack) {
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
        return byText(texts, statements, themes);
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

    private static Found byText(
            List<Labelled> texts, List<AnnotatedStatement> statements, Themes themes) {
        Map<String, List<Themes.Fit>> fits = themes.byStatement();
        Map<String, String> parents = new HashMap<>();
        for (Theme theme : themes.themes()) {
            if (theme.parent() != null) {
                parents.put(theme.id(), theme.parent());
            }
        }
        List<List<String>> votes = new ArrayList<>();
        texts.forEach(text -> votes.add(new ArrayList<>()));
        for (AnnotatedStatement statement : statements) {
            int row = Integer.parseInt(statement.statement().contribution().id());
            votes.get(row).add(lowest(fits.getOrDefault(statement.id(), List.of()), parents));
        }
        List<String> lowest = votes.stream().map(ThemeBenchmark::most).toList();
        List<String> top = lowest.stream().map(theme -> top(theme, parents)).toList();
        return new Found(lowest, top);
    }

    /** The best theme that has none of the statement's others below it. */
    private static String lowest(List<Themes.Fit> fits, Map<String, String> parents) {
        List<String> above =
                fits.stream().map(fit -> parents.getOrDefault(fit.theme(), "")).toList();
        return fits.stream()
                .map(Themes.Fit::theme)
                .filter(theme -> !above.contains(theme))
                .findFirst()
                .orElse(ThemeScore.NO_THEME);
    }

    private static String top(String theme, Map<String, String> parents) {
        String at = theme;
        while (parents.containsKey(at)) {
            at = parents.getOrDefault(at, "");
        }
        return at;
    }

    /** The most frequent, of several the first; a text without statements has no theme. */
    private static String most(List<String> votes) {
        Map<String, Integer> times = new LinkedHashMap<>();
        votes.forEach(vote -> times.merge(vote, 1, Integer::sum));
        String best = ThemeScore.NO_THEME;
        int most = 0;
        for (Map.Entry<String, Integer> vote : times.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }
}
