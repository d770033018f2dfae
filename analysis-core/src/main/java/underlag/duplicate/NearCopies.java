package underlag.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups texts that are nearly the same. Each text joins the earlier one that it shares most with,
 * where
 *
 * <ul>
 *   <li>at least {@value #ALIKE} of the runs of three words that either has are in both, or
 *   <li>both have so much in common that it cannot be chance ({@value #LONG} runs), and that is at
 *       least {@value #MOSTLY} of the shorter one: a copied text with a passage of one's own, or
 *       part of a copied text.
 * </ul>
 *
 * <p>A text that joined another takes no further ones: who sends two appeals in one answer does not
 * make them one. Texts that can be alike must share one of their rarest runs, so only those are
 * compared.
 */
final class NearCopies {
    /** Share of the runs that either text has. */
    static final double ALIKE = 0.8;

    /** Share of the shorter text's runs. */
    static final double MOSTLY = 0.6;

    /** Runs in common that are more than chance. */
    static final int LONG = 20;

    private static final int SHORTEST = 8 - WordRuns.LENGTH + 1;

    private final int[] sizes;
    private final int[][] common;
    private final int[] leader;

    private final Map<Integer, List<Integer>> byRareRun = new HashMap<>();
    private final Map<Integer, List<Integer>> byRun = new HashMap<>();

    private NearCopies(List<long[]> texts) {
        this.sizes = texts.stream().mapToInt(runs -> runs.length).toArray();
        this.common = rarestFirst(texts);
        this.leader = new int[sizes.length];
    }

    /**
     * For each text the earlier one that it joins, or itself.
     *
     * @param texts the different runs of each text; those that others may join first
     */
    static int[] leaders(List<long[]> texts) {
        NearCopies copies = new NearCopies(texts);
        for (int text = 0; text < texts.size(); text++) {
            copies.leader[text] = copies.bestLeader(text);
            if (copies.leader[text] == text) {
                copies.lead(text);
            }
        }
        return copies.leader.clone();
    }

    private int bestLeader(int text) {
        int best = text;
        int most = 0;
        if (sizes[text] >= SHORTEST) {
            Set<Integer> compared = new HashSet<>();
            for (int i = 0; i < common[text].length; i++) {
                List<Integer> sharing =
                        i < rare(text)
                                ? byRun.getOrDefault(common[text][i], List.of())
                                : byRareRun.getOrDefault(common[text][i], List.of());
                for (int other : sharing) {
                    int shared = compared.add(other) ? shared(text, other) : 0;
                    if (shared > most && alike(text, other, shared)) {
                        most = shared;
                        best = other;
                    }
                }
            }
        }
        return best;
    }

    private void lead(int text) {
        if (sizes[text] < SHORTEST) {
            return;
        }
        for (int i = 0; i < common[text].length; i++) {
            byRun.computeIfAbsent(common[text][i], r -> new ArrayList<>()).add(text);
            if (i < rare(text)) {
                byRareRun.computeIfAbsent(common[text][i], r -> new ArrayList<>()).add(text);
            }
        }
    }

    /** How many of a text's rarest runs another must share one of, less those no other has. */
    private int rare(int text) {
        int telling = sizes[text] - (int) Math.ceil(MOSTLY * sizes[text]) + 1;
        return Math.max(0, telling - (sizes[text] - common[text].length));
    }

    private boolean alike(int a, int b, int shared) {
        return shared >= ALIKE * (sizes[a] + sizes[b] - shared)
                || shared >= LONG && shared >= MOSTLY * Math.min(sizes[a], sizes[b]);
    }

    private int shared(int a, int b) {
        int[] left = common[a];
        int[] right = common[b];
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Integer.compare(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** For each text those of its runs that other texts have, by rank, the rarest of all first. */
    private static int[][] rarestFirst(List<long[]> texts) {
        long[] all = texts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        long[] runs = new long[all.length];
        int[] times = new int[all.length];
        int known = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from > 1) {
                runs[known] = all[from];
                times[known] = to - from;
                known++;
            }
            from = to;
        }
        int[] rank = new int[known];
        List<Integer> order =
                IntStream.range(0, known)
                        .boxed()
                        .sorted(Comparator.comparingInt(run -> times[run]))
                        .toList();
        for (int place = 0; place < known; place++) {
            rank[order.get(place)] = place;
        }
        int found = known;
        return texts.stream()
                .map(
                        text ->
                                Arrays.stream(text)
                                        .mapToInt(r -> Arrays.binarySearch(runs, 0, found, r))
                                        .filter(at -> at >= 0)
                                        .map(at -> rank[at])
                                        .sorted()
                                        .toArray())
                .toArray(int[][]::new);
    }
}
