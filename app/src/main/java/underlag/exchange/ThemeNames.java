package underlag.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;
import underlag.agreement.CodeThemes;
import underlag.workspace.plan.Closest;

/** Finds the theme that a coder means: by id or name, without regard to case and spaces. */
final class ThemeNames {
    private static final Pattern SEPARATOR = Pattern.compile("[;|\\n\\r]+");

    private final CodeThemes themes;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> idsWithNames = new HashMap<>();
    private final List<String> names;
    private final Set<String> offered = new HashSet<>();

    /**
     * @param discovered whether discovered themes may be named too, since the file holds their ids
     */
    ThemeNames(CodeThemes themes, boolean discovered) {
        this.themes = themes;
        this.names = themes.all().stream().map(CodeTheme::name).toList();
        for (CodeTheme theme : themes.all()) {
            if (discovered || theme.kind() == CodeTheme.Kind.CODEBOOK) {
                add(theme.name(), theme.id());
                add(theme.id(), theme.id());
                idsWithNames.put(Headings.loose(theme.id() + theme.name()), theme.id());
                idsWithNames.put(Headings.loose(theme.name() + theme.id()), theme.id());
            }
        }
    }

    private void add(String name, String id) {
        ids.putIfAbsent(CodeTheme.folded(name), id);
        offered.add(id);
    }

    /** The coder's name for one of our themes, given by id or name; false where there is none. */
    boolean map(String coders, String ours) {
        String wanted = CodeTheme.folded(ours);
        for (CodeTheme theme : themes.all()) {
            if (CodeTheme.folded(theme.id()).equals(wanted)
                    || CodeTheme.folded(theme.name()).equals(wanted)) {
                ids.put(CodeTheme.folded(coders), theme.id());
                offered.add(theme.id());
                return true;
            }
        }
        return false;
    }

    /** Ids of the themes that can be named. */
    Set<String> offered() {
        return Set.copyOf(offered);
    }

    /** The id of one name, or null where no theme is called so. */
    @Nullable String find(String name) {
        String folded = CodeTheme.folded(name);
        String id = ids.get(folded);
        if (id != null) {
            return id;
        }
        String together = idsWithNames.get(Headings.loose(name));
        if (together != null) {
            return together;
        }
        int path = folded.lastIndexOf('>');
        return path < 0 ? null : ids.get(folded.substring(path + 1).strip());
    }

    /** The names in a cell: one, or several with semicolons, line breaks or, if known, commas. */
    List<String> split(String cell) {
        if (find(cell) != null) {
            return List.of(cell.strip());
        }
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(cell, -1)) {
            List<String> byComma = List.of(part.split(",", -1));
            boolean commas =
                    find(part) == null
                            && byComma.size() > 1
                            && byComma.stream().allMatch(p -> find(p) != null);
            (commas ? byComma : List.of(part))
                    .stream().map(String::strip).filter(p -> !p.isEmpty()).forEach(names::add);
        }
        return names;
    }

    static boolean isSeparated(String cell) {
        return SEPARATOR.matcher(cell.strip()).find();
    }

    /** The name among all themes of the dialogue that is nearly the same, or null. */
    @Nullable String near(String name) {
        return Closest.to(name, names);
    }

    /** Whether a discovered theme that the file does not map is called so. */
    boolean isUnmapped(String name) {
        return themes.all().stream()
                .anyMatch(t -> CodeTheme.folded(t.name()).equals(CodeTheme.folded(name)));
    }
}
