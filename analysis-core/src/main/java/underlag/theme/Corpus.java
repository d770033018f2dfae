package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import underlag.dialogue.StableId;

/** The units as bags of words, equal ones once, in an order that depends on their words alone. */
final class Corpus {
    private static final int SEEN = 2;
    private static final int UNKNOWN = -1;

    private final Bags bags;
    private final List<String> words;
    private final Map<String, Integer> vocabulary;
    private final int[] bagOf;

    private Corpus(Bags bags, Map<String, Integer> vocabulary, int[] bagOf) {
        this.bags = bags;
        this.words = List.copyOf(vocabulary.keySet());
        this.vocabulary = new HashMap<>(vocabulary);
        this.bagOf = bagOf;
    }

    /** The different bags. */
    Bags bags() {
        return bags;
    }

    /** The words that stand in at least two units, in alphabetical order; their numbers. */
    List<String> words() {
        return words;
    }

    /** The bag of a unit, or -1 where none of its words is in the vocabulary. */
    int bagOf(int unit) {
        return bagOf[unit];
    }

    static Corpus of(List<Passage> units) {
        SortedMap<String, Integer> vocabulary = vocabulary(units);
        Map<String, Integer> numbers = new HashMap<>(vocabulary);
        Map<String, List<Integer>> unitsOf = new TreeMap<>();
        Map<String, Map<String, Integer>> wordsOf = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            Map<String, Integer> known = new LinkedHashMap<>();
            units.get(u)
                    .words()
                    .forEach(
                            (word, times) -> {
                                if (numbers.containsKey(word)) {
                                    known.put(word, times);
                                }
                            });
            if (!known.isEmpty()) {
                String key = StableId.of(known.toString());
                unitsOf.computeIfAbsent(key, k -> new ArrayList<>()).add(u);
                wordsOf.putIfAbsent(key, known);
            }
        }
        int[] bagOf = new int[units.size()];
        Arrays.fill(bagOf, -1);
        int[][] words = new int[unitsOf.size()][];
        int[][] counts = new int[unitsOf.size()][];
        int bag = 0;
        for (Map.Entry<String, List<Integer>> entry : unitsOf.entrySet()) {
            Map<String, Integer> known = wordsOf.getOrDefault(entry.getKey(), Map.of());
            words[bag] = known.keySet().stream().mapToInt(numbers::get).toArray();
            counts[bag] = known.values().stream().mapToInt(Integer::intValue).toArray();
            for (int unit : entry.getValue()) {
                bagOf[unit] = bag;
            }
            bag++;
        }
        return new Corpus(new Bags(words, counts, vocabulary.size()), vocabulary, bagOf);
    }

    private static SortedMap<String, Integer> vocabulary(List<Passage> units) {
        Map<String, Integer> seen = new HashMap<>();
        units.stream()
                .map(Passage::words)
                .forEach(bag -> bag.keySet().forEach(word -> seen.merge(word, 1, Integer::sum)));
        seen.values().removeIf(times -> times < SEEN);
        SortedMap<String, Integer> vocabulary = new TreeMap<>();
        seen.keySet().stream().sorted().forEach(w -> vocabulary.put(w, vocabulary.size()));
        return vocabulary;
    }

    /** The numbers of those words that are in the vocabulary, a repeated one repeated. */
    int[] known(List<String> words) {
        return words.stream()
                .mapToInt(word -> vocabulary.getOrDefault(word, UNKNOWN))
                .filter(number -> number != UNKNOWN)
                .toArray();
    }
}
