package underlag.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mutual information that two groupings of these sizes have by chance: the exact mean over all
 * ways to deal the items out (Vinh, Epps and Bailey 2010, equation 24). Groups of equal size are
 * worked out once, so the cost depends on how many sizes there are, not on how many groups.
 */
final class ExpectedInformation {
    private final int items;
    private final double[] logFactorial;

    private ExpectedInformation(int items) {
        this.items = items;
        this.logFactorial = new double[items + 1];
        for (int i = 2; i <= items; i++) {
            logFactorial[i] = logFactorial[i - 1] + StrictMath.log(i);
        }
    }

    /** In natural logarithms; both arrays of sizes sum to the number of items. */
    static double of(int[] sizes, int[] otherSizes) {
        ExpectedInformation expected = new ExpectedInformation(Arrays.stream(sizes).sum());
        Map<Integer, Integer> others = counted(otherSizes);
        double sum = 0;
        for (Map.Entry<Integer, Integer> size : counted(sizes).entrySet()) {
            for (Map.Entry<Integer, Integer> other : others.entrySet()) {
                sum +=
                        (double) size.getValue()
                                * other.getValue()
                                * expected.ofPair(size.getKey(), other.getKey());
            }
        }
        return sum;
    }

    private static Map<Integer, Integer> counted(int[] sizes) {
        Map<Integer, Integer> counted = new TreeMap<>();
        for (int size : sizes) {
            counted.merge(size, 1, Integer::sum);
        }
        return counted;
    }

    /** What one group of each grouping adds: their overlap is hypergeometric. */
    private double ofPair(int size, int other) {
        double fixed =
                logFactorial[size]
                        + logFactorial[other]
                        + logFactorial[items - size]
                        + logFactorial[items - other]
                        - logFactorial[items];
        double sum = 0;
        for (int both = Math.max(1, size + other - items); both <= Math.min(size, other); both++) {
            double logChance =
                    fixed
                            - logFactorial[both]
                            - logFactorial[size - both]
                            - logFactorial[other - both]
                            - logFactorial[items - size - other + both];
            sum +=
                    StrictMath.exp(logChance)
                            * both
                            / items
                            * StrictMath.log((double) items * both / ((double) size * other));
        }
        return sum;
    }
}
