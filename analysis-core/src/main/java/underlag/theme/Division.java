package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import underlag.dialogue.ThemeDetail;
import underlag.statistics.SplitMix;

/** The texts divided into themes, and divided again otherwise, to see how sure each theme is. */
final class Division {
    /** After a good start the words need few rounds to move texts where they belong. */
    private static final int ROUNDS = 2;

    private static final int SAMPLES = 6;
    private static final double KEPT = 0.8;
    private static final long SEED = 20_261_125L;

    private final int[] themeOf;
    private final int[][] partitions;

    Division(int[] themeOf, int[][] partitions) {
        this.themeOf = themeOf;
        this.partitions = partitions;
    }

    /** Led by fields of municipal life where most texts name one, else by the words alone. */
    static Division of(Corpus corpus, ThemeDetail detail) {
        Bags bags = corpus.bags();
        if (!FieldSeeds.suit(bags, corpus.words())) {
            return Consensus.of(bags, detail);
        }
        int[][] partitions =
                IntStream.range(0, SAMPLES)
                        .parallel()
                        .mapToObj(sample -> ofSample(corpus, detail, sample))
                        .toArray(int[][]::new);
        return new Division(seeded(bags, corpus.words(), detail), partitions);
    }

    private static int[] seeded(Bags bags, List<String> words, ThemeDetail detail) {
        return Grouping.refined(bags, FieldSeeds.of(bags, words, detail), ROUNDS);
    }

    /** The same way with some of the texts left out. */
    private static int[] ofSample(Corpus corpus, ThemeDetail detail, int sample) {
        SplitMix random = new SplitMix(SEED + sample);
        List<Integer> kept = new ArrayList<>();
        for (int bag = 0; bag < corpus.bags().size(); bag++) {
            if (random.nextDouble() < KEPT) {
                kept.add(bag);
            }
        }
        Bags bags = corpus.bags().only(kept);
        Evidence evidence = Grouping.of(bags, seeded(bags, corpus.words(), detail), detail);
        int[] partition = new int[corpus.bags().size()];
        Arrays.fill(partition, Evidence.LEFT_OUT);
        for (int i = 0; i < kept.size(); i++) {
            partition[kept.get(i)] = evidence.themeOf(i);
        }
        return partition;
    }

    /** Theme of each text, as numbers without meaning. */
    int[] themeOf() {
        return themeOf.clone();
    }

    /**
     * Other divisions of the same texts, as {@link #themeOf()}, {@link Evidence#LEFT_OUT} for a
     * text that was not divided.
     */
    int[][] partitions() {
        return partitions.clone();
    }
}
