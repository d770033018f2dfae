package underlag.statistics;

/**
 * A 95 % interval.
 *
 * @param low not greater than {@code high}
 * @param method wilson, wilson-fpc, wilson-weighted, bounds, t, t-weighted, newcombe or bootstrap,
 *     as the CSV files name it
 */
public record Interval(double low, double high, String method) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval " + low + ".." + high);
        }
    }
}
