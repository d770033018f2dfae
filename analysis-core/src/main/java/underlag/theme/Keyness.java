package underlag.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which words tell a theme from the others: Dunning's log-likelihood on the number of different
 * texts that hold a word, inside and outside.
 */
final class Keyness {
    private final int[][] inside;
    private final int[] all;
    private final int[] texts;
    private final int total;

    Keyness(Bags bags, Evidence evidence) {
        inside = new int[evidence.themes()][bags.vocabulary()];
        all = new int[bags.vocabulary()];
        texts = new int[evidence.themes()];
        total = bags.size();
        for (int bag = 0; bag < bags.size(); bag++) {
            int theme = evidence.themeOf(bag);
            if (theme != Evidence.NONE) {
                texts[theme]++;
            }
            for (int word : bags.words(bag)) {
                all[word]++;
                if (theme != Evidence.NONE) {
                    inside[theme][word]++;
                }
            }
        }
    }

    /** A word with the texts that hold it inside and in all, and how much it tells. */
    record Key(int word, int inside, int all, double value) {}

    int texts(int theme) {
        return texts[theme];
    }

    int total() {
        return total;
    }

    /** Words more frequent inside the theme than outside, the most telling first. */
    List<Key> of(int theme) {
        List<Key> keys = new ArrayList<>();
        for (int word = 0; word < all.length; word++) {
            int in = inside[theme][word];
            double value = logLikelihood(in, texts[theme], all[word] - in, total - texts[theme]);
            if (in > 0 && value > 0) {
                keys.add(new Key(word, in, all[word], value));
            }
        }
        keys.sort(Comparator.comparingDouble((Key k) -> -k.value()).thenComparingInt(Key::word));
        return keys;
    }

    /** Twice the log-likelihood ratio; negative where the word is rarer inside. */
    static double logLikelihood(int a, int insideTotal, int b, int outsideTotal) {
        double expected = (double) insideTotal * (a + b) / (insideTotal + outsideTotal);
        double expectedOutside = (double) outsideTotal * (a + b) / (insideTotal + outsideTotal);
        double value = 2 * (term(a, expected) + term(b, expectedOutside));
        return a >= expected ? value : -value;
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }
}
