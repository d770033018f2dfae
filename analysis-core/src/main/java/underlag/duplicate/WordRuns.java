package underlag.duplicate;

import java.util.Arrays;

/** Texts as runs of three words in a row, each run a number: the same run, the same number. */
final class WordRuns {
    /** Words in a run. */
    static final int LENGTH = 3;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private WordRuns() {}

    /**
     * The run that begins at each word but the last two; none for a text of fewer than three.
     *
     * @param known each word as a number
     */
    static long[] of(int[] known) {
        long[] runs = new long[Math.max(0, known.length - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int word = i; word < i + LENGTH; word++) {
                runs[i] = Long.rotateLeft((runs[i] + known[word]) * MIX, 29);
            }
        }
        return runs;
    }

    static long[] different(long[] runs) {
        return Arrays.stream(runs).sorted().distinct().toArray();
    }
}
