package underlag.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a codebook catches of the material, and what it leaves.
 *
 * @param statements statements with content, caught or not
 * @param caught those that at least one entry catches
 * @param entries one per theme of the codebook, in its order
 * @param overlaps pairs of themes that catch the same statements, most in common first; a theme and
 *     the one above it are no pair
 */
public record CodebookCoverage(
        int statements, Set<String> caught, List<EntryCoverage> entries, List<Overlap> overlaps) {

    /**
     * How one theme does.
     *
     * @param statements those it catches by itself, themes below it not counted
     * @param only those that no other theme catches but the ones above and below it
     * @param queries what each query catches
     * @param silent queries, and words inside queries, that stand in no statement
     */
    public record EntryCoverage(
            String theme, int statements, int only, List<QueryUse> queries, List<String> silent) {
        public EntryCoverage {
            queries = List.copyOf(queries);
            silent = List.copyOf(silent);
        }
    }

    /**
     * What a query does for its theme.
     *
     * @param excludes whether it keeps statements out
     * @param statements those it finds; of a query that excludes, those it takes from the others
     * @param only those no other query of the theme finds
     */
    public record QueryUse(String query, boolean excludes, int statements, int only) {}

    /** Two themes and the number of statements that both catch. */
    public record Overlap(String first, String second, int statements) {}

    public CodebookCoverage {
        caught = Set.copyOf(caught);
        entries = List.copyOf(entries);
        overlaps = List.copyOf(overlaps);
    }

    /** That of no codebook. */
    public static CodebookCoverage none() {
        return new CodebookCoverage(0, Set.of(), List.of(), List.of());
    }

    static CodebookCoverage of(int statements, List<EntryMatch> matches) {
        Set<String> caught = new HashSet<>();
        Map<String, Set<String>> lines = new HashMap<>();
        for (EntryMatch match : matches) {
            lines.put(match.entry().id(), line(match.entry(), matches));
            caught.addAll(match.scores().keySet());
        }
        Map<String, Set<String>> themesOf = new HashMap<>();
        for (EntryMatch match : matches) {
            for (String statement : match.scores().keySet()) {
                themesOf.computeIfAbsent(statement, s -> new TreeSet<>()).add(match.entry().id());
            }
        }
        List<EntryCoverage> entries = new ArrayList<>();
        for (EntryMatch match : matches) {
            Set<String> line = lines.getOrDefault(match.entry().id(), Set.of());
            long only =
                    match.scores().keySet().stream()
                            .filter(s -> line.containsAll(themesOf.getOrDefault(s, Set.of())))
                            .count();
            entries.add(
                    new EntryCoverage(
                            match.entry().id(),
                            match.scores().size(),
                            (int) only,
                            uses(match),
                            match.silent()));
        }
        return new CodebookCoverage(
                statements, caught, entries, overlaps(matches, themesOf.values(), lines));
    }

    private static List<QueryUse> uses(EntryMatch match) {
        List<QueryUse> uses = new ArrayList<>();
        match.found().forEach((q, hits) -> uses.add(use(q, false, hits, match.found())));
        match.taken().forEach((q, hits) -> uses.add(use(q, true, hits, match.taken())));
        return uses;
    }

    private static QueryUse use(
            String query, boolean excludes, Set<String> hits, Map<String, Set<String>> all) {
        long only =
                hits.stream()
                        .filter(s -> all.values().stream().filter(h -> h.contains(s)).count() == 1)
                        .count();
        return new QueryUse(query, excludes, hits.size(), (int) only);
    }

    /** A theme with all above and below it. */
    private static Set<String> line(Codebook.Entry entry, List<EntryMatch> matches) {
        Map<String, String> above = new HashMap<>();
        for (EntryMatch match : matches) {
            String parent = match.entry().parent();
            if (parent != null) {
                above.put(match.entry().id(), parent);
            }
        }
        Set<String> line = upwards(entry.id(), above);
        for (EntryMatch match : matches) {
            if (upwards(match.entry().id(), above).contains(entry.id())) {
                line.add(match.entry().id());
            }
        }
        return line;
    }

    private static Set<String> upwards(String theme, Map<String, String> above) {
        Set<String> line = new TreeSet<>();
        for (String at = theme; at != null && line.add(at); ) {
            at = above.get(at);
        }
        return line;
    }

    private static List<Overlap> overlaps(
            List<EntryMatch> matches,
            Collection<Set<String>> together,
            Map<String, Set<String>> lines) {
        Map<List<String>, Integer> common = new LinkedHashMap<>();
        List<String> order = matches.stream().map(m -> m.entry().id()).toList();
        for (Set<String> themes : together) {
            List<String> sorted = order.stream().filter(themes::contains).toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    if (!lines.getOrDefault(sorted.get(i), Set.of()).contains(sorted.get(j))) {
                        common.merge(List.of(sorted.get(i), sorted.get(j)), 1, Integer::sum);
                    }
                }
            }
        }
        return common.entrySet().stream()
                .map(e -> new Overlap(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
                .sorted(
                        Comparator.comparingInt((Overlap o) -> -o.statements())
                                .thenComparing(o -> order.indexOf(o.first()))
                                .thenComparing(o -> order.indexOf(o.second())))
                .toList();
    }
}
