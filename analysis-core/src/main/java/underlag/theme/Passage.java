package underlag.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.language.AnnotatedStatement;

/**
 * Neighbouring statements of one contribution, taken together because a sentence by itself often
 * says too little: "Det vore fint."
 *
 * @param statements positions in the list of statements
 * @param words the statements' content words with their counts, sorted
 */
record Passage(List<Integer> statements, Map<String, Integer> words) {
    /** Content words after which a unit is full, so that a long letter may have many themes. */
    private static final int FULL = 16;

    /**
     * The units of all contributions but copies of others.
     *
     * @param words content words of each statement
     */
    static List<Passage> of(
            List<AnnotatedStatement> statements, List<List<String>> words, Copies copies) {
        Map<String, List<Integer>> contributions = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!copies.isCopy(statements.get(i))) {
                String id = statements.get(i).statement().contribution().id();
                contributions.computeIfAbsent(id, c -> new ArrayList<>()).add(i);
            }
        }
        List<Passage> units = new ArrayList<>();
        for (List<Integer> members : contributions.values()) {
            members.sort((a, b) -> Integer.compare(number(statements, a), number(statements, b)));
            split(members, words, units);
        }
        return units;
    }

    private static int number(List<AnnotatedStatement> statements, int at) {
        return statements.get(at).statement().number();
    }

    private static void split(
            List<Integer> members, List<List<String>> words, List<Passage> units) {
        List<Integer> taken = new ArrayList<>();
        Map<String, Integer> bag = new TreeMap<>();
        int size = 0;
        for (int member : members) {
            List<String> more = words.get(member);
            if (!taken.isEmpty() && size + more.size() > FULL && size > 0) {
                units.add(new Passage(List.copyOf(taken), new TreeMap<>(bag)));
                taken.clear();
                bag.clear();
                size = 0;
            }
            taken.add(member);
            more.forEach(word -> bag.merge(word, 1, Integer::sum));
            size += more.size();
        }
        units.add(new Passage(List.copyOf(taken), bag));
    }
}
