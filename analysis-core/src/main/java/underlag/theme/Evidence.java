package underlag.theme;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How much more the words of a text are at home in a theme than in the material as a whole, as a
 * logarithm of odds. A text never speaks for itself: its own words are taken out of its theme
 * first.
 */
final class Evidence {
    /** A text that belongs to no theme. */
    static final int NONE = -1;

    /** A text that was not asked. */
    static final int LEFT_OUT = -2;

    private static final double FACTOR = 0.06;
    private static final double UNSEEN = 0.5;

    private final Bags bags;
    private final int[] themeOf;
    private final int themes;
    private final double[][] counts;
    private final double[] tokens;
    private final int[] texts;
    private final Prior prior;
    private final double[] background;

    /** For each word and theme the logarithm of how it counts there; null until asked for. */
    private final double[] @Nullable [] shares;

    /** For each theme the logarithm of what all its words count. */
    private final double[] masses;

    /**
     * @param themeOf theme of each bag, or {@link #NONE}
     * @param themes how many themes there are
     */
    Evidence(Bags bags, int[] themeOf, int themes) {
        this.bags = bags;
        this.themeOf = themeOf.clone();
        this.themes = themes;
        this.counts = new double[themes][bags.vocabulary()];
        this.tokens = new double[themes];
        this.texts = new int[themes];
        this.prior = Prior.of(bags, FACTOR);
        for (int bag = 0; bag < themeOf.length; bag++) {
            if (themeOf[bag] != NONE) {
                add(bag, themeOf[bag], 1);
            }
        }
        int[] frequencies = bags.frequencies();
        double all = Arrays.stream(frequencies).sum() + UNSEEN * frequencies.length;
        this.background = new double[frequencies.length];
        for (int w = 0; w < frequencies.length; w++) {
            background[w] = (frequencies[w] + UNSEEN) / all;
        }
        this.shares = new double[frequencies.length][];
        this.masses = new double[themes];
        for (int theme = 0; theme < themes; theme++) {
            masses[theme] = StrictMath.log(tokens[theme] + prior.mass());
        }
    }

    int themes() {
        return themes;
    }

    /** How many bags there are. */
    int size() {
        return themeOf.length;
    }

    /** How many times each word stands in each theme. */
    double[][] counts() {
        return Arrays.stream(counts).map(double[]::clone).toArray(double[][]::new);
    }

    int themeOf(int bag) {
        return themeOf[bag];
    }

    int texts(int theme) {
        return texts[theme];
    }

    /**
     * The evidence for each theme.
     *
     * @param words numbers of the text's words
     * @param bag the bag that the text is part of, or {@link #NONE}
     */
    double[] of(int[] words, int bag) {
        double[] evidence = new double[themes];
        for (int word : words) {
            double[] share = shares(word);
            for (int theme = 0; theme < themes; theme++) {
                evidence[theme] += share[theme];
            }
        }
        for (int theme = 0; theme < themes; theme++) {
            evidence[theme] -= words.length * masses[theme];
        }
        if (bag != NONE && themeOf[bag] != NONE) {
            evidence[themeOf[bag]] = ofOthers(words, bag);
        }
        return evidence;
    }

    /** The evidence for a bag's own theme, from the other bags in it. */
    private double ofOthers(int[] words, int bag) {
        int own = themeOf[bag];
        add(bag, own, -1);
        double sum = -words.length * StrictMath.log(tokens[own] + prior.mass());
        for (int word : words) {
            sum += StrictMath.log((counts[own][word] + prior.of(word)) / background[word]);
        }
        add(bag, own, 1);
        return sum;
    }

    private double[] shares(int word) {
        double[] known = shares[word];
        if (known != null) {
            return known;
        }
        double[] share = new double[themes];
        double none = StrictMath.log(prior.of(word) / background[word]);
        for (int theme = 0; theme < themes; theme++) {
            share[theme] =
                    counts[theme][word] == 0
                            ? none
                            : StrictMath.log(
                                    (counts[theme][word] + prior.of(word)) / background[word]);
        }
        shares[word] = share;
        return share;
    }

    /** Whether a word is more frequent in a theme than in the material as a whole. */
    boolean isAtHome(int word, int theme) {
        return (counts[theme][word] + prior.of(word)) / (tokens[theme] + prior.mass())
                > background[word];
    }

    /** The same without some of the themes, whose texts belong to none; the others move up. */
    Evidence only(IntPredicate kept) {
        int[] number = new int[themes];
        int next = 0;
        for (int theme = 0; theme < themes; theme++) {
            number[theme] = kept.test(theme) ? next++ : NONE;
        }
        int[] themeOfKept =
                Arrays.stream(themeOf).map(theme -> theme == NONE ? NONE : number[theme]).toArray();
        return new Evidence(bags, themeOfKept, next);
    }

    /** The words of a bag, a repeated one repeated. */
    int[] wordsOf(int bag) {
        int[] words = new int[bags.length(bag)];
        int at = 0;
        for (int i = 0; i < bags.words(bag).length; i++) {
            for (int time = 0; time < bags.counts(bag)[i]; time++) {
                words[at++] = bags.words(bag)[i];
            }
        }
        return words;
    }

    private void add(int bag, int theme, int sign) {
        for (int i = 0; i < bags.words(bag).length; i++) {
            counts[theme][bags.words(bag)[i]] += sign * bags.counts(bag)[i];
        }
        tokens[theme] += sign * bags.length(bag);
        texts[theme] += sign;
    }
}
