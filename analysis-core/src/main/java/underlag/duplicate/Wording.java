package underlag.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;

/** Contributions in the same words, in order of appearance. */
final class Wording {
    private final String key;
    private final int[] numbers;
    private final long[] runs;
    private final List<Contribution> contributions;

    /**
     * @param key their words, by which they are the same
     * @param numbers each word as a number, the same word the same number
     * @param contributions in order of appearance
     */
    Wording(String key, int[] numbers, List<Contribution> contributions) {
        this.key = key;
        this.numbers = numbers;
        this.runs = WordRuns.of(numbers);
        this.contributions = List.copyOf(contributions);
    }

    String key() {
        return key;
    }

    /** Each word as a number; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** The run of three words that begins at each word but the last two; not to be changed. */
    long[] runs() {
        return runs;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    int times() {
        return contributions.size();
    }

    int words() {
        return numbers.length;
    }

    Contribution first() {
        return contributions.getFirst();
    }

    /** The contribution that writes it as most do, capitals and punctuation included. */
    Contribution typical() {
        Map<String, Integer> times = new HashMap<>();
        contributions.forEach(c -> times.merge(c.text().strip(), 1, Integer::sum));
        Contribution typical = first();
        int most = 0;
        for (Contribution contribution : contributions) {
            int number = times.getOrDefault(contribution.text().strip(), 0);
            if (number > most) {
                most = number;
                typical = contribution;
            }
        }
        return typical;
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
