package underlag.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups texts that are nearly the same. Those whose runs of three words are most common in the
 * material come first: they are nearest to what a campaign asked people to send. Each text joins
 * the earlier one that it shares most with, where {@link Pair} finds them alike.
 *
 * <p>A text that joined another takes no further ones: who sends two appeals in one answer does not
 * make them one. Texts that can be alike must share one of their rarest runs, so only those are
 * compared.
 */
final class NearCopies {
    private static final int SHORTEST = 8 - WordRuns.LENGTH + 1;

    /**
     * So many of the texts that lead and have a run are compared with one that has it too, the most
     * common first. Only what many wrote who filled in the same few phrases reaches this: without
     * it, time grows with the square of their number.
     */
    private static final int COMPARED = 64;

    private final List<Wording> texts;
    private final SharedRuns runs;
    private final int[] sizes;
    private final int[] leader;
    private final boolean[] fixed;
    private final Map<Integer, List<Integer>> byRareRun = new HashMap<>();
    private final Map<Integer, List<Integer>> byRun = new HashMap<>();
    private final Map<Integer, List<Integer>> byFixedRun = new HashMap<>();

    private NearCopies(List<Wording> texts) {
        this.texts = texts;
        this.runs = new SharedRuns(texts);
        this.sizes = texts.stream().mapToInt(t -> WordRuns.different(t.runs()).length).toArray();
        this.leader = new int[sizes.length];
        this.fixed = new boolean[sizes.length];
    }

    /**
     * For each text the one that it joins, or itself.
     *
     * @param texts in an order that does not depend on that of the material
     */
    static int[] leaders(List<Wording> texts) {
        NearCopies copies = new NearCopies(texts);
        for (int text : copies.mostCommonFirst()) {
            copies.leader[text] = copies.bestLeader(text);
            if (copies.leader[text] == text) {
                copies.lead(text);
            }
        }
        return copies.leader.clone();
    }

    /** By how common their runs are, roughly; then the most frequent; then precisely. */
    private List<Integer> mostCommonFirst() {
        double[] common = new double[sizes.length];
        for (int text = 0; text < common.length; text++) {
            long sum = 0;
            for (long run : texts.get(text).runs()) {
                sum += runs.times(run, texts.get(text).times());
            }
            common[text] = (double) sum / Math.max(1, texts.get(text).runs().length);
        }
        return IntStream.range(0, common.length)
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer t) -> -Math.getExponent(common[t]))
                                .thenComparingInt(t -> -texts.get(t).times())
                                .thenComparingDouble(t -> -common[t])
                                .thenComparingInt(t -> t))
                .toList();
    }

    private int bestLeader(int text) {
        if (sizes[text] < SHORTEST) {
            return text;
        }
        int[] ranks = runs.of(text);
        Set<Integer> compared = new HashSet<>();
        int rare = rare(text);
        Best best = new Best(text, 0);
        for (int i = 0; i < ranks.length; i++) {
            Map<Integer, List<Integer>> index = i < rare ? byRun : byRareRun;
            best = best(text, index.getOrDefault(ranks[i], List.of()), compared, best);
            best = best(text, byFixedRun.getOrDefault(ranks[i], List.of()), compared, best);
        }
        return best.leader();
    }

    /** The text that another joins, and how many runs they share. */
    private record Best(int leader, int shared) {}

    private Best best(int text, List<Integer> sharing, Set<Integer> compared, Best before) {
        Best best = before;
        for (int other : sharing.subList(0, Math.min(COMPARED, sharing.size()))) {
            int shared = compared.add(other) ? shared(text, other) : 0;
            if (shared > best.shared() && pair(text, other, shared).alike()) {
                best = new Best(other, shared);
            }
        }
        return best;
    }

    private Pair pair(int text, int leading, int shared) {
        return new Pair(
                texts.get(text),
                texts.get(leading),
                sizes[text],
                sizes[leading],
                shared,
                fixed[leading],
                run -> runs.times(run, texts.get(leading).times()));
    }

    private void lead(int text) {
        if (sizes[text] < SHORTEST) {
            return;
        }
        int[] ranks = runs.of(text);
        int sent = texts.get(text).times();
        fixed[text] = Pair.isFixed(texts.get(text), run -> runs.times(run, sent));
        int rare = rare(text);
        for (int i = 0; i < ranks.length; i++) {
            if (fixed[text]) {
                byFixedRun.computeIfAbsent(ranks[i], r -> new ArrayList<>()).add(text);
            }
            byRun.computeIfAbsent(ranks[i], r -> new ArrayList<>()).add(text);
            if (i < rare) {
                byRareRun.computeIfAbsent(ranks[i], r -> new ArrayList<>()).add(text);
            }
        }
    }

    /** How many of a text's rarest runs another must share one of, less those no other has. */
    private int rare(int text) {
        int telling = sizes[text] - (int) Math.ceil(Pair.LEAST * sizes[text]) + 1;
        return Math.max(0, telling - (sizes[text] - runs.of(text).length));
    }

    private int shared(int a, int b) {
        int[] left = runs.of(a);
        int[] right = runs.of(b);
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Integer.compare(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
