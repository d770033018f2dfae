package underlag.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are about an area of municipal life but fit none of the subjects found in it, or
 * whose subject too few share: the part of the area's top theme that is not divided further.
 */
final class Undivided {
    private final Fields fields;
    private final List<List<String>> words;

    Undivided(Fields fields, List<List<String>> words) {
        this.fields = fields;
        this.words = words;
    }

    /**
     * Number of a top theme that is divided and named after its area → position of each such
     * statement → how well it fits.
     *
     * @param done positions of the statements that have a theme
     */
    Map<Integer, Map<Integer, Double>> of(List<Discovery.Found> found, Set<Integer> done) {
        Map<String, Integer> tops = tops(found);
        Map<Integer, Map<Integer, Double>> undivided = new TreeMap<>();
        for (int statement = 0; statement < words.size(); statement++) {
            String area = done.contains(statement) ? null : area(words.get(statement));
            Integer top = area == null ? null : tops.get(area);
            if (top != null) {
                undivided
                        .computeIfAbsent(top, t -> new TreeMap<>())
                        .put(statement, Assignment.WEAKEST);
            }
        }
        return undivided;
    }

    /** The area of each top theme with several below it, all of that area and no other so. */
    private static Map<String, Integer> tops(List<Discovery.Found> found) {
        Map<Integer, Set<String>> areas = new HashMap<>();
        Map<Integer, Integer> below = new HashMap<>();
        for (Discovery.Found theme : found) {
            String area = theme.top().area();
            areas.computeIfAbsent(theme.top().number(), t -> new HashSet<>())
                    .add(area == null ? "" : area);
            below.merge(theme.top().number(), 1, Integer::sum);
        }
        Map<String, Integer> tops = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        areas.forEach(
                (top, of) -> {
                    of.forEach(area -> times.merge(area, 1, Integer::sum));
                    if (of.size() == 1 && below.getOrDefault(top, 0) > 1) {
                        tops.put(of.iterator().next(), top);
                    }
                });
        tops.keySet().removeIf(area -> times.getOrDefault(area, 0) > 1);
        return tops;
    }

    /** The area that a statement's words name most, or null where none or several do. */
    private @Nullable String area(List<String> own) {
        Map<String, Integer> times = new TreeMap<>();
        for (String word : own) {
            String area = ContentWords.isField(word) ? fields.areaOf(word) : null;
            if (area != null) {
                times.merge(area, 1, Integer::sum);
            }
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> area : times.entrySet()) {
            if (area.getValue() >= most) {
                best = area.getValue() > most ? area.getKey() : null;
                most = area.getValue();
            }
        }
        return best;
    }
}
