package underlag.theme;

import java.util.Arrays;

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
        int own = bag == NONE ? NONE : themeOf[bag];
        if (own != NONE) {
            add(bag, own, -1);
        }
        double[] evidence = new double[themes];
        for (int theme = 0; theme < themes; theme++) {
            for (int word : words) {
                double share =
                        (counts[theme][word] + prior.of(word)) / (tokens[theme] + prior.mass());
                evidence[theme] += StrictMath.log(share / background[word]);
            }
        }
        if (own != NONE) {
            add(bag, own, 1);
        }
        return evidence;
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
