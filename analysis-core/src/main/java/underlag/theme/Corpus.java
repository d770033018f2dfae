package underlag.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.StableId;

/** The units as bags of words, equal ones once, in an order that depends on their words alone. */
final class Corpus {
    private static final int SEEN = 2;

    private final Bags bags;
    private final Map<String, Integer> vocabulary;
    private final int[] bagOf;

    private Corpus(Bags bags, Map<String, Integer> vocabulary, int[] bagOf) {
        this.bags = bags;
        this.vocabulary = vocabulary;
        this.bagOf = bagOf;
    }

    /** The different bags. */
    Bags bags() {
        return bags;
    }

    /** The words that stand in at least two units, in alphabetical order; their numbers. */
    List<String> words() {
        return List.copyOf(vocabulary.keySet());
    }

    /** The bag of a unit, or -1 where none of its words is in the vocabulary. */
    int bagOf(int unit) {
        return bagOf[unit];
    }

    static Corpus of(List<Passage> units) {
        Map<String, Integer> vocabulary = vocabulary(units);
        Map<String, List<Integer>> unitsOf = new TreeMap<>();
        Map<String, Map<String, Integer>> wordsOf = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            Map<String, Integer> known = new TreeMap<>(units.get(u).words());
            known.keySet().retainAll(vocabulary.keySet());
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
            words[bag] = known.keySet().stream().mapToInt(vocabulary::get).toArray();
            counts[bag] = known.values().stream().mapToInt(Integer::intValue).toArray();
            for (int unit : entry.getValue()) {
                bagOf[unit] = bag;
            }
            bag++;
        }
        return new Corpus(new Bags(words, counts, vocabulary.size()), vocabulary, bagOf);
    }

    private static Map<String, Integer> vocabulary(List<Passage> units) {
        Map<String, Integer> seen = new TreeMap<>();
        units.stream()
                .map(Passage::words)
                .forEach(bag -> bag.keySet().forEach(word -> seen.merge(word, 1, Integer::sum)));
        Map<String, Integer> vocabulary = new TreeMap<>();
        seen.forEach(
                (word, times) -> {
                    if (times >= SEEN) {
                        vocabulary.put(word, vocabulary.size());
                    }
                });
        return vocabulary;
    }

    /** The numbers of those words that are in the vocabulary, a repeated one repeated. */
    int[] known(List<String> words) {
        return words.stream().filter(vocabulary::containsKey).mapToInt(vocabulary::get).toArray();
    }
}
