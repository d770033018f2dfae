package underlag.theme;

import java.util.Arrays;
import underlag.statistics.SplitMix;

/**
 * Divides texts into themes with a Dirichlet multinomial mixture: each text has one theme, each
 * theme its own word frequencies; how many themes remain in use settles itself. Collapsed Gibbs
 * sweeps from a random start, then sweeps that always take the best theme.
 *
 * <p>Probabilities are multiplied, never turned into logarithms, in a fixed order: the same numbers
 * on every machine. Memory: vocabulary × themes floats.
 */
final class MixtureSampler {
    private static final double ALPHA = 0.1;
    private static final int RESCALE_EVERY = 8;

    private final Bags bags;
    private final Prior prior;
    private final int most;
    private final SplitMix random;
    private final int[] themeOf;

    private final float[] counts;
    private final double[] tokens;
    private final double[] texts;
    private final int[] slotOf;
    private final int[] themeIn;
    private final double[] weight;
    private final double[] inverse;
    private int active;

    MixtureSampler(Bags bags, Prior prior, int most, long seed) {
        this.bags = bags;
        this.prior = prior;
        this.most = Math.max(1, Math.min(most, bags.size()));
        this.random = new SplitMix(seed);
        this.themeOf = new int[bags.size()];
        this.counts = new float[bags.vocabulary() * this.most];
        this.tokens = new double[this.most];
        this.texts = new double[this.most];
        this.slotOf = new int[this.most];
        this.themeIn = new int[this.most];
        this.weight = new double[this.most + 1];
        this.inverse = new double[this.most + 1];
    }

    /** The theme of each text, as numbers without meaning below {@code most}. */
    int[] run(int sweeps, int bestSweeps) {
        start();
        for (int sweep = 0; sweep < sweeps; sweep++) {
            sweep(false);
        }
        for (int sweep = 0; sweep < bestSweeps; sweep++) {
            if (sweep(true) == 0) {
                break;
            }
        }
        return themeOf.clone();
    }

    private void start() {
        Arrays.fill(slotOf, -1);
        for (int text = 0; text < themeOf.length; text++) {
            int theme = random.nextInt(most);
            if (slotOf[theme] < 0) {
                open(theme);
            }
            add(text, slotOf[theme], 1);
            themeOf[text] = theme;
        }
    }

    private int sweep(boolean best) {
        int moved = 0;
        for (int text = 0; text < themeOf.length; text++) {
            int old = themeOf[text];
            add(text, slotOf[old], -1);
            if (texts[slotOf[old]] == 0) {
                close(old);
            }
            int candidates = weigh(text);
            int slot = best ? heaviest(candidates) : drawn(candidates);
            int theme = slot < active ? themeIn[slot] : open(unused());
            add(text, slotOf[theme], 1);
            themeOf[text] = theme;
            moved += theme == old ? 0 : 1;
        }
        return moved;
    }

    private int unused() {
        int theme = 0;
        while (slotOf[theme] >= 0) {
            theme++;
        }
        return theme;
    }

    private int open(int theme) {
        slotOf[theme] = active;
        themeIn[active] = theme;
        active++;
        return theme;
    }

    /** The last slot takes the emptied one's place, so that themes in use stand first. */
    private void close(int theme) {
        int hole = slotOf[theme];
        int last = active - 1;
        if (hole != last) {
            for (int row = 0; row < counts.length; row += most) {
                counts[row + hole] = counts[row + last];
                counts[row + last] = 0;
            }
            tokens[hole] = tokens[last];
            texts[hole] = texts[last];
            tokens[last] = 0;
            texts[last] = 0;
            themeIn[hole] = themeIn[last];
            slotOf[themeIn[hole]] = hole;
        }
        slotOf[theme] = -1;
        active--;
    }

    private void add(int text, int slot, int sign) {
        int[] words = bags.words(text);
        int[] times = bags.counts(text);
        int length = 0;
        for (int i = 0; i < words.length; i++) {
            counts[words[i] * most + slot] += sign * times[i];
            length += times[i];
        }
        tokens[slot] += sign * length;
        texts[slot] += sign;
    }

    /**
     * Weighs every theme in use, and as one more candidate all unused ones together; returns how
     * many candidates there are.
     */
    private int weigh(int text) {
        int length = bags.length(text);
        int candidates = active < most ? active + 1 : active;
        for (int k = 0; k < active; k++) {
            weight[k] = texts[k] + ALPHA;
            inverse[k] = 1 / (tokens[k] + prior.mass() + (length - 1) / 2.0);
        }
        if (active < most) {
            weight[active] = ALPHA * (most - active);
            inverse[active] = 1 / (prior.mass() + (length - 1) / 2.0);
        }
        int[] words = bags.words(text);
        int[] times = bags.counts(text);
        for (int i = 0; i < words.length; i++) {
            double expected = prior.of(words[i]) + (times[i] - 1) / 2.0;
            for (int time = 0; time < times[i]; time++) {
                multiply(words[i] * most, candidates, expected);
            }
            if (i % RESCALE_EVERY == RESCALE_EVERY - 1) {
                rescale(candidates);
            }
        }
        return candidates;
    }

    private void multiply(int row, int candidates, double expected) {
        int used = Math.min(active, candidates);
        for (int k = 0; k < used; k++) {
            weight[k] *= (counts[row + k] + expected) * inverse[k];
        }
        if (candidates > used) {
            weight[used] *= expected * inverse[used];
        }
    }

    private void rescale(int candidates) {
        double largest = 0;
        for (int k = 0; k < candidates; k++) {
            largest = Math.max(largest, weight[k]);
        }
        if (largest > 0) {
            double factor = 1 / largest;
            for (int k = 0; k < candidates; k++) {
                weight[k] *= factor;
            }
        }
    }

    private int heaviest(int candidates) {
        int best = 0;
        for (int k = 1; k < candidates; k++) {
            if (weight[k] > weight[best]) {
                best = k;
            }
        }
        return best;
    }

    private int drawn(int candidates) {
        double sum = 0;
        for (int k = 0; k < candidates; k++) {
            sum += weight[k];
        }
        double left = random.nextDouble() * sum;
        for (int k = 0; k < candidates - 1; k++) {
            left -= weight[k];
            if (left < 0) {
                return k;
            }
        }
        return candidates - 1;
    }
}
