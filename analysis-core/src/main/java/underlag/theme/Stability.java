package underlag.theme;

import java.util.HashMap;
import java.util.Map;

/** How much of each theme the nine divisions agree on. */
final class Stability {
    private Stability() {}

    /**
     * For each theme the mean, over the divisions, of the overlap with the group most like it:
     * shared texts by texts in either, 0–1.
     */
    static double[] of(Evidence evidence, int[][] partitions) {
        double[] stability = new double[evidence.themes()];
        for (int[] partition : partitions) {
            Map<Integer, Integer> sizes = new HashMap<>();
            Map<Integer, int[]> shared = new HashMap<>();
            for (int bag = 0; bag < partition.length; bag++) {
                sizes.merge(partition[bag], 1, Integer::sum);
                int theme = evidence.themeOf(bag);
                if (theme != Evidence.NONE) {
                    shared.computeIfAbsent(partition[bag], p -> new int[stability.length])[theme]++;
                }
            }
            for (int theme = 0; theme < stability.length; theme++) {
                double best = 0;
                for (Map.Entry<Integer, int[]> group : shared.entrySet()) {
                    int both = group.getValue()[theme];
                    int either =
                            evidence.texts(theme) + sizes.getOrDefault(group.getKey(), 0) - both;
                    best = Math.max(best, (double) both / either);
                }
                stability[theme] += best / partitions.length;
            }
        }
        return stability;
    }
}
