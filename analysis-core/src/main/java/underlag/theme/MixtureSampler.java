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
    private static final int NONE = -1;

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

    /** The texts of each slot's theme as a chain: the first, and for each text its neighbours. */
    private final int[] first;

    private final int[] next;
    private final int[] before;
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
        this.first = new int[this.most];
        this.next = new int[bags.size()];
        this.before = new int[bags.size()];
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
        Arrays.fill(slotOf, NONE);
        Arrays.fill(first, NONE);
        for (int text = 0; text < themeOf.length; text++) {
            int theme = random.nextInt(most);
            if (slotOf[theme] == NONE) {
                open(theme);
            }
            enter(text, slotOf[theme]);
            themeOf[text] = theme;
        }
    }

    private int sweep(boolean best) {
        int moved = 0;
        for (int text = 0; text < themeOf.length; text++) {
            int old = themeOf[text];
            leave(text, slotOf[old]);
            if (texts[slotOf[old]] == 0) {
                close(old);
            }
            int candidates = weigh(text);
            int slot = best ? heaviest(candidates) : drawn(candidates);
            int theme = slot < active ? themeIn[slot] : open(unused());
            enter(text, slotOf[theme]);
            themeOf[text] = theme;
            moved += theme == old ? 0 : 1;
        }
        return moved;
    }

    private int unused() {
        int theme = 0;
        while (slotOf[theme] != NONE) {
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
            move(last, hole);
            tokens[hole] = tokens[last];
            texts[hole] = texts[last];
            tokens[last] = 0;
            texts[last] = 0;
            themeIn[hole] = themeIn[last];
            slotOf[themeIn[hole]] = hole;
        }
        slotOf[theme] = NONE;
        active--;
    }

    /** Only the words of a theme's own texts have counts, and the last theme is mostly small. */
    private void move(int from, int to) {
        for (int text = first[from]; text != NONE; text = next[text]) {
            for (int word : bags.words(text)) {
                int row = word * most;
                counts[row + to] += counts[row + from];
                counts[row + from] = 0;
            }
        }
        first[to] = first[from];
        first[from] = NONE;
    }

    private void enter(int text, int slot) {
        count(text, slot, 1);
        int after = first[slot];
        if (after != NONE) {
            before[after] = text;
        }
        next[text] = after;
        before[text] = NONE;
        first[slot] = text;
    }

    private void leave(int text, int slot) {
        count(text, slot, -1);
        if (before[text] == NONE) {
            first[slot] = next[text];
        } else {
            next[before[text]] = next[text];
        }
        if (next[text] != NONE) {
            before[next[text]] = before[text];
        }
    }

    private void count(int text, int slot, int sign) {
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
            int time = times[i];
            for (; time > 1; time -= 2) {
                multiplyTwice(words[i] * most, candidates, expected);
            }
            if (time == 1) {
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

    /** The same for a word that stands twice, as many do: one pass instead of two. */
    private void multiplyTwice(int row, int candidates, double expected) {
        int used = Math.min(active, candidates);
        for (int k = 0; k < used; k++) {
            double factor = (counts[row + k] + expected) * inverse[k];
            weight[k] *= factor * factor;
        }
        if (candidates > used) {
            double factor = expected * inverse[used];
            weight[used] *= factor * factor;
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
