package underlag.duplicate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The runs that several wordings have: how common each is, by rank, the rarest first. */
final class SharedRuns {
    private final long[] runs;
    private final int[] rankOf;
    private final int[] times;
    private final int[][] ranks;

    SharedRuns(List<Wording> wordings) {
        List<long[]> texts = wordings.stream().map(w -> WordRuns.different(w.runs())).toList();
        long[] all = texts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int[] inTexts = new int[all.length];
        int known = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from > 1) {
                inTexts[known] = to - from;
                all[known] = all[from];
                known++;
            }
            from = to;
        }
        runs = Arrays.copyOf(all, known);
        rankOf = new int[known];
        List<Integer> order =
                IntStream.range(0, known)
                        .boxed()
                        .sorted(Comparator.comparingInt(run -> inTexts[run]))
                        .toList();
        for (int place = 0; place < known; place++) {
            rankOf[order.get(place)] = place;
        }
        times = new int[known];
        ranks = new int[wordings.size()][];
        for (int text = 0; text < ranks.length; text++) {
            int sent = wordings.get(text).times();
            ranks[text] = Arrays.stream(texts.get(text)).mapToInt(this::rank).toArray();
            ranks[text] = Arrays.stream(ranks[text]).filter(r -> r >= 0).sorted().toArray();
            Arrays.stream(ranks[text]).forEach(rank -> times[rank] += sent);
        }
    }

    /** The ranks of those runs of a wording that others have too, rarest first. */
    int[] of(int wording) {
        return ranks[wording];
    }

    /** In how many contributions a run stands, at least the given number where no other has it. */
    int times(long run, int alone) {
        int rank = rank(run);
        return rank < 0 ? alone : times[rank];
    }

    private int rank(long run) {
        int at = Arrays.binarySearch(runs, run);
        return at < 0 ? -1 : rankOf[at];
    }
}
