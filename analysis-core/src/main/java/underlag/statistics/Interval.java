package underlag.statistics;

/**
 * A 95 % interval.
 *
 * @param low not greater than {@code high}
 * @param method wilson, wilson-fpc, bounds, t or newcombe, as goals.csv names it
 */
public record Interval(double low, double high, String method) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval " + low + ".." + high);
        }
    }
}
