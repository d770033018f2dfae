package underlag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: one less observed over expected disagreement, for any number of coders, any
 * distance, and values that are missing (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability). 1 is full agreement, 0 what chance gives. Immutable.
 */
public final class KrippendorffAlpha {

    /** How far apart two values are: 0 for equal ones, the same both ways. */
    @FunctionalInterface
    public interface Distance<V> {
        double between(V left, V right);
    }

    private final List<int[]> units;
    private final double[] disagreement;
    private final double[][] distance;

    private KrippendorffAlpha(List<int[]> units, double[][] distance) {
        this.units = units;
        this.distance = distance;
        this.disagreement = new double[units.size()];
        for (int u = 0; u < disagreement.length; u++) {
            disagreement[u] = disagreement(units.get(u), distance);
        }
    }

    /**
     * Prepares the calculation.
     *
     * @param units for each unit the values that it was given; a coder who gave none is left out
     */
    public static <V> KrippendorffAlpha of(List<? extends List<V>> units, Distance<V> distance) {
        Map<V, Integer> numbers = new LinkedHashMap<>();
        List<int[]> coded = new ArrayList<>();
        for (List<V> unit : units) {
            int[] values = new int[unit.size()];
            for (int i = 0; i < values.length; i++) {
                Integer next = numbers.size();
                Integer known = numbers.putIfAbsent(unit.get(i), next);
                values[i] = known == null ? next : known;
            }
            coded.add(values);
        }
        List<V> values = List.copyOf(numbers.keySet());
        double[][] distances = new double[values.size()][values.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance.between(values.get(i), values.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        return new KrippendorffAlpha(coded, distances);
    }

    /** Alpha for values that are equal or not. */
    public static <V> KrippendorffAlpha nominal(List<? extends List<V>> units) {
        return of(units, (V left, V right) -> left.equals(right) ? 0 : 1);
    }

    /**
     * For ordered values 0, 1, 2 …: two values are the further apart, the more values lie between
     * them (Krippendorff, Content Analysis, 2nd ed. 2004, ch. 11).
     *
     * @param units per unit the values that coders gave
     */
    public static KrippendorffAlpha ordinal(List<? extends List<Integer>> units) {
        Map<Integer, Integer> times = new TreeMap<>();
        units.stream()
                .filter(unit -> unit.size() > 1)
                .forEach(unit -> unit.forEach(v -> times.merge(v, 1, Integer::sum)));
        return of(units, (left, right) -> ordinalDistance(times, left, right));
    }

    private static double ordinalDistance(Map<Integer, Integer> times, int left, int right) {
        if (left == right) {
            return 0;
        }
        double between = -(times.getOrDefault(left, 0) + times.getOrDefault(right, 0)) / 2.0;
        for (int value = Math.min(left, right); value <= Math.max(left, right); value++) {
            between += times.getOrDefault(value, 0);
        }
        return between * between;
    }

    /**
     * Alpha, or empty where all values are the same or no unit has two: then nothing can differ.
     */
    public OptionalDouble value() {
        int[] once = new int[units.size()];
        Arrays.fill(once, 1);
        return value(once);
    }

    /**
     * As {@link #value()}, with each unit counted so many times.
     *
     * @param times one for each unit, in their order
     */
    public OptionalDouble value(int[] times) {
        double[] given = new double[distance.length];
        double observed = 0;
        double values = 0;
        for (int u = 0; u < times.length; u++) {
            int[] unit = units.get(u);
            if (unit.length < 2) {
                continue;
            }
            for (int value : unit) {
                given[value] += times[u];
            }
            observed += times[u] * disagreement[u];
            values += (double) times[u] * unit.length;
        }
        double expected = 0;
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; given[i] > 0 && j < i; j++) {
                expected += 2 * given[i] * given[j] * distance[i][j];
            }
        }
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - observed * (values - 1) / expected);
    }

    private static double disagreement(int[] unit, double[][] distance) {
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * distance[unit[i]][unit[j]];
            }
        }
        return unit.length < 2 ? 0 : sum / (unit.length - 1);
    }
}
