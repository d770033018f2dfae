package underlag.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains a {@link LinearClassifier}: logistic regression with a quadratic penalty, solved one
 * weight at a time by Newton steps of bounded length (Genkin, Lewis and Madigan 2007). Nothing is
 * drawn at random and the order is fixed, so the same examples give the same weights.
 */
public final class ClassifierTraining {
    private static final int PASSES = 60;
    private static final double STILL = 1e-3;

    /**
     * What is learnt from.
     *
     * @param weight how much the example counts
     */
    public record Example(List<String> features, boolean yes, double weight) {
        public Example {
            features = List.copyOf(features);
        }
    }

    private final List<Example> examples;
    private final double[] margins;
    private final double penalty;

    private ClassifierTraining(List<Example> examples, double penalty) {
        this.examples = List.copyOf(examples);
        this.margins = new double[examples.size()];
        this.penalty = penalty;
    }

    /**
     * The weights that fit the examples.
     *
     * @param penalty strength of the penalty on large weights
     * @param atLeast a feature of fewer examples is left out
     * @param negligible weights smaller than this are left out in the end
     */
    public static LinearClassifier train(
            Collection<Example> examples, double penalty, int atLeast, double negligible) {
        return new ClassifierTraining(List.copyOf(examples), penalty).solve(atLeast, negligible);
    }

    private LinearClassifier solve(int atLeast, double negligible) {
        TreeMap<String, int[]> columns = columns(atLeast);
        String[] names = columns.keySet().toArray(String[]::new);
        int[][] rows = columns.values().toArray(int[][]::new);
        double[] weights = new double[names.length];
        double[] reach = new double[names.length];
        Arrays.fill(reach, 1);
        for (int pass = 0; pass < PASSES; pass++) {
            double most = 0;
            for (int j = 0; j < names.length; j++) {
                double free = names[j].equals(LinearClassifier.ALWAYS) ? 0 : penalty;
                double step = step(rows[j], weights[j], free, reach[j]);
                reach[j] = Math.max(2 * Math.abs(step), reach[j] / 2);
                weights[j] += step;
                for (int i : rows[j]) {
                    margins[i] += step;
                }
                most = Math.max(most, Math.abs(step));
            }
            if (most < STILL) {
                break;
            }
        }
        Map<String, Double> kept = new HashMap<>();
        for (int j = 0; j < names.length; j++) {
            double rounded = Math.rint(weights[j] * 1000) / 1000;
            if (Math.abs(rounded) >= negligible || names[j].equals(LinearClassifier.ALWAYS)) {
                kept.put(names[j], rounded);
            }
        }
        return new LinearClassifier(kept);
    }

    /** A Newton step of one weight, no longer than {@code reach}. */
    private double step(int[] rows, double weight, double penalty, double reach) {
        double slope = penalty * weight;
        double bend = penalty + 1e-9;
        for (int i : rows) {
            Example example = examples.get(i);
            double p = LinearClassifier.sigmoid(margins[i]);
            slope += example.weight() * (p - (example.yes() ? 1 : 0));
            bend += example.weight() * p * (1 - p);
        }
        return Math.max(-reach, Math.min(reach, -slope / bend));
    }

    /** Feature → the examples that have it. */
    private TreeMap<String, int[]> columns(int atLeast) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            lists.computeIfAbsent(LinearClassifier.ALWAYS, k -> new ArrayList<>()).add(i);
            for (String feature : examples.get(i).features()) {
                lists.computeIfAbsent(feature, k -> new ArrayList<>()).add(i);
            }
        }
        TreeMap<String, int[]> columns = new TreeMap<>();
        lists.forEach(
                (name, list) -> {
                    if (list.size() >= atLeast) {
                        columns.put(name, list.stream().mapToInt(Integer::intValue).toArray());
                    }
                });
        return columns;
    }
}
