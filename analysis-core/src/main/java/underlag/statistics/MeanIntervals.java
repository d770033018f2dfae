package underlag.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/** Means and medians, and 95 % intervals of means, in the unit of the values. */
public final class MeanIntervals {
    private MeanIntervals() {}

    /**
     * The arithmetic mean.
     *
     * @throws IllegalArgumentException where there are no values
     */
    public static double mean(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("the mean of nothing");
        }
        return Arrays.stream(values).sum() / values.length;
    }

    /**
     * The middle value, or the mean of the two in the middle.
     *
     * @throws IllegalArgumentException where there are no values
     */
    public static double median(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("the median of nothing");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The t interval of a mean: Student, "The probable error of a mean", Biometrika 6 (1908) 1–25.
     *
     * @param values at least two
     */
    public static Interval t(double[] values) {
        return around(values, 1);
    }

    /**
     * The t interval of a mean of a sample from a population of known size. Where the sample is
     * more than 5 % of it, the width is multiplied by √((N−n)/(N−1)): Cochran, Sampling Techniques,
     * 3rd ed. (1977), § 2.6.
     *
     * @param values at least two
     * @param population N, not less than the number of values
     */
    public static Interval t(double[] values, int population) {
        int n = values.length;
        if (population < n) {
            throw new IllegalArgumentException(n + " values from a population of " + population);
        }
        boolean correct = n > ShareIntervals.FINITE_FROM * population;
        double correction =
                correct ? Math.sqrt((population - n) / Math.max(1.0, population - 1.0)) : 1;
        return around(values, correction);
    }

    /**
     * The interval of mean(second) − mean(first) for two independent groups with unequal variances:
     * Welch, "The generalization of 'Student's' problem when several different population variances
     * are involved", Biometrika 34 (1947) 28–35.
     *
     * @param first at least two values
     * @param second at least two values
     */
    public static Interval welch(double[] first, double[] second) {
        double a = variance(first) / first.length;
        double b = variance(second) / second.length;
        double difference = mean(second) - mean(first);
        if (a + b == 0) {
            return new Interval(difference, difference, "t");
        }
        double freedom =
                (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
        double half = quantile(freedom) * Math.sqrt(a + b);
        return new Interval(difference - half, difference + half, "t");
    }

    /** The mean of values with these weights, of which none is below 0 and some above. */
    public static double mean(double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            all += weights[i];
        }
        return sum / all;
    }

    /**
     * The t interval of a weighted mean, with the number of answers that the weights leave (Kish,
     * Survey Sampling, 1965, § 11.7) in place of the number of answers.
     *
     * @param effective above 1, as {@link Raking.Weights#effective()} gives it
     */
    public static Interval weighted(double[] values, double[] weights, double effective) {
        double mean = mean(values, weights);
        double[] squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
        double variance = mean(squares, weights) * effective / (effective - 1);
        double half = variance == 0 ? 0 : quantile(effective - 1) * Math.sqrt(variance / effective);
        return new Interval(mean - half, mean + half, "t-weighted");
    }

    private static Interval around(double[] values, double correction) {
        double mean = mean(values);
        double error = Math.sqrt(variance(values) / values.length) * correction;
        double half = error == 0 ? 0 : quantile(values.length - 1) * error;
        return new Interval(mean - half, mean + half, "t");
    }

    private static double quantile(double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability(ShareIntervals.ERROR_RATE / 2);
    }

    private static double variance(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("the spread of " + values.length + " values");
        }
        double mean = mean(values);
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
                / (values.length - 1);
    }
}
