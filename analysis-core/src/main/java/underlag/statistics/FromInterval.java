package underlag.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Tests read back from a 95 % interval. */
public final class FromInterval {
    private FromInterval() {}

    /**
     * The two-sided p-value of an estimate against a value, from the part of the interval between
     * the two: Altman and Bland, "How to obtain the P value from a confidence interval", BMJ 343
     * (2011) d2304, with the half of the interval that faces the value, as an interval of a share
     * is not symmetrical. Below 0.05 exactly where the value lies outside the interval.
     */
    public static double p(double estimate, Interval interval, double value) {
        double distance = Math.abs(estimate - value);
        double half = value < estimate ? estimate - interval.low() : interval.high() - estimate;
        if (distance == 0) {
            return 1;
        }
        if (half <= 0) {
            return 0;
        }
        double z = ShareIntervals.Z * distance / half;
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    }
}
