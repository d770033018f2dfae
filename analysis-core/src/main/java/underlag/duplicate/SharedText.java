package underlag.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.duplicate.Families.Difference;

/** The text that the wordings of a family share, and how each of them differs from it. */
final class SharedText {
    /** Words at the beginning that are still an address: "Hej alla i nämnden". */
    static final int ADDRESS = 4;

    /**
     * Words at the end, or changed within, that are no passage of one's own: a greeting, a name.
     */
    static final int GREETING = 10;

    private final Wording base;
    private final boolean[] shared;
    private final Set<Long> runs = new HashSet<>();

    /**
     * @param wordings the most frequent first; of its words those are shared that at least half of
     *     the contributions have, and at least two
     */
    SharedText(List<Wording> wordings) {
        this.base = wordings.getFirst();
        this.shared = new boolean[base.words()];
        Map<Long, Integer> times = new HashMap<>();
        int contributions = 0;
        for (Wording wording : wordings) {
            contributions += wording.times();
            Arrays.stream(wording.runs())
                    .distinct()
                    .forEach(run -> times.merge(run, wording.times(), Integer::sum));
        }
        int enough = Math.max(2, (contributions + 1) / 2);
        cover(base.runs(), shared, run -> times.getOrDefault(run, 0) >= enough);
        for (int run = 0; run < base.runs().length; run++) {
            if (shared[run] && shared[run + 1] && shared[run + 2]) {
                runs.add(base.runs()[run]);
            }
        }
    }

    /** A test of a run. */
    private interface RunTest {
        boolean passes(long run);
    }

    /** Marks every word that stands in a run that passes. */
    private static void cover(long[] runs, boolean[] words, RunTest test) {
        for (int run = 0; run < runs.length; run++) {
            if (test.passes(runs[run])) {
                Arrays.fill(words, run, run + WordRuns.LENGTH, true);
            }
        }
    }

    /** The text as most wrote it. */
    String text() {
        Contribution first = base.typical();
        List<Span> stretches = Wording.stretches(first, shared);
        if (stretches.isEmpty() || count(shared) == shared.length) {
            return first.text().strip();
        }
        String joined =
                stretches.stream()
                        .map(span -> span.of(first.text()))
                        .collect(Collectors.joining(" […] "));
        return (shared[0] ? "" : "[…] ") + joined + (shared[shared.length - 1] ? "" : " […]");
    }

    /** For each word of a wording whether it is not of the shared text. */
    boolean[] added(Wording wording) {
        boolean[] own = new boolean[wording.words()];
        if (wording == base) {
            for (int word = 0; word < own.length; word++) {
                own[word] = !shared[word];
            }
            return own;
        }
        boolean[] known = new boolean[own.length];
        cover(wording.runs(), known, runs::contains);
        for (int word = 0; word < own.length; word++) {
            own[word] = !known[word];
        }
        return own;
    }

    /** How many words of the shared text a wording does not have. */
    int leftOut(Wording wording) {
        if (wording == base) {
            return 0;
        }
        Set<Long> theirs = new HashSet<>();
        Arrays.stream(wording.runs()).forEach(theirs::add);
        boolean[] there = new boolean[shared.length];
        cover(base.runs(), there, theirs::contains);
        int left = 0;
        for (int word = 0; word < shared.length; word++) {
            left += shared[word] && !there[word] ? 1 : 0;
        }
        return left;
    }

    /** Of the added words those that make a passage of the sender's own. */
    static boolean[] own(boolean[] added) {
        boolean[] own = new boolean[added.length];
        for (int from = 0; from < added.length; from++) {
            if (added[from]) {
                int to = from;
                while (to < added.length && added[to]) {
                    to++;
                }
                Arrays.fill(own, from, to, to - from > (from == 0 ? ADDRESS : GREETING));
                from = to;
            }
        }
        return own;
    }

    static int count(boolean[] words) {
        int count = 0;
        for (boolean word : words) {
            count += word ? 1 : 0;
        }
        return count;
    }

    static Difference difference(boolean[] added, int leftOut) {
        if (count(own(added)) > 0) {
            return Difference.OWN_WORDS;
        }
        if (count(added) == 0 && leftOut == 0) {
            return Difference.SAME;
        }
        return leftOut == 0 && onlyAtTheEnds(added) ? Difference.FRAMED : Difference.REWORDED;
    }

    private static boolean onlyAtTheEnds(boolean[] own) {
        int from = 0;
        int to = own.length;
        while (from < to && own[from]) {
            from++;
        }
        while (to > from && own[to - 1]) {
            to--;
        }
        for (int word = from; word < to; word++) {
            if (own[word]) {
                return false;
            }
        }
        return true;
    }
}
