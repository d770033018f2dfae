package underlag.theme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an entry of the codebook finds in the material.
 *
 * @param scores statement id → how well it fits, 0–1, for those that have the theme
 * @param found query → the statements it finds
 * @param taken exclude query → those of them that it takes away
 * @param silent queries and words of queries that stand in no statement
 */
record EntryMatch(
        Codebook.Entry entry,
        Map<String, Double> scores,
        Map<String, Set<String>> found,
        Map<String, Set<String>> taken,
        List<String> silent) {

    /** Adds up what queries found one by one. */
    static final class Builder {
        private static final double SURE = 0.5;

        private final Codebook.Entry entry;
        private final Map<String, Double> scores = new TreeMap<>();
        private final Map<String, Set<String>> found = new LinkedHashMap<>();
        private final Map<String, Set<String>> taken = new LinkedHashMap<>();
        private final Set<String> silent = new LinkedHashSet<>();

        Builder(Codebook.Entry entry) {
            this.entry = entry;
        }

        void found(String query, Map<String, Double> hits) {
            double best = hits.values().stream().mapToDouble(d -> d).max().orElse(0);
            hits.forEach(
                    (statement, score) -> {
                        double relative = best <= 0 ? 1 : Math.max(0, score / best);
                        scores.merge(statement, SURE + (1 - SURE) * relative, Math::max);
                    });
            found.put(query, new LinkedHashSet<>(hits.keySet()));
        }

        /** To be called when all that is to be found has been. */
        void taken(String query, Set<String> hits) {
            Set<String> here = new LinkedHashSet<>(hits);
            here.removeIf(s -> found.values().stream().noneMatch(f -> f.contains(s)));
            taken.put(query, here);
            scores.keySet().removeAll(here);
        }

        void silent(String word) {
            silent.add(word);
        }

        /** What examples that are statements themselves settle: theirs is the last word. */
        void settled(Set<String> inside, Set<String> outside) {
            inside.forEach(statement -> scores.put(statement, 1.0));
            scores.keySet().removeAll(outside);
        }

        EntryMatch build() {
            return new EntryMatch(entry, scores, found, taken, List.copyOf(silent));
        }
    }
}
