package underlag.workspace.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underlag.analysis.Analysis;
import underlag.theme.Theme;

/** Themes by what people write of them: the id, the name, or "ny:" and the name. */
final class ThemeNames {
    private final List<Theme> themes;
    private final String fresh;

    ThemeNames(Analysis analysis, DecideWords words) {
        this.themes = analysis.themes();
        this.fresh = words.say("new-theme").toLowerCase(Locale.ROOT);
    }

    Optional<Theme> named(String said) {
        return themes.stream()
                .filter(t -> said.equalsIgnoreCase(t.id()) || said.equalsIgnoreCase(t.name()))
                .findFirst();
    }

    /** The name of a theme to make; empty where an existing one is meant. */
    Optional<String> fresh(String said) {
        return said.toLowerCase(Locale.ROOT).startsWith(fresh)
                ? Optional.of(said.substring(fresh.length()).strip())
                : Optional.empty();
    }

    /** What a cell says, with the names of existing themes written as the analysis has them. */
    String full(Field field, String cell) {
        return switch (field) {
            case THEME, PARENT -> name(cell);
            case OTHER_THEMES ->
                    String.join(
                            StatementRows.BETWEEN, parts(cell).stream().map(this::name).toList());
            default -> cell;
        };
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String name(String said) {
        return named(fresh(said).orElse(said)).map(Theme::name).orElse(said);
    }
}
