package underlag.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Persons divided into groups.
 *
 * @param id of the background question, or {@link #ACTIVITY}
 * @param name its words, "" for activities
 * @param groups group → ids of respondents, in the order they are shown
 * @param missing ids of respondents who were asked and have no group
 */
public record Grouping(
        String id, String name, Map<String, Set<String>> groups, Set<String> missing) {
    /** The id of the division by activity. */
    public static final String ACTIVITY = "activity";

    public Grouping {
        groups = new LinkedHashMap<>(groups);
        missing = Set.copyOf(missing);
    }
}
