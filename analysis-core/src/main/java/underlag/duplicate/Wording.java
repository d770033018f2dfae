package underlag.duplicate;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;

/**
 * Contributions in the same words.
 *
 * @param key their words, by which they are the same
 * @param runs the run of three words that begins at each word but the last two
 * @param contributions in order of appearance
 */
record Wording(String key, long[] runs, List<Contribution> contributions) {

    int times() {
        return contributions.size();
    }

    int words() {
        return runs.length + WordRuns.LENGTH - 1;
    }

    Contribution first() {
        return contributions.getFirst();
    }

    /** Where runs of marked words stand in a contribution in this wording. */
    static List<Span> stretches(Contribution contribution, boolean[] marked) {
        List<Span> words = FoldedText.of(contribution.text()).spans();
        List<Span> stretches = new ArrayList<>();
        for (int from = 0; from < marked.length; from++) {
            if (marked[from]) {
                int to = from;
                while (to + 1 < marked.length && marked[to + 1]) {
                    to++;
                }
                stretches.add(new Span(words.get(from).start(), words.get(to).end()));
                from = to;
            }
        }
        return stretches;
    }
}
