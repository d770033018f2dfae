package underlag.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator should reach.
 *
 * @param value in the unit of the measure; for shares and changes of shares from 0 to 1, though the
 *     plan writes per cent; not used for {@code YES}
 * @param upper the upper end of {@code BETWEEN}, not less than {@code value}; else null
 */
public record Target(Direction direction, double value, @Nullable Double upper) {
    /** Differences smaller than this come from how computers round, not from answers. */
    private static final double ROUNDING = 1e-9;

    /** Which values meet the target. */
    public enum Direction {
        /** The value or more. */
        AT_LEAST,
        /** The value or less. */
        AT_MOST,
        /** From the value to the upper end, both included. */
        BETWEEN,
        /** More than the value: than before. */
        MORE_THAN,
        /** Less than the value: than before. */
        LESS_THAN,
        /** Whether something was done, as a person judges it. */
        YES
    }

    public Target {
        if ((direction == Direction.BETWEEN) != (upper != null)) {
            throw new IllegalArgumentException(direction + " with upper end " + upper);
        }
    }

    /** A target with one value. */
    public Target(Direction direction, double value) {
        this(direction, value, null);
    }

    /** Done or not. */
    public static Target yes() {
        return new Target(Direction.YES, 1);
    }

    /** Whether an outcome meets the target. */
    public boolean metBy(double outcome) {
        return metWithin(outcome, outcome);
    }

    /** Whether any value from {@code low} to {@code high} meets the target. */
    public boolean metWithin(double low, double high) {
        return switch (direction) {
            case AT_LEAST -> high >= value - ROUNDING;
            case AT_MOST -> low <= value + ROUNDING;
            case BETWEEN -> high >= value - ROUNDING && low <= top() + ROUNDING;
            case MORE_THAN -> high > value + ROUNDING;
            case LESS_THAN -> low < value - ROUNDING;
            case YES -> high >= 1;
        };
    }

    /** How far an outcome is from the nearest value that meets the target; 0 where it meets it. */
    public double distance(double outcome) {
        if (metBy(outcome)) {
            return 0;
        }
        double nearest = outcome > value && direction == Direction.BETWEEN ? top() : value;
        return Math.abs(outcome - nearest);
    }

    /** Whether less is better. */
    public boolean lessIsBetter() {
        return direction == Direction.AT_MOST || direction == Direction.LESS_THAN;
    }

    private double top() {
        return upper == null ? value : upper;
    }
}
