package underlag.dialogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many people there are in each group of a background question, to set those who took part
 * against.
 *
 * @param variable id of the background question
 * @param groups option of the question → people, in the plan's order; never negative
 * @param source the file that the figures come from
 */
public record Population(String variable, Map<String, Long> groups, String source) {
    public Population {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** All people in the groups. */
    public long total() {
        return groups.values().stream().mapToLong(Long::longValue).sum();
    }
}
