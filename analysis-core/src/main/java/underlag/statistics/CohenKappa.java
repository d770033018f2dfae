package underlag.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Cohen's kappa for two coders who each gave every unit one value (Cohen 1960). */
public final class CohenKappa {
    private CohenKappa() {}

    /**
     * Agreement beyond what the coders' own shares would give by chance, or empty where both gave
     * one and the same value throughout.
     *
     * @throws IllegalArgumentException where the lists differ in length or are empty
     */
    public static <V> OptionalDouble of(List<V> first, List<V> second) {
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " values");
        }
        Map<V, long[]> counts = new HashMap<>();
        long same = 0;
        for (int i = 0; i < first.size(); i++) {
            counts.computeIfAbsent(first.get(i), v -> new long[2])[0]++;
            counts.computeIfAbsent(second.get(i), v -> new long[2])[1]++;
            same += first.get(i).equals(second.get(i)) ? 1 : 0;
        }
        // Whole numbers, so that the order of the values cannot matter.
        long chance = counts.values().stream().mapToLong(c -> c[0] * c[1]).sum();
        long all = (long) first.size() * first.size();
        return chance == all
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) (same * first.size() - chance) / (double) (all - chance));
    }
}
