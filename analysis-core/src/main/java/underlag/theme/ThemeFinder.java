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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
                        Joining.of(statements));
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
            labels.give(entry.name());
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
        Discovery.Result found = found(left);
        Map<Integer, Top> tops = new LinkedHashMap<>();
        for (Discovery.Found theme : found.subjects()) {
            int top = theme.top().number();
            tops.computeIfAbsent(
                            top,
                            t ->
                                    new Top(
                                            new ArrayList<>(),
                                            found.undivided().getOrDefault(t, Map.of())))
                    .below()
                    .add(theme);
        }
        List<Top> largest = new ArrayList<>(tops.values());
        largest.sort(Comparator.comparingInt(top -> -top.all().size()));
        Set<String> ids = new HashSet<>();
        themes.forEach(theme -> ids.add(theme.id()));
        int number = 0;
        for (Top top : largest) {
            String id;
            do {
                id = String.format(Locale.ROOT, "T%02d", ++number);
            } while (ids.contains(id));
            addTop(id, top);
        }
    }

    private Discovery.Result found(List<Integer> left) {
        List<AnnotatedStatement> rest = left.stream().map(statements::get).toList();
        return Discovery.of(rest, copies, contentWords, detail).at(left);
    }

    /**
     * A top theme.
     *
     * @param undivided statements that are in none of those below it
     */
    private record Top(List<Discovery.Found> below, Map<Integer, Double> undivided) {
        Map<Integer, Double> all() {
            Map<Integer, Double> all = new TreeMap<>(undivided);
            below.forEach(theme -> all.putAll(theme.scores()));
            return all;
        }

        /** The area that more than half of what stands below it is about, or null. */
        @Nullable String area() {
            Map<String, Integer> sizes = new TreeMap<>();
            int sum = 0;
            for (Discovery.Found theme : below) {
                sum += theme.scores().size();
                if (theme.top().area() != null) {
                    sizes.merge(theme.top().area(), theme.scores().size(), Integer::sum);
                }
            }
            int half = sum / 2;
            return sizes.entrySet().stream()
                    .filter(area -> area.getValue() > half)
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }

    /** A top theme and those below it; one alone needs nothing above it. */
    private void addTop(String id, Top top) {
        if (top.below().size() == 1) {
            Discovery.Found alone = top.below().getFirst();
            themes.add(discovered(id, null, alone, alone.top().area()));
            return;
        }
        List<Theme> parts = new ArrayList<>();
        for (Discovery.Found theme : top.below()) {
            String part = String.format(Locale.ROOT, "%s-%d", id, parts.size() + 1);
            parts.add(discovered(part, id, theme, null));
        }
        String area = top.area();
        Map<Integer, Double> all = top.all();
        List<String> names = parts.stream().map(Theme::name).toList();
        Labels.Label label = labels.ofTop(area, names, all.keySet());
        themes.add(
                new Theme(
                        id,
                        label.name(),
                        Theme.Origin.DISCOVERED,
                        null,
                        label.terms(),
                        members(top.undivided()),
                        typical.of(all, label.keys()),
                        top.below().getFirst().top().stability(),
                        topReason(area, names, top.undivided().size())));
        themes.addAll(parts);
    }

    private static Theme.Reason topReason(
            @Nullable String area, List<String> names, int undivided) {
        String code =
                area == null
                        ? "theme.top-words"
                        : undivided == 0 ? "theme.top-area" : "theme.top-area-undivided";
        return new Theme.Reason(
                code, List.of(text(names.size()), String.join(", ", names), text(undivided)));
    }

    private Theme discovered(
            String id, @Nullable String parent, Discovery.Found found, @Nullable String area) {
        Map<Integer, Double> scores = found.scores();
        List<String> readers =
                Stream.of(Optional.ofNullable(found.name()), Optional.ofNullable(area))
                        .flatMap(Optional::stream)
                        .toList();
        Labels.Label label = labels.of(scores.keySet(), wordsOf(found), readers);
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
