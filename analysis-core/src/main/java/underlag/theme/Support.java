package underlag.theme;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a text has company in a theme: among the texts that name the theme's leading field, where
 * one leads, else among all. Two short texts with one rare word in common draw each other into any
 * theme; what a text shares with several, or a field that another names, is more than chance.
 */
final class Support {
    private static final int ENOUGH = 2;
    private static final int[] NO_WORDS = {};

    private final Corpus corpus;
    private final Evidence evidence;
    private final Fields fields;
    private final List<Set<String>> leading;
    private final int[][] texts;
    private final int[] weight;

    Support(Corpus corpus, Evidence evidence, Fields fields) {
        this.corpus = corpus;
        this.evidence = evidence;
        this.fields = fields;
        this.leading = IntStream.range(0, evidence.themes()).mapToObj(fields::leading).toList();
        this.texts = new int[evidence.themes()][corpus.bags().vocabulary()];
        for (int bag = 0; bag < evidence.size(); bag++) {
            if (isCore(bag)) {
                for (int word : corpus.bags().words(bag)) {
                    texts[evidence.themeOf(bag)][word]++;
                }
            }
        }
        this.weight =
                corpus.words().stream()
                        .mapToInt(word -> ContentWords.isField(word) ? ENOUGH : 1)
                        .toArray();
    }

    private boolean isCore(int bag) {
        int theme = evidence.themeOf(bag);
        if (theme == Evidence.NONE) {
            return false;
        }
        return leading.get(theme).isEmpty()
                || !Collections.disjoint(leading.get(theme), fields.of(corpus.bags().words(bag)));
    }

    /**
     * Whether the text shares words that are at home in a theme with at least two of its texts, or
     * the name of a field with one.
     *
     * @param words numbers of the text's words
     * @param bag the bag that the text is part of, or {@link Evidence#NONE}
     */
    boolean of(int[] words, int bag, int theme) {
        boolean member = bag != Evidence.NONE && evidence.themeOf(bag) == theme && isCore(bag);
        int[] own = member ? corpus.bags().words(bag) : NO_WORDS;
        return IntStream.of(words)
                        .distinct()
                        .filter(word -> evidence.isAtHome(word, theme))
                        .map(word -> (texts[theme][word] - holds(own, word)) * weight[word])
                        .sum()
                >= ENOUGH;
    }

    private static int holds(int[] sorted, int word) {
        return Arrays.binarySearch(sorted, word) >= 0 ? 1 : 0;
    }
}
