package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import underlag.dialogue.ThemeDetail;

/** Turns a division into themes that people can use: none too small, largest first. */
final class Grouping {
    /** Different texts that a theme needs at least. */
    static final int SMALLEST = 3;

    private static final int FEW = 100;
    private static final int LARGEST_SMALL = 20;
    private static final double TEXTS_PER_SQUARE = 5;
    private static final double ENOUGH = 0.4;

    private Grouping() {}

    /**
     * The theme of each bag, numbered by size, or {@link Evidence#NONE}; and what speaks for it.
     */
    static Evidence of(Bags bags, int[] division, ThemeDetail detail) {
        int smallest = (int) Math.max(SMALLEST, smallest(bags.size()) * Fineness.of(detail));
        int[] themeOf = numbered(division);
        for (int least = SMALLEST; least <= smallest; least++) {
            themeOf =
                    withoutSmall(
                            settled(new Evidence(bags, themeOf, themes(themeOf)), least), SMALLEST);
        }
        return new Evidence(bags, themeOf, themes(themeOf));
    }

    /**
     * Texts that a theme needs: more where there are many, so that people can take the themes in.
     */
    static int smallest(int texts) {
        return texts < FEW
                ? SMALLEST
                : Math.max(
                        SMALLEST + 1,
                        Math.min(LARGEST_SMALL, (int) StrictMath.sqrt(texts / TEXTS_PER_SQUARE)));
    }

    /**
     * Each bag in the theme that its words speak for most, after some rounds; one that nothing
     * speaks for in none.
     */
    static int[] refined(Bags bags, int[] seeds, int rounds) {
        int[] themeOf = seeds;
        for (int round = 0; round < rounds; round++) {
            Evidence evidence = new Evidence(bags, themeOf, themes(themeOf));
            int[] refined = new int[themeOf.length];
            for (int bag = 0; bag < refined.length; bag++) {
                refined[bag] = best(evidence, bag, 1);
            }
            themeOf = refined;
        }
        return themeOf;
    }

    private static int[] settled(Evidence evidence, int least) {
        int[] settled = new int[evidence.size()];
        for (int bag = 0; bag < settled.length; bag++) {
            settled[bag] = settle(evidence, bag, least);
        }
        return settled;
    }

    private static int settle(Evidence evidence, int bag, int least) {
        int own = evidence.themeOf(bag);
        if (own != Evidence.NONE && evidence.texts(own) >= least) {
            return own;
        }
        return best(evidence, bag, least);
    }

    private static int best(Evidence evidence, int bag, int least) {
        double[] odds = evidence.of(evidence.wordsOf(bag), bag);
        int best = Evidence.NONE;
        for (int theme = 0; theme < odds.length; theme++) {
            if (evidence.texts(theme) >= least
                    && odds[theme] > ENOUGH
                    && (best == Evidence.NONE || odds[theme] > odds[best])) {
                best = theme;
            }
        }
        return best;
    }

    private static int[] withoutSmall(int[] themeOf, int least) {
        int[] sizes = sizes(themeOf);
        int[] kept =
                Arrays.stream(themeOf)
                        .map(t -> t == Evidence.NONE || sizes[t] < least ? Evidence.NONE : t)
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
