package underlag.statistics;

/** 95 % intervals of the difference between two shares, each in −1…1. */
public final class ShareDifferences {
    private ShareDifferences() {}

    /**
     * The interval of p2 − p1 for two independent groups: Newcombe, "Interval estimation for the
     * difference between independent proportions: comparison of eleven methods", Statistics in
     * Medicine 17 (1998) 873–890, method 10 (Wilson's score intervals combined).
     */
    public static Interval independent(int count1, int of1, int count2, int of2) {
        Interval one = ShareIntervals.wilson(count1, of1);
        Interval two = ShareIntervals.wilson(count2, of2);
        double p1 = (double) count1 / of1;
        double p2 = (double) count2 / of2;
        double low = Math.hypot(p2 - two.low(), one.high() - p1);
        double high = Math.hypot(two.high() - p2, p1 - one.low());
        return new Interval(p2 - p1 - low, p2 - p1 + high, "newcombe");
    }

    /**
     * The interval of p2 − p1 for the same people asked twice: Newcombe, "Improved confidence
     * intervals for the difference between binomial proportions based on paired data", Statistics
     * in Medicine 17 (1998) 2635–2650, method 10 (score intervals, correlation corrected for
     * continuity).
     *
     * @param bothYes yes both times
     * @param onlySecond no the first time, yes the second
     * @param onlyFirst yes the first time, no the second
     * @param bothNo no both times
     */
    public static Interval paired(int bothYes, int onlySecond, int onlyFirst, int bothNo) {
        int n = bothYes + onlySecond + onlyFirst + bothNo;
        Interval one = ShareIntervals.wilson(bothYes + onlyFirst, n);
        Interval two = ShareIntervals.wilson(bothYes + onlySecond, n);
        double p1 = (double) (bothYes + onlyFirst) / n;
        double p2 = (double) (bothYes + onlySecond) / n;
        double phi = correlation(bothYes, onlySecond, onlyFirst, bothNo);
        double low = combined(p2 - two.low(), one.high() - p1, phi);
        double high = combined(two.high() - p2, p1 - one.low(), phi);
        return new Interval(p2 - p1 - low, p2 - p1 + high, "newcombe");
    }

    private static double combined(double a, double b, double phi) {
        return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    }

    private static double correlation(double a, double b, double c, double d) {
        double margins = (a + b) * (c + d) * (a + c) * (b + d);
        if (margins == 0) {
            return 0;
        }
        double cross = a * d - b * c;
        double half = (a + b + c + d) / 2;
        double corrected = cross > half ? cross - half : Math.min(cross, 0);
        return corrected / Math.sqrt(margins);
    }
}
