package underlag.theme;

import java.util.Arrays;
import java.util.stream.IntStream;
import underlag.dialogue.ThemeDetail;

/**
 * One division of the texts that agrees best with nine: the nine differ in their random start and
 * in how readily they make new themes, and what they agree on is what lies in the material rather
 * than in chance.
 */
final class Consensus {
    static final int MOST_THEMES = 400;

    private static final double[] FACTORS = {0.03, 0.06, 0.12};
    private static final double CONSENSUS_FACTOR = 0.06;
    private static final int STARTS = 3;
    private static final int SWEEPS = 8;
    private static final int BEST_SWEEPS = 2;
    private static final int CONSENSUS_SWEEPS = 10;
    private static final int CONSENSUS_BEST_SWEEPS = 5;
    private static final int VOTE_COUNT = 2;
    private static final double VOTE_PRIOR = 0.1;
    private static final long SEED = 20_260_101L;

    private Consensus() {}

    static Division of(Bags bags, ThemeDetail detail) {
        int runs = FACTORS.length * STARTS;
        int[][] partitions =
                IntStream.range(0, runs)
                        .parallel()
                        .mapToObj(
                                run ->
                                        new MixtureSampler(
                                                        bags,
                                                        Prior.of(
                                                                bags,
                                                                Fineness.of(detail)
                                                                        * FACTORS[
                                                                                run
                                                                                        % FACTORS.length]),
                                                        MOST_THEMES,
                                                        SEED + run)
                                                .run(SWEEPS, BEST_SWEEPS))
                        .toArray(int[][]::new);
        int themes = Math.max(1, Math.min(MOST_THEMES, bags.size()));
        int[] themeOf =
                new MixtureSampler(
                                withVotes(bags, partitions, themes),
                                Prior.of(bags, Fineness.of(detail) * CONSENSUS_FACTOR)
                                        .extended(runs * themes, VOTE_PRIOR),
                                MOST_THEMES,
                                SEED + runs)
                        .run(CONSENSUS_SWEEPS, CONSENSUS_BEST_SWEEPS);
        return new Division(themeOf, partitions);
    }

    /** Each partition's theme of a text becomes a word of the text. */
    private static Bags withVotes(Bags bags, int[][] partitions, int themes) {
        int[][] words = new int[bags.size()][];
        int[][] counts = new int[bags.size()][];
        for (int text = 0; text < bags.size(); text++) {
            int own = bags.words(text).length;
            words[text] = Arrays.copyOf(bags.words(text), own + partitions.length);
            counts[text] = Arrays.copyOf(bags.counts(text), own + partitions.length);
            for (int run = 0; run < partitions.length; run++) {
                words[text][own + run] = bags.vocabulary() + run * themes + partitions[run][text];
                counts[text][own + run] = VOTE_COUNT;
            }
        }
        return new Bags(words, counts, bags.vocabulary() + partitions.length * themes);
    }
}
