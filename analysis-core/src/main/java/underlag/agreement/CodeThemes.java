package underlag.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The themes that codes may name, with the two levels they may stand in. */
public final class CodeThemes {
    private final Map<String, CodeTheme> byId = new LinkedHashMap<>();

    public CodeThemes(Collection<CodeTheme> themes) {
        themes.forEach(theme -> byId.putIfAbsent(theme.id(), theme));
    }

    public List<CodeTheme> all() {
        return List.copyOf(byId.values());
    }

    /** With further themes, such as a coder's own. */
    public CodeThemes with(Collection<CodeTheme> more) {
        List<CodeTheme> themes = new ArrayList<>(byId.values());
        themes.addAll(more);
        return new CodeThemes(themes);
    }

    public @Nullable CodeTheme find(String id) {
        return byId.get(id);
    }

    public String name(String id) {
        CodeTheme theme = byId.get(id);
        return theme == null ? id : theme.name();
    }

    /** The theme above, or null at the top. */
    @Nullable String parent(String id) {
        CodeTheme theme = byId.get(id);
        String parent = theme == null ? null : theme.parent();
        return parent != null && byId.containsKey(parent) ? parent : null;
    }

    boolean hasChildren(String id) {
        return byId.values().stream().anyMatch(theme -> id.equals(theme.parent()));
    }

    /** The themes at the top that these lie under, in their order. */
    Set<String> tops(Collection<String> ids) {
        Set<String> tops = new LinkedHashSet<>();
        for (String id : ids) {
            String top = id;
            for (String parent = parent(top); parent != null; parent = parent(top)) {
                top = parent;
            }
            tops.add(top);
        }
        return tops;
    }

    /** The themes without those that others among them lie under. */
    Set<String> lowest(Collection<String> ids) {
        Set<String> lowest = new LinkedHashSet<>(ids);
        for (String id : ids) {
            for (String above = parent(id); above != null; above = parent(above)) {
                lowest.remove(above);
            }
        }
        return lowest;
    }
}
