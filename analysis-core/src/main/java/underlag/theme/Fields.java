package underlag.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which fields and area of municipal life the words of each theme belong to, where any do. */
final class Fields {
    /** Share of a theme's fields that one needs to be the theme's. */
    private static final double LEADING = 0.3;

    /** The same for an area. */
    private static final double MAIN = 0.4;

    private final List<Map<String, Double>> fields = new ArrayList<>();
    private final ContentWords content;
    private final String language;

    Fields(Corpus corpus, Evidence evidence, ContentWords content, String language) {
        this.language = language;
        this.content = content;
        for (double[] counts : evidence.counts()) {
            Map<String, Double> own = new TreeMap<>();
            for (int word = 0; word < counts.length; word++) {
                if (counts[word] > 0 && ContentWords.isField(corpus.words().get(word))) {
                    own.put(corpus.words().get(word), counts[word]);
                }
            }
            fields.add(own);
        }
    }

    /** The fields that lead in a theme, none where no field does. */
    Set<String> of(int theme) {
        Map<String, Double> own = fields.get(theme);
        double all = sum(own);
        Set<String> leading = new TreeSet<>();
        own.forEach(
                (field, times) -> {
                    if (times >= LEADING * all) {
                        leading.add(field);
                    }
                });
        return leading;
    }

    /**
     * Each theme's area, or null where none leads.
     *
     * @param municipal whether fields are more than chance hits in this material
     */
    List<@Nullable String> areas(boolean municipal) {
        List<@Nullable String> areas = new ArrayList<>();
        for (Map<String, Double> own : fields) {
            Map<String, Double> times = new TreeMap<>();
            own.forEach(
                    (field, t) -> {
                        String area = content.areaOf(field, language);
                        if (area != null) {
                            times.merge(area, t, Double::sum);
                        }
                    });
            boolean leads = !times.isEmpty() && Collections.max(times.values()) >= MAIN * sum(own);
            areas.add(
                    leads
                            ? Collections.max(times.entrySet(), Map.Entry.comparingByValue())
                                    .getKey()
                            : null);
        }
        return areas;
    }

    private static double sum(Map<String, Double> times) {
        return times.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
