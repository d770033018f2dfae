package underlag.theme;

import java.util.Arrays;

/**
 * What a theme expects of words before it has seen any: pseudo-counts that sum to {@code mass}. The
 * heavier the mass, the fewer the themes.
 */
final class Prior {
    private final double[] pseudoCounts;
    private final double mass;

    private Prior(double[] pseudoCounts, double mass) {
        this.pseudoCounts = pseudoCounts;
        this.mass = mass;
    }

    /** Pseudo-counts by the fourth root of the frequency; mass {@code factor · V · mean length}. */
    static Prior of(Bags bags, double factor) {
        int[] frequencies = bags.frequencies();
        double[] shape = new double[frequencies.length];
        for (int w = 0; w < shape.length; w++) {
            shape[w] = StrictMath.sqrt(StrictMath.sqrt(frequencies[w]));
        }
        double sum = Arrays.stream(shape).sum();
        double mass = factor * bags.vocabulary() * bags.meanLength();
        for (int w = 0; w < shape.length; w++) {
            shape[w] = sum == 0 ? 0 : mass * shape[w] / sum;
        }
        return new Prior(shape, mass);
    }

    /** The pseudo-count of a word. */
    double of(int word) {
        return pseudoCounts[word];
    }

    double mass() {
        return mass;
    }

    /** The same with {@code more} further words of an equal pseudo-count. */
    Prior extended(int more, double pseudoCount) {
        double[] extended = Arrays.copyOf(pseudoCounts, pseudoCounts.length + more);
        Arrays.fill(extended, pseudoCounts.length, extended.length, pseudoCount);
        return new Prior(extended, mass + more * pseudoCount);
    }
}
