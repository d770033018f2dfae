package underlag.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words tell a theme from the others: Dunning's log-likelihood on the number of statements
 * that hold a word, inside and outside. Copies are not counted.
 */
final class Keyness {
    private final List<Set<String>> words;
    private final Set<Integer> counted;
    private final Map<String, Integer> all = new HashMap<>();

    /**
     * @param words the different words of each statement
     * @param counted positions of the statements that are no copies
     */
    Keyness(List<Set<String>> words, Set<Integer> counted) {
        this.words = words;
        this.counted = counted;
        for (int statement : counted) {
            words.get(statement).forEach(word -> all.merge(word, 1, Integer::sum));
        }
    }

    /** A word with the statements that hold it inside and in all, and how much it tells. */
    record Key(String word, int inside, int all, double value) {
        Key times(double factor) {
            return new Key(word, inside, all, value * factor);
        }
    }

    /** Words more frequent in these statements than in the others, the most telling first. */
    List<Key> of(Collection<Integer> members) {
        Map<String, Integer> inside = new HashMap<>();
        int texts = 0;
        for (int statement : members) {
            if (counted.contains(statement)) {
                texts++;
                words.get(statement).forEach(word -> inside.merge(word, 1, Integer::sum));
            }
        }
        List<Key> keys = new ArrayList<>();
        for (Map.Entry<String, Integer> word : inside.entrySet()) {
            int in = word.getValue();
            int everywhere = all.getOrDefault(word.getKey(), in);
            double value = logLikelihood(in, texts, everywhere - in, counted.size() - texts);
            if (value > 0) {
                keys.add(new Key(word.getKey(), in, everywhere, value));
            }
        }
        keys.sort(Comparator.comparingDouble((Key k) -> -k.value()).thenComparing(Key::word));
        return keys;
    }

    /** How many of these statements are no copies. */
    int texts(Collection<Integer> members) {
        return (int) members.stream().filter(counted::contains).count();
    }

    /** Twice the log-likelihood ratio; negative where the word is rarer inside. */
    static double logLikelihood(int inside, int insideTotal, int outside, int outsideTotal) {
        double share = (double) (inside + outside) / (insideTotal + outsideTotal);
        double expected = insideTotal * share;
        double value =
                2
                        * (cell(inside, expected)
                                + cell(outside, outsideTotal * share)
                                + cell(insideTotal - inside, insideTotal * (1 - share))
                                + cell(outsideTotal - outside, outsideTotal * (1 - share)));
        return inside >= expected ? value : -value;
    }

    private static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }
}
