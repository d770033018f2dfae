package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns a division into themes that people can use: none too small, largest first. */
final class Grouping {
    /** Different texts that a theme needs at least. */
    static final int SMALLEST = 4;

    private static final double ENOUGH = 0.7;

    private Grouping() {}

    /**
     * The theme of each bag, numbered by size, or {@link Evidence#NONE}; and what speaks for it.
     */
    static Evidence of(Bags bags, int[] division) {
        int[] themeOf = numbered(division);
        int themes = themes(themeOf);
        Evidence evidence = new Evidence(bags, themeOf, themes);
        int[] settled = new int[themeOf.length];
        for (int bag = 0; bag < themeOf.length; bag++) {
            settled[bag] = settle(evidence, bag, themes);
        }
        settled = withoutSmall(settled);
        return new Evidence(bags, settled, themes(settled));
    }

    private static int settle(Evidence evidence, int bag, int themes) {
        int own = evidence.themeOf(bag);
        if (own != Evidence.NONE && evidence.texts(own) >= SMALLEST) {
            return own;
        }
        double[] odds = evidence.of(evidence.wordsOf(bag), bag);
        int best = Evidence.NONE;
        for (int theme = 0; theme < themes; theme++) {
            if (evidence.texts(theme) >= SMALLEST
                    && odds[theme] > ENOUGH
                    && (best == Evidence.NONE || odds[theme] > odds[best])) {
                best = theme;
            }
        }
        return best;
    }

    private static int[] withoutSmall(int[] themeOf) {
        int[] sizes = sizes(themeOf);
        int[] kept =
                Arrays.stream(themeOf)
                        .map(t -> t == Evidence.NONE || sizes[t] < SMALLEST ? Evidence.NONE : t)
                        .toArray();
        return numbered(kept);
    }

    /** Numbers themes from 0 by size, ties by their first text. */
    private static int[] numbered(int[] themeOf) {
        int[] sizes = sizes(themeOf);
        int[] first = new int[sizes.length];
        Arrays.fill(first, -1);
        List<Integer> order = new ArrayList<>();
        for (int bag = 0; bag < themeOf.length; bag++) {
            int theme = themeOf[bag];
            if (theme != Evidence.NONE && first[theme] < 0) {
                first[theme] = bag;
                order.add(theme);
            }
        }
        order.sort(
                Comparator.comparingInt((Integer t) -> -sizes[t]).thenComparingInt(t -> first[t]));
        int[] number = new int[sizes.length];
        for (int i = 0; i < order.size(); i++) {
            number[order.get(i)] = i;
        }
        return Arrays.stream(themeOf)
                .map(t -> t == Evidence.NONE ? Evidence.NONE : number[t])
                .toArray();
    }

    private static int themes(int[] themeOf) {
        return Arrays.stream(themeOf).max().orElse(Evidence.NONE) + 1;
    }

    private static int[] sizes(int[] themeOf) {
        int[] sizes = new int[themes(themeOf)];
        for (int theme : themeOf) {
            if (theme != Evidence.NONE) {
                sizes[theme]++;
            }
        }
        return sizes;
    }
}
