package underlag.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people there are in each group of a background question, or of several crossed, to set
 * those who took part against.
 *
 * @param variables ids of the background questions, at least one
 * @param groups in the plan's order
 * @param givenTotal all people in the groups, where the file itself says so, else null. Statistics
 *     offices disturb their counts, so that the groups need not add up to it
 * @param source the file that the figures come from
 */
public record Population(
        List<String> variables, List<Group> groups, @Nullable Long givenTotal, String source) {

    /**
     * A group.
     *
     * @param options one for each variable
     * @param people never negative
     */
    public record Group(List<String> options, long people) {
        public Group {
            options = List.copyOf(options);
        }
    }

    public Population {
        variables = List.copyOf(variables);
        groups = List.copyOf(groups);
    }

    /** All people in the groups: as the file says it, else added up. */
    public long total() {
        return givenTotal == null
                ? groups.stream().mapToLong(Group::people).sum()
                : givenTotal.longValue();
    }

    /** The group's share of all people, 0–1. */
    public double share(Group group) {
        return total() == 0 ? 0 : (double) group.people() / total();
    }

    /** The group of a respondent with this background, or null where there is none. */
    public @Nullable Group group(Map<String, String> background) {
        List<String> own = new ArrayList<>();
        for (String variable : variables) {
            String option = background.get(variable);
            own.add(option == null ? "" : option.strip());
        }
        return groups.stream().filter(g -> matches(g, own)).findFirst().orElse(null);
    }

    private static boolean matches(Group group, List<String> own) {
        for (int v = 0; v < own.size(); v++) {
            if (!group.options().get(v).equalsIgnoreCase(own.get(v))) {
                return false;
            }
        }
        return true;
    }
}
