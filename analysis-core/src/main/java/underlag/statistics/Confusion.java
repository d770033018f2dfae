package underlag.statistics;

import java.util.OptionalDouble;

/**
 * Two coders' yes and no to the same units. The first is the one to go by, where one is.
 *
 * @param both units where both said yes
 * @param onlyFirst where only the first did
 * @param onlySecond where only the second did
 * @param neither where none did
 */
public record Confusion(long both, long onlyFirst, long onlySecond, long neither) {
    public static final Confusion NONE = new Confusion(0, 0, 0, 0);

    public Confusion {
        if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    both + ", " + onlyFirst + ", " + onlySecond + ", " + neither);
        }
    }

    /** One unit. */
    public static Confusion of(boolean first, boolean second) {
        return new Confusion(
                first && second ? 1 : 0,
                first && !second ? 1 : 0,
                !first && second ? 1 : 0,
                first || second ? 0 : 1);
    }

    public Confusion plus(Confusion other, int times) {
        return new Confusion(
                both + other.both * times,
                onlyFirst + other.onlyFirst * times,
                onlySecond + other.onlySecond * times,
                neither + other.neither * times);
    }

    public long units() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** Units to which the first said yes. */
    public long first() {
        return both + onlyFirst;
    }

    /** Units to which the second said yes. */
    public long second() {
        return both + onlySecond;
    }

    /** The share of the second's yes that the first said too; empty where the second said none. */
    public OptionalDouble precision() {
        return share(both, second());
    }

    /** The share of the first's yes that the second said too: sensitivity. */
    public OptionalDouble recall() {
        return share(both, first());
    }

    /** The share of the first's no that the second said too. */
    public OptionalDouble specificity() {
        return share(neither, onlySecond + neither);
    }

    /** Harmonic mean of precision and recall; the same number as the positive agreement. */
    public OptionalDouble f1() {
        return share(2 * both, first() + second());
    }

    /** The share of units to which both said the same. */
    public OptionalDouble agreement() {
        return share(both + neither, units());
    }

    /** The share of yes among all that was said: how common it is. */
    public OptionalDouble prevalence() {
        return share(first() + second(), 2 * units());
    }

    /** Krippendorff's alpha for yes and no; empty where all said the same throughout. */
    public OptionalDouble alpha() {
        double yes = (double) first() + second();
        double no = 2.0 * units() - yes;
        return yes == 0 || no == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        1 - (onlyFirst + onlySecond) * 2.0 * (2.0 * units() - 1) / (2 * yes * no));
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
