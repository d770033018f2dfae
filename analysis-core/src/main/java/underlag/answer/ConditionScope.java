package underlag.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What conditions on themes and proposals stand for, in respondents. Handed in, so that answers
 * need not know how statements are judged.
 *
 * @param themes theme id and theme name, in lower case, → ids of respondents with a statement there
 *     or in a theme below it
 * @param proposers ids of respondents with a statement that is a proposal
 */
public record ConditionScope(Map<String, Set<String>> themes, Set<String> proposers) {
    public ConditionScope {
        Map<String, Set<String>> lower = new TreeMap<>();
        themes.forEach((name, ids) -> lower.put(name.toLowerCase(Locale.ROOT), Set.copyOf(ids)));
        themes = Map.copyOf(lower);
        proposers = Set.copyOf(proposers);
    }

    /** Nobody said anything about any theme, and nobody proposed anything. */
    public static ConditionScope none() {
        return new ConditionScope(Map.of(), Set.of());
    }

    /** Respondents with a statement in this theme, named by id or name; empty for no such theme. */
    public Set<String> theme(String name) {
        return themes.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    }

    /** Whether there is such a theme. */
    public boolean knowsTheme(String name) {
        return themes.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
