package underlag.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.theme.CodebookDifference;
import underlag.theme.CodebookDifference.Deciding;
import underlag.theme.CodebookDifference.Flow;
import underlag.theme.CodebookDifference.Moved;
import underlag.theme.CodebookDifference.Reason;
import underlag.theme.CodebookDifference.ThemeChange;

/** The difference between two codebooks in words and as a table. */
final class CodebookChanges {
    private static final int SHOWN = 20;
    private static final int WIDTH = 100;

    private final CodebookDifference difference;
    private final int statements;
    private final ReaderLanguage language;
    private final Map<String, String> names = new LinkedHashMap<>();

    CodebookChanges(CodebookDifference difference, int statements, ReaderLanguage language) {
        this.difference = difference;
        this.statements = statements;
        this.language = language;
        for (ThemeChange theme : difference.themes()) {
            String name = theme.nameAfter() == null ? theme.nameBefore() : theme.nameAfter();
            names.put(theme.theme(), name == null ? theme.theme() : name);
        }
    }

    /**
     * In words.
     *
     * @param file where the whole table is
     */
    List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        lines.add(say("moved", difference.moved().size(), statements));
        if (difference.rearranged() > 0) {
            lines.add(say("rearranged", difference.rearranged()));
        }
        lines.add(say("themes"));
        difference.themes().forEach(theme -> lines.add(theme(theme)));
        if (difference.moved().isEmpty()) {
            return lines;
        }
        lines.add(say("flows"));
        for (Flow flow : difference.flows()) {
            lines.add(
                    say(
                            "flow",
                            flow.statements(),
                            place(flow.from(), null),
                            place(flow.to(), null)));
        }
        lines.add(say("statements", Math.min(SHOWN, difference.moved().size())));
        difference.moved().stream().limit(SHOWN).forEach(moved -> moved(moved, lines));
        lines.add(say("written", file));
        return lines;
    }

    private String theme(ThemeChange theme) {
        String counts = say("counts", theme.before(), theme.after(), theme.gained(), theme.lost());
        String name = names.getOrDefault(theme.theme(), theme.theme());
        if (theme.nameBefore() == null) {
            return say("theme-new", name, counts);
        }
        if (theme.nameAfter() == null) {
            return say("theme-gone", name, counts);
        }
        return theme.nameAfter().equals(theme.nameBefore())
                ? say("theme", name, counts)
                : say("theme-renamed", name, counts, theme.nameBefore());
    }

    private void moved(Moved moved, List<String> lines) {
        lines.add(say("text", shown(moved.text())));
        lines.add(
                say(
                        "from-to",
                        place(moved.from(), moved.discoveredBefore()),
                        place(moved.to(), moved.discoveredAfter())));
        moved.reasons().forEach(reason -> lines.add("      " + why(reason)));
    }

    private String why(Reason reason) {
        return say(
                reason.gained() ? "gained" : "lost",
                names.getOrDefault(reason.theme(), reason.theme()),
                deciding(reason.before()),
                deciding(reason.after()));
    }

    private String deciding(Deciding deciding) {
        return say(
                "rule-" + Numbers.word(deciding.rule()),
                deciding.query(),
                String.join(", ", deciding.words()));
    }

    private String place(List<String> themes, @Nullable String discovered) {
        if (!themes.isEmpty()) {
            return themes.stream()
                    .map(theme -> names.getOrDefault(theme, theme))
                    .collect(Collectors.joining(" + "));
        }
        return discovered == null ? say("not-caught") : say("discovered", discovered);
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH - 2)).strip() + " …";
    }

    /** One row per statement and theme that it gained or lost. */
    CsvTable table() {
        CsvTable.Builder table =
                CsvTable.of(
                        "statement_id, text, from_theme_ids, to_theme_ids, discovered_before,"
                                + " discovered_after, change, theme_id, theme, before_rule, before_query,"
                                + " before_words, after_rule, after_query, after_words, why");
        for (Moved moved : difference.moved()) {
            for (Reason reason : moved.reasons()) {
                table.row(
                        moved.statement(),
                        moved.text(),
                        String.join(" ", moved.from()),
                        String.join(" ", moved.to()),
                        moved.discoveredBefore(),
                        moved.discoveredAfter(),
                        reason.gained() ? "gained" : "lost",
                        reason.theme(),
                        names.get(reason.theme()),
                        reason.before().rule(),
                        reason.before().query(),
                        String.join("; ", reason.before().words()),
                        reason.after().rule(),
                        reason.after().query(),
                        String.join("; ", reason.after().words()),
                        why(reason));
            }
        }
        return table.build();
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "workspace.changes-" + key, arguments);
    }
}
