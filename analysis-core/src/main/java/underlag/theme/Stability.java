package underlag.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How much of each theme is found again when the material is divided another time. */
final class Stability {
    private Stability() {}

    /**
     * For each theme the mean, over the divisions, of the overlap with the group most like it:
     * shared texts by texts in either, 0–1.
     *
     * @param partitions other divisions of the same texts, {@link Evidence#LEFT_OUT} for one left
     *     out
     */
    static double[] of(Evidence evidence, int[][] partitions) {
        double[] stability = new double[evidence.themes()];
        for (int[] partition : partitions) {
            Map<Integer, Integer> sizes = new HashMap<>();
            Map<Integer, int[]> shared = new HashMap<>();
            int[] texts = new int[stability.length];
            for (int bag = 0; bag < partition.length; bag++) {
                int theme = evidence.themeOf(bag);
                if (theme != Evidence.NONE && partition[bag] != Evidence.LEFT_OUT) {
                    texts[theme]++;
                }
                if (partition[bag] >= 0) {
                    sizes.merge(partition[bag], 1, Integer::sum);
                    if (theme != Evidence.NONE) {
                        shared.computeIfAbsent(partition[bag], p -> new int[stability.length])[
                                theme]++;
                    }
                }
            }
            for (int theme = 0; theme < stability.length; theme++) {
                double best = 0;
                for (Map.Entry<Integer, int[]> group : shared.entrySet()) {
                    int both = group.getValue()[theme];
                    int either = texts[theme] + sizes.getOrDefault(group.getKey(), 0) - both;
                    best = Math.max(best, both == 0 ? 0 : (double) both / either);
                }
                stability[theme] += best / partitions.length;
            }
        }
        return stability;
    }

    /**
     * For each theme the same of the top theme above it, where a group of another division counts
     * as part of the top theme that most of its texts are in.
     */
    static double[] ofTop(Evidence evidence, int[][] partitions, int[] topOf) {
        double[] stability = new double[topOf.length];
        for (int[] partition : partitions) {
            Map<Integer, int[]> shared = new HashMap<>();
            int[] inTop = new int[topOf.length];
            for (int bag = 0; bag < partition.length; bag++) {
                int theme = evidence.themeOf(bag);
                if (theme != Evidence.NONE && partition[bag] != Evidence.LEFT_OUT) {
                    inTop[topOf[theme]]++;
                }
                if (theme != Evidence.NONE && partition[bag] >= 0) {
                    shared.computeIfAbsent(partition[bag], p -> new int[topOf.length])[
                            topOf[theme]]++;
                }
            }
            int[] kept = new int[topOf.length];
            int[] taken = new int[topOf.length];
            for (int[] group : shared.values()) {
                int most = largest(group);
                kept[most] += group[most];
                taken[most] += Arrays.stream(group).sum();
            }
            for (int theme = 0; theme < topOf.length; theme++) {
                int top = topOf[theme];
                int either = inTop[top] + taken[top] - kept[top];
                stability[theme] +=
                        (either == 0 ? 0 : (double) kept[top] / either) / partitions.length;
            }
        }
        return stability;
    }

    private static int largest(int[] counts) {
        int largest = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
