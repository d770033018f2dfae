package underlag.theme;

import java.util.Arrays;
import java.util.List;

/** Texts as bags of words, all in canonical order: the input of the partitions. */
final class Bags {
    private final int[][] words;
    private final int[][] counts;
    private final int[] lengths;
    private final int vocabulary;

    /**
     * @param words for each text its different words, as numbers from 0
     * @param counts for each text how many times each of {@code words} stands in it
     * @param vocabulary how many different words there are
     */
    Bags(int[][] words, int[][] counts, int vocabulary) {
        this.words = words;
        this.counts = counts;
        this.lengths = Arrays.stream(counts).mapToInt(c -> Arrays.stream(c).sum()).toArray();
        this.vocabulary = vocabulary;
    }

    /** Some of the texts, by their numbers, with the same words. */
    Bags only(List<Integer> texts) {
        return new Bags(
                texts.stream().map(text -> words[text]).toArray(int[][]::new),
                texts.stream().map(text -> counts[text]).toArray(int[][]::new),
                vocabulary);
    }

    int vocabulary() {
        return vocabulary;
    }

    /** The different words of a text. */
    int[] words(int text) {
        return words[text];
    }

    /** How many times each of {@link #words} stands in a text. */
    int[] counts(int text) {
        return counts[text];
    }

    int size() {
        return words.length;
    }

    int length(int text) {
        return lengths[text];
    }

    /** How many times each word stands in all texts. */
    int[] frequencies() {
        int[] frequencies = new int[vocabulary];
        for (int text = 0; text < words.length; text++) {
            for (int i = 0; i < words[text].length; i++) {
                frequencies[words[text][i]] += counts[text][i];
            }
        }
        return frequencies;
    }

    /** Mean number of words of a text. */
    double meanLength() {
        return size() == 0
                ? 0
                : (double) Arrays.stream(frequencies()).asLongStream().sum() / size();
    }
}
