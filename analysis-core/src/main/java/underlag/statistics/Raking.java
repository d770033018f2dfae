package underlag.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Weights that make those who answered alike a population in several variables at once: iterative
 * proportional fitting of Deming &amp; Stephan, "On a least squares adjustment of a sampled
 * frequency table when the expected marginal totals are known", Annals of Mathematical Statistics
 * 11 (1940) 427–444. Weights that come out above 5 or below 0.2 are cut there and the rest fitted
 * again, as DeBell &amp; Krosnick, "Computing weights for American National Election Study survey
 * data" (2009), advise: one person must not speak for many.
 */
public final class Raking {
    /** No weight is less, where the mean is about 1. */
    public static final double LEAST = 0.2;

    /** No weight is more. */
    public static final double MOST = 5;

    private static final int CYCLES = 1000;
    private static final int CUTS = 50;
    private static final double CLOSE = 1e-12;

    private Raking() {}

    /**
     * A variable: the group that each person belongs to, and the population's share in each group.
     *
     * @param groupOf one for each person: a place in {@code shares}
     * @param shares none below 0, not all 0; taken as parts of their sum
     */
    public record Margin(List<Integer> groupOf, List<Double> shares) {
        public Margin {
            groupOf = List.copyOf(groupOf);
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            if (!(sum > 0)) {
                throw new IllegalArgumentException("shares " + shares);
            }
            shares = shares.stream().map(share -> share / sum).toList();
        }
    }

    /**
     * Weights.
     *
     * @param each one for each person, from 0.2 to 5
     * @param cut how many of them were held at one of these ends
     * @param gap the largest difference that is left between a group's weighted share and the
     *     population's, 0–1
     */
    public record Weights(List<Double> each, int cut, double gap) {
        public Weights {
            each = List.copyOf(each);
        }

        /**
         * How many answers with equal weights would tell as much: Kish, Survey Sampling (1965), §
         * 11.7. From 1 to the number of persons.
         */
        public double effective() {
            double sum = each.stream().mapToDouble(Double::doubleValue).sum();
            return sum * sum / each.stream().mapToDouble(w -> w * w).sum();
        }
    }

    /**
     * Fits the weights.
     *
     * @throws IllegalArgumentException where there are no persons or margins, the margins are not
     *     of as many persons, or nobody belongs to a group that the population has people in
     */
    public static Weights weights(List<Margin> margins) {
        check(margins);
        double[] weights = new double[margins.getFirst().groupOf().size()];
        Arrays.fill(weights, 1);
        fit(weights, margins);
        for (int round = 0; round < CUTS && cut(weights) > 0; round++) {
            fit(weights, margins);
        }
        cut(weights);
        int held = (int) Arrays.stream(weights).filter(w -> w <= LEAST || w >= MOST).count();
        return new Weights(Arrays.stream(weights).boxed().toList(), held, gap(weights, margins));
    }

    private static void fit(double[] weights, List<Margin> margins) {
        double moved = 1;
        for (int cycle = 0; cycle < CYCLES && moved > CLOSE; cycle++) {
            moved = 0;
            for (Margin margin : margins) {
                double[] sums = sums(weights, margin);
                for (int i = 0; i < weights.length; i++) {
                    int group = margin.groupOf().get(i);
                    double factor = margin.shares().get(group) * weights.length / sums[group];
                    moved = Math.max(moved, Math.abs(factor - 1) * weights[i]);
                    weights[i] *= factor;
                }
            }
        }
    }

    private static double[] sums(double[] weights, Margin margin) {
        double[] sums = new double[margin.shares().size()];
        for (int i = 0; i < weights.length; i++) {
            sums[margin.groupOf().get(i)] += weights[i];
        }
        return sums;
    }

    /** How many had to be cut. */
    private static int cut(double[] weights) {
        int cut = 0;
        for (int i = 0; i < weights.length; i++) {
            double held = Math.clamp(weights[i], LEAST, MOST);
            if (Math.abs(held - weights[i]) > CLOSE) {
                cut++;
            }
            weights[i] = held;
        }
        return cut;
    }

    private static double gap(double[] weights, List<Margin> margins) {
        double all = Arrays.stream(weights).sum();
        double gap = 0;
        for (Margin margin : margins) {
            double[] sums = sums(weights, margin);
            for (int group = 0; group < sums.length; group++) {
                gap = Math.max(gap, Math.abs(sums[group] / all - margin.shares().get(group)));
            }
        }
        return gap;
    }

    private static void check(List<Margin> margins) {
        int persons = margins.isEmpty() ? 0 : margins.getFirst().groupOf().size();
        if (persons == 0) {
            throw new IllegalArgumentException("nobody to weigh");
        }
        for (Margin margin : margins) {
            if (margin.groupOf().size() != persons) {
                throw new IllegalArgumentException(margin.groupOf().size() + " of " + persons);
            }
            for (int group = 0; group < margin.shares().size(); group++) {
                boolean people = margin.shares().get(group) > 0;
                if (people != margin.groupOf().contains(group)) {
                    throw new IllegalArgumentException("group " + group + " cannot be weighed");
                }
            }
        }
    }
}
