package underlag.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which statements concern something outside the mandate, as far as the program can tell. A mark
 * changes nothing else about a statement, and waits for a person to confirm or refuse it.
 *
 * @param marks in the order of the plan's items, and within them of the statements
 * @param opened item id → statements that it would have marked, had they not concerned something
 *     open to influence too
 */
public record MandateMarks(List<Mark> marks, Map<String, Set<String>> opened) {
    /** What stands in front of an item's id where statements and counts are told of it. */
    public static final String OUTSIDE = "outside:";

    /**
     * A statement that concerns an item outside the mandate.
     *
     * @param item id of the item
     * @param statement id of the statement
     * @param query the search that found it
     * @param words what the search found in the statement: the words that decided
     */
    public record Mark(String item, String statement, String query, List<String> words) {
        public Mark {
            words = List.copyOf(words);
        }
    }

    public MandateMarks {
        marks = List.copyOf(marks);
        opened = Map.copyOf(opened);
    }

    /** Those of a plan that says nothing of it. */
    public static MandateMarks none() {
        return new MandateMarks(List.of(), Map.of());
    }

    /** Statement id → the items that it concerns. */
    public Map<String, List<String>> byStatement() {
        return marks.stream()
                .collect(
                        Collectors.groupingBy(
                                Mark::statement,
                                LinkedHashMap::new,
                                Collectors.mapping(Mark::item, Collectors.toList())));
    }

    /** The marks of one item. */
    public List<Mark> of(String item) {
        return marks.stream().filter(mark -> mark.item().equals(item)).toList();
    }

    /** All statements with a mark. */
    public Set<String> statements() {
        return marks.stream().map(Mark::statement).collect(Collectors.toCollection(TreeSet::new));
    }
}
