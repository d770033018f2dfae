package underlag.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ThemeDetail;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;

/**
 * Finds the themes of a dialogue: first the codebook's, then, in what the codebook leaves, the
 * subjects that the statements share. The result depends on neither the order of the statements nor
 * the machine.
 */
public final class ThemeFinder {
    private static final int REASON_TERMS = 3;

    private final List<AnnotatedStatement> statements;
    private final List<Set<String>> different;
    /** Word → positions of the statements that hold it. */
    private final Map<String, List<Integer>> holders = new HashMap<>();

    private final Copies copies;
    private final ContentWords contentWords;
    private final TypicalStatements typical;
    private final ThemeDetail detail;
    private final Labels labels;
    private final List<Theme> themes = new ArrayList<>();

    private ThemeFinder(
            List<AnnotatedStatement> statements, Families families, ThemeSettings settings) {
        this.contentWords = new ContentWords(settings);
        this.detail = settings.detail();
        this.statements = statements;
        this.different =
                statements.stream()
                        .map(s -> (Set<String>) new TreeSet<>(contentWords.of(s)))
                        .toList();
        for (int i = 0; i < statements.size(); i++) {
            for (String word : different.get(i)) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        this.copies = new Copies(statements, families);
        this.typical = new TypicalStatements(statements, different, copies);
        Set<Integer> originals = new TreeSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!copies.isCopy(statements.get(i))) {
                originals.add(i);
            }
        }
        this.labels =
                new Labels(
                        different,
                        statements.stream().map(contentWords::whole).toList(),
                        new Keyness(different, originals),
                        new ReadingForms(statements),
                        new Phrases(statements, contentWords),
                        Conjunction.of(statements));
    }

    /**
     * The themes of the statements.
     *
     * @param families which contributions are copies; these follow the one they copy
     */
    public static Themes find(
            List<AnnotatedStatement> statements,
            Codebook codebook,
            Families families,
            ThemeSettings settings) {
        ThemeFinder finder = new ThemeFinder(statements, families, settings);
        CodebookThemes given = CodebookThemes.of(statements, codebook, settings);
        finder.addGiven(given.themes());
        finder.addDiscovered(given.themes());
        return new Themes(finder.themes, given.coverage(), given.findings());
    }

    private void addGiven(List<EntryMatch> given) {
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            position.put(statements.get(i).id(), i);
        }
        for (EntryMatch theme : given) {
            Map<Integer, Double> scores = new TreeMap<>();
            theme.scores().forEach((id, score) -> scores.put(position.getOrDefault(id, 0), score));
            Labels.Label label = labels.termsOf(scores.keySet());
            Codebook.Entry entry = theme.entry();
            labels.take(entry.name());
            themes.add(
                    new Theme(
                            entry.id(),
                            entry.name(),
                            Theme.Origin.CODEBOOK,
                            entry.parent(),
                            label.terms(),
                            members(scores),
                            typical.of(scores, label.keys()),
                            null,
                            new Theme.Reason(
                                    "theme.queries",
                                    List.of(text(scores.size()), text(statements.size())))));
        }
    }

    private void addDiscovered(List<EntryMatch> given) {
        Set<String> done = new HashSet<>();
        given.forEach(theme -> done.addAll(theme.scores().keySet()));
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!done.contains(statements.get(i).id())) {
                left.add(i);
            }
        }
        Map<Integer, List<Discovery.Found>> tops = new LinkedHashMap<>();
        for (Discovery.Found theme : found(left)) {
            tops.computeIfAbsent(theme.top().number(), t -> new ArrayList<>()).add(theme);
        }
        List<List<Discovery.Found>> largest = new ArrayList<>(tops.values());
        largest.sort(Comparator.comparingInt(below -> -union(below).size()));
        Set<String> ids = new HashSet<>();
        themes.forEach(theme -> ids.add(theme.id()));
        int number = 0;
        for (List<Discovery.Found> below : largest) {
            String id;
            do {
                id = String.format(Locale.ROOT, "T%02d", ++number);
            } while (ids.contains(id));
            addTop(id, below);
        }
    }

    private List<Discovery.Found> found(List<Integer> left) {
        List<AnnotatedStatement> rest = left.stream().map(statements::get).toList();
        return Discovery.of(rest, copies, contentWords, detail).stream()
                .map(theme -> theme.at(left))
                .toList();
    }

    /** A top theme and those below it; one alone needs nothing above it. */
    private void addTop(String id, List<Discovery.Found> below) {
        if (below.size() == 1) {
            Discovery.Found alone = below.getFirst();
            themes.add(discovered(id, null, alone, alone.top().area()));
            return;
        }
        List<Theme> parts = new ArrayList<>();
        for (Discovery.Found theme : below) {
            String part = String.format(Locale.ROOT, "%s-%d", id, parts.size() + 1);
            parts.add(discovered(part, id, theme, null));
        }
        Map<Integer, Double> all = union(below);
        Discovery.Top top = below.getFirst().top();
        List<String> names = parts.stream().map(Theme::name).toList();
        Labels.Label label = labels.ofTop(top.area(), names, all.keySet());
        String shown = String.join(", ", names);
        themes.add(
                new Theme(
                        id,
                        label.name(),
                        Theme.Origin.DISCOVERED,
                        null,
                        label.terms(),
                        List.of(),
                        typical.of(all, label.keys()),
                        top.stability(),
                        new Theme.Reason(
                                top.area() == null ? "theme.top-words" : "theme.top-area",
                                List.of(text(parts.size()), shown))));
        themes.addAll(parts);
    }

    private static Map<Integer, Double> union(List<Discovery.Found> below) {
        Map<Integer, Double> all = new TreeMap<>();
        below.forEach(theme -> all.putAll(theme.scores()));
        return all;
    }

    private Theme discovered(
            String id, @Nullable String parent, Discovery.Found found, @Nullable String area) {
        Map<Integer, Double> scores = found.scores();
        Labels.Label label = labels.of(scores.keySet(), wordsOf(found), area);
        return new Theme(
                id,
                label.name(),
                Theme.Origin.DISCOVERED,
                parent,
                label.terms(),
                members(scores),
                typical.of(scores, label.keys()),
                found.stability(),
                reason(scores.keySet(), label));
    }

    /** The words of the fields that lead in a theme, as its statements use them. */
    private Set<String> wordsOf(Discovery.Found found) {
        Set<String> words = new TreeSet<>();
        if (!found.fields().isEmpty()) {
            for (int member : found.scores().keySet()) {
                words.addAll(contentWords.ofFields(statements.get(member), found.fields()));
            }
        }
        return words;
    }

    private List<Theme.Membership> members(Map<Integer, Double> scores) {
        List<Theme.Membership> members = new ArrayList<>();
        scores.forEach(
                (at, score) -> members.add(new Theme.Membership(statements.get(at).id(), score)));
        members.sort(
                Comparator.comparingDouble((Theme.Membership m) -> -m.score())
                        .thenComparing(Theme.Membership::statement));
        return members;
    }

    private Theme.Reason reason(Set<Integer> members, Labels.Label label) {
        List<String> shown = label.terms().stream().limit(REASON_TERMS).toList();
        Set<String> keys = new HashSet<>();
        label.keys().stream().limit(REASON_TERMS).forEach(key -> keys.add(key.word()));
        BitSet holding = new BitSet();
        keys.forEach(key -> holders.getOrDefault(key, List.of()).forEach(holding::set));
        int inside = (int) members.stream().filter(holding::get).count();
        int outside = holding.cardinality() - inside;
        return new Theme.Reason(
                shown.size() == 1 ? "theme.word" : "theme.words",
                List.of(
                        String.join(", ", shown),
                        text(inside),
                        text(members.size()),
                        text(outside),
                        text(statements.size() - members.size())));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
