package underlag.theme;

import java.util.Arrays;
import underlag.statistics.SplitMix;

/**
 * Texts as points: sublinear tf-idf, brought down to the directions that hold most of it (latent
 * semantic analysis by subspace iteration), each point on the unit sphere.
 */
final class LatentSpace {
    private static final int ROUNDS = 8;
    private static final long SEED = 5;

    private final Bags texts;
    private final double[][] weights;
    private final int dimensions;

    private LatentSpace(Bags texts, int dimensions) {
        this.texts = texts;
        this.dimensions = dimensions;
        this.weights = weights(texts);
    }

    /** The point of each text; a text without words lies at the origin. */
    static double[][] of(Bags texts, int dimensions) {
        LatentSpace space =
                new LatentSpace(
                        texts, Math.min(dimensions, Math.min(texts.size(), texts.vocabulary())));
        double[][] points = space.times(space.directions());
        for (double[] point : points) {
            normalise(point);
        }
        return points;
    }

    private static double[][] weights(Bags texts) {
        int[] holding = new int[texts.vocabulary()];
        for (int text = 0; text < texts.size(); text++) {
            for (int word : texts.words(text)) {
                holding[word]++;
            }
        }
        double[][] weights = new double[texts.size()][];
        for (int text = 0; text < texts.size(); text++) {
            int[] words = texts.words(text);
            int[] counts = texts.counts(text);
            weights[text] = new double[words.length];
            for (int i = 0; i < words.length; i++) {
                double rare = 1 + StrictMath.log((1.0 + texts.size()) / (1.0 + holding[words[i]]));
                weights[text][i] = (1 + StrictMath.log(counts[i])) * rare;
            }
            normalise(weights[text]);
        }
        return weights;
    }

    /** An orthonormal basis, word × direction: k-means minds no rotation within it. */
    private double[][] directions() {
        SplitMix random = new SplitMix(SEED);
        double[][] basis = new double[texts.vocabulary()][dimensions];
        for (double[] row : basis) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = random.nextDouble() - 0.5;
            }
        }
        orthonormalise(basis);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] points = times(basis);
            for (double[] row : basis) {
                Arrays.fill(row, 0);
            }
            for (int text = 0; text < points.length; text++) {
                int[] words = texts.words(text);
                for (int i = 0; i < words.length; i++) {
                    add(basis[words[i]], points[text], weights[text][i]);
                }
            }
            orthonormalise(basis);
        }
        return basis;
    }

    private double[][] times(double[][] basis) {
        double[][] points = new double[texts.size()][dimensions];
        for (int text = 0; text < points.length; text++) {
            int[] words = texts.words(text);
            for (int i = 0; i < words.length; i++) {
                add(points[text], basis[words[i]], weights[text][i]);
            }
        }
        return points;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int d = 0; d < to.length; d++) {
            to[d] += times * what[d];
        }
    }

    /** Gram–Schmidt over the columns, twice against rounding. */
    private void orthonormalise(double[][] basis) {
        double[][] columns = new double[dimensions][basis.length];
        for (int word = 0; word < basis.length; word++) {
            for (int d = 0; d < dimensions; d++) {
                columns[d][word] = basis[word][d];
            }
        }
        for (int d = 0; d < dimensions; d++) {
            for (int before = 0; before < 2 * d; before++) {
                double[] earlier = columns[before % d];
                add(columns[d], earlier, -product(columns[d], earlier));
            }
            normalise(columns[d]);
        }
        for (int word = 0; word < basis.length; word++) {
            for (int d = 0; d < dimensions; d++) {
                basis[word][d] = columns[d][word];
            }
        }
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    private static void normalise(double[] vector) {
        double length = StrictMath.sqrt(product(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
    }
}
