package underlag.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * How figures would vary with another sample of the same kind: groups of units that belong together
 * are drawn anew, with replacement (Efron 1979). Always the same draws for the same number of
 * groups and seed.
 */
public final class Bootstrap {
    public static final int TIMES = 1000;

    /** Of the samples, so many may leave a figure undefined before it gets no interval. */
    private static final double UNDEFINED = 0.05;

    private Bootstrap() {}

    /**
     * Draws so many groups out of as many, {@link #TIMES} times.
     *
     * @param figures from how many times each group was drawn to the figures, NaN where one is
     *     undefined
     * @return the figures of each sample
     */
    public static double[][] sample(int groups, long seed, Function<int[], double[]> figures) {
        SplitMix random = new SplitMix(seed);
        double[][] sampled = new double[TIMES][];
        int[] times = new int[groups];
        for (int sample = 0; sample < TIMES; sample++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < groups; i++) {
                times[random.nextInt(groups)]++;
            }
            sampled[sample] = figures.apply(times);
        }
        return sampled;
    }

    /** The middle 95 % of one figure's values; empty where too many samples leave it undefined. */
    public static Optional<Interval> interval(double[][] sampled, int figure) {
        double[] values =
                Arrays.stream(sampled)
                        .mapToDouble(s -> s[figure])
                        .filter(v -> !Double.isNaN(v))
                        .sorted()
                        .toArray();
        if (values.length == 0 || values.length < sampled.length * (1 - UNDEFINED)) {
            return Optional.empty();
        }
        return Optional.of(
                new Interval(quantile(values, 0.025), quantile(values, 0.975), "bootstrap"));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
