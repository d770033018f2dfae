package underlag.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.RecognisedColumn.Certainty;
import underlag.dialogue.SourceReading;
import underlag.workspace.plan.ColumnLines;

/** What the program asks of a person: each doubtful column, with the line for each answer. */
final class ColumnQuestions {
    private final ReaderLanguage language;
    private final List<String> lines = new ArrayList<>();
    private int number;

    private ColumnQuestions(ReaderLanguage language) {
        this.language = language;
    }

    static List<String> of(Material material, ReaderLanguage language) {
        ColumnQuestions questions = new ColumnQuestions(language);
        for (SourceReading source : material.sources()) {
            Map<String, List<RecognisedColumn>> alike = new LinkedHashMap<>();
            for (RecognisedColumn column : source.columns()) {
                if (column.certainty() == Certainty.DOUBTFUL) {
                    alike.computeIfAbsent(key(column), k -> new ArrayList<>()).add(column);
                }
            }
            alike.values().forEach(columns -> questions.ask(source, columns));
        }
        return questions.lines;
    }

    /** Scales that may have the same steps are asked for together, other columns one by one. */
    private static String key(RecognisedColumn column) {
        List<ColumnLines.Choice> choices = ColumnLines.choices(column);
        return choices.getFirst().part() == ColumnLines.Part.QUESTIONS
                ? choices.stream()
                        .map(c -> String.valueOf(c.question().scale()))
                        .toList()
                        .toString()
                : column.number() + " " + column.header();
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "workspace." + key, arguments);
    }

    private void ask(SourceReading source, List<RecognisedColumn> columns) {
        if (number == 0) {
            lines.add("");
            lines.add(say("ask-heading"));
        }
        number++;
        lines.add("");
        for (RecognisedColumn column : columns) {
            lines.add(
                    say(
                            "ask-column",
                            column.equals(columns.getFirst()) ? number + "." : "  ",
                            source.source(),
                            Locator.Cell.letters(column.number()),
                            column.header().replaceAll("\\s+", " ").strip(),
                            column.filled(),
                            column.distinct()));
        }
        List<ColumnLines.Choice> choices = ColumnLines.choices(columns.getFirst());
        boolean inColumns = choices.getFirst().part() == ColumnLines.Part.COLUMNS;
        lines.add(say(inColumns ? "ask-below-columns" : "ask-below-questions", source.role()));
        for (int i = 0; i < choices.size(); i++) {
            String meaning = meaning(choices.get(i));
            lines.add("     # " + (i == 0 ? say("ask-now", meaning) : meaning));
            for (RecognisedColumn column : columns) {
                lines.add("     " + ColumnLines.choices(column).get(i).line());
            }
        }
    }

    private String meaning(ColumnLines.Choice choice) {
        String role = say("role-" + choice.role().name().toLowerCase(Locale.ROOT));
        var scale = choice.question().scale();
        return choice.role() == ColumnRole.SCALE && scale != null
                ? role + " " + scale.lowest() + "–" + scale.highest()
                : role;
    }
}
