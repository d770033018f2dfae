package underlag.theme;

import java.util.Arrays;
import underlag.statistics.SplitMix;

/** K-means over {@link LatentSpace}, told the number of groups: the usual way to group texts. */
final class KMeans implements ThemePeer {
    private static final int DIMENSIONS = 100;
    private static final int STARTS = 5;
    private static final int ROUNDS = 40;
    private static final long SEED = 11;

    @Override
    public String name() {
        return "tf-idf, LSA and k-means, told the number";
    }

    @Override
    public int[] groups(Bags texts, int told) {
        double[][] points = LatentSpace.of(texts, DIMENSIONS);
        int[] best = new int[points.length];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            double[][] centres = centres(points, told, new SplitMix(SEED + start));
            int[] groups = new int[points.length];
            double before = Double.POSITIVE_INFINITY;
            double spread = divide(points, centres, groups);
            for (int round = 0; round < ROUNDS && spread < before; round++) {
                move(points, centres, groups);
                before = spread;
                spread = divide(points, centres, groups);
            }
            if (spread < least) {
                least = spread;
                best = groups;
            }
        }
        return best;
    }

    /** K-means++: each next centre drawn by its squared distance to those there are. */
    private static double[][] centres(double[][] points, int number, SplitMix random) {
        double[][] centres = new double[Math.min(number, points.length)][];
        centres[0] = points[random.nextInt(points.length)].clone();
        double[] nearest = new double[points.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int next = 1; next < centres.length; next++) {
            double sum = 0;
            for (int p = 0; p < points.length; p++) {
                nearest[p] = Math.min(nearest[p], distance(points[p], centres[next - 1]));
                sum += nearest[p];
            }
            double left = random.nextDouble() * sum;
            int drawn = 0;
            while (drawn < points.length - 1 && left >= nearest[drawn]) {
                left -= nearest[drawn];
                drawn++;
            }
            centres[next] = points[drawn].clone();
        }
        return centres;
    }

    private static double divide(double[][] points, double[][] centres, int[] groups) {
        double spread = 0;
        for (int p = 0; p < points.length; p++) {
            double least = Double.POSITIVE_INFINITY;
            for (int c = 0; c < centres.length; c++) {
                double distance = distance(points[p], centres[c]);
                if (distance < least) {
                    least = distance;
                    groups[p] = c;
                }
            }
            spread += least;
        }
        return spread;
    }

    private static void move(double[][] points, double[][] centres, int[] groups) {
        int[] sizes = new int[centres.length];
        for (int group : groups) {
            sizes[group]++;
        }
        for (int c = 0; c < centres.length; c++) {
            if (sizes[c] > 0) {
                Arrays.fill(centres[c], 0);
            }
        }
        for (int p = 0; p < points.length; p++) {
            double[] centre = centres[groups[p]];
            for (int d = 0; d < centre.length; d++) {
                centre[d] += points[p][d] / sizes[groups[p]];
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
