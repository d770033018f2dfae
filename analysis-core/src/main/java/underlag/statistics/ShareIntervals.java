package underlag.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** 95 % intervals of a share. All counts are whole respondents; shares run from 0 to 1. */
public final class ShareIntervals {
    /** Above this part of the population the correction for a finite population is made. */
    static final double FINITE_FROM = 0.05;

    static final double ERROR_RATE = 0.05;

    /** The standard normal distribution's 97.5th percentile. */
    static final double Z = 1.959963984540054;

    private ShareIntervals() {}

    /**
     * The score interval of Wilson, "Probable inference, the law of succession, and statistical
     * inference", JASA 22 (1927) 209–212.
     *
     * @throws IllegalArgumentException unless 0 ≤ count ≤ of and of > 0
     */
    public static Interval wilson(int count, int of) {
        check(count, of);
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR_RATE);
        return new Interval(interval.getLowerBound(), interval.getUpperBound(), "wilson");
    }

    /**
     * Wilson's interval for a sample from a population of known size. Where the sample is more than
     * 5 % of it, the sample size is replaced by n·(N−1)/(N−n), which shrinks the variance by the
     * finite population correction of Cochran, Sampling Techniques, 3rd ed. (1977), § 2.6 and 3.2;
     * the method is then called {@code wilson-fpc}. A sample of everyone has an interval without
     * width.
     *
     * @param population N, not less than {@code of}
     */
    public static Interval wilson(int count, int of, int population) {
        check(count, of);
        if (population < of) {
            throw new IllegalArgumentException(of + " answers from a population of " + population);
        }
        if (of <= FINITE_FROM * population) {
            return wilson(count, of);
        }
        double share = (double) count / of;
        if (population == of) {
            return new Interval(share, share, "wilson-fpc");
        }
        double effective = of * (population - 1.0) / (population - of);
        return score(share, effective, "wilson-fpc");
    }

    /**
     * What the share could be in a whole population that was asked, some of whom did not answer: if
     * all of them had said no, and if all had said yes. No sampling theory; the worst-case bounds
     * of Manski, "Nonparametric bounds on treatment effects", AER 80 (1990) 319–323.
     *
     * @param missing those who did not answer
     */
    public static Interval bounds(int count, int answered, int missing) {
        if (missing < 0) {
            throw new IllegalArgumentException(missing + " missing");
        }
        check(count, answered + missing);
        double all = (double) answered + missing;
        return new Interval(count / all, (count + missing) / all, "bounds");
    }

    /**
     * Wilson's interval of a weighted share, with the number of answers that the weights leave in
     * place of the number of answers.
     *
     * @param share from 0 to 1
     * @param effective above 0, as {@link Raking.Weights#effective()} gives it
     */
    public static Interval weighted(double share, double effective) {
        if (!(share >= 0 && share <= 1 && effective > 0)) {
            throw new IllegalArgumentException(share + " of " + effective);
        }
        return score(share, effective, "wilson-weighted");
    }

    private static Interval score(double share, double n, String method) {
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        return new Interval(
                share == 0 ? 0 : Math.max(0, centre - half),
                share == 1 ? 1 : Math.min(1, centre + half),
                method);
    }

    static void check(int count, int of) {
        if (of <= 0 || count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }
}
