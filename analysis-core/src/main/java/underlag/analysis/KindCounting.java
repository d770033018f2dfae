package underlag.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.dialogue.ContactData;
import underlag.proposal.KindEvidence;
import underlag.proposal.StatementKind;
import underlag.theme.Theme;

/** Counts each kind, in all and per theme, and chooses examples. */
final class KindCounting {
    private static final int EXAMPLES = 5;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 250;

    private final Counting counting;
    private final Map<String, Integer> typical = new HashMap<>();

    KindCounting(Counting counting, List<Theme> themes) {
        this.counting = counting;
        for (Theme theme : themes) {
            for (int i = 0; i < theme.typical().size(); i++) {
                typical.putIfAbsent(theme.typical().get(i), i);
            }
        }
    }

    /** Kinds in the order of the enumeration, each in all and then per theme, largest first. */
    List<KindCount> of(List<JudgedStatement> statements) {
        Map<StatementKind, List<JudgedStatement>> byKind = new EnumMap<>(StatementKind.class);
        for (JudgedStatement statement : statements) {
            KindEvidence kind = statement.kind();
            if (kind != null) {
                byKind.computeIfAbsent(kind.kind(), k -> new ArrayList<>()).add(statement);
            }
        }
        List<KindCount> counts = new ArrayList<>();
        byKind.forEach((kind, said) -> add(counts, kind, said));
        return counts;
    }

    private void add(List<KindCount> counts, StatementKind kind, List<JudgedStatement> said) {
        Map<String, List<JudgedStatement>> byTheme = new LinkedHashMap<>();
        for (JudgedStatement statement : said) {
            List<ThemeScore> fits = statement.themes();
            if (!fits.isEmpty()) {
                byTheme.computeIfAbsent(fits.getFirst().theme(), t -> new ArrayList<>())
                        .add(statement);
            }
        }
        List<Map.Entry<String, List<JudgedStatement>>> largest =
                byTheme.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Map.Entry<String, List<JudgedStatement>> e) ->
                                                        -e.getValue().size())
                                        .thenComparing(Map.Entry::getKey))
                        .toList();
        counts.add(new KindCount(kind, null, counting.of(said), examples(mixed(largest, said))));
        for (Map.Entry<String, List<JudgedStatement>> theme : largest) {
            List<String> examples = examples(sorted(theme.getValue()));
            counts.add(
                    new KindCount(kind, theme.getKey(), counting.of(theme.getValue()), examples));
        }
    }

    /** One from each theme in turn, the largest first; those without a theme last. */
    private List<JudgedStatement> mixed(
            List<Map.Entry<String, List<JudgedStatement>>> themes, List<JudgedStatement> all) {
        List<JudgedStatement> mixed = new ArrayList<>();
        List<List<JudgedStatement>> sorted =
                themes.stream().limit(EXAMPLES).map(t -> sorted(t.getValue())).toList();
        for (int i = 0; i < EXAMPLES; i++) {
            for (List<JudgedStatement> theme : sorted) {
                if (i < theme.size()) {
                    mixed.add(theme.get(i));
                }
            }
        }
        mixed.addAll(sorted(all));
        return mixed;
    }

    /** Quotable ones first, the themes' own typical ones before the others. */
    private List<JudgedStatement> sorted(List<JudgedStatement> said) {
        return said.stream()
                .sorted(
                        Comparator.comparing((JudgedStatement s) -> !quotable(s))
                                .thenComparing(s -> typical.getOrDefault(s.id(), Integer.MAX_VALUE))
                                .thenComparing(s -> -score(s)))
                .toList();
    }

    private static double score(JudgedStatement statement) {
        return statement.themes().isEmpty() ? 0 : statement.themes().getFirst().score();
    }

    private static boolean quotable(JudgedStatement statement) {
        int length = statement.statement().text().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    /**
     * The first ones, each by another respondent and in other words, none with an address or a
     * telephone number in it.
     */
    private static List<String> examples(List<JudgedStatement> candidates) {
        List<String> chosen = new ArrayList<>();
        Set<String> respondents = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (JudgedStatement statement : candidates) {
            if (chosen.size() == EXAMPLES) {
                break;
            }
            String text = statement.statement().text().toLowerCase(Locale.ROOT);
            String respondent = statement.statement().contribution().respondent();
            if (!respondents.contains(respondent) && !ContactData.in(text) && texts.add(text)) {
                respondents.add(respondent);
                chosen.add(statement.id());
            }
        }
        return chosen;
    }
}
