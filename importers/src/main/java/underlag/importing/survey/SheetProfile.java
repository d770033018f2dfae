package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;
import underlag.dialogue.StableId;
import underlag.importing.ImportException;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * A table as its first readings show it: one row for each respondent, or one for each answer, whose
 * questions then are columns of their own.
 */
final class SheetProfile {
    private final String source;
    private final TableProfile table;
    private final @Nullable LongShape shape;
    private final Map<String, ColumnProfile> asked;
    private final Set<ColumnProfile> several;

    private SheetProfile(
            String source,
            TableProfile table,
            @Nullable LongShape shape,
            Map<String, ColumnProfile> asked,
            Set<ColumnProfile> several) {
        this.source = source;
        this.table = table;
        this.shape = shape;
        this.asked = asked;
        this.several = several;
    }

    /**
     * Reads sheets with the same headings once, and once more where each answer has a row of its
     * own.
     *
     * @throws ImportException where there is no row at all
     */
    static SheetProfile of(List<SheetLook> sheets, String source, List<PlannedColumn> plan)
            throws IOException, ImportException {
        TableProfile table = TableProfile.of(sheets, source);
        LongShape shape = LongShape.of(table.columns(), plan);
        Map<String, ColumnProfile> asked =
                shape == null ? new LinkedHashMap<>() : shape.questions();
        Set<ColumnProfile> several = new HashSet<>();
        SheetProfile sheet = new SheetProfile(source, table, shape, asked, several);
        if (shape != null) {
            sheet.fill(shape);
        }
        return sheet;
    }

    private void fill(LongShape by) throws IOException, ImportException {
        for (TableProfile.Part part : table.parts()) {
            Set<String> seen = new HashSet<>();
            try (TableRows rows = part.file().open()) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    if (part.isAnswers(row)) {
                        fill(row, by, seen);
                    }
                }
            }
        }
    }

    private void fill(TableRow row, LongShape by, Set<String> seen) {
        by.add(row, asked);
        String who = row.cell(by.respondent().number() - 1);
        String question = row.cell(by.question().number() - 1).strip();
        ColumnProfile column = asked.get(question);
        if (!seen.add(StableId.of(who, question)) && column != null) {
            several.add(column);
        }
    }

    String source() {
        return source;
    }

    /** The sheet's name, or null where the format has none or the table has several sheets. */
    @Nullable String name() {
        return table.parts().size() == 1 ? table.parts().getFirst().file().sheet() : null;
    }

    TableProfile table() {
        return table;
    }

    @Nullable LongShape shape() {
        return shape;
    }

    int headerRow() {
        return table.headerRow();
    }

    /** The table's columns, and below them the questions where each answer has a row. */
    List<ColumnProfile> columns() {
        List<ColumnProfile> columns = new ArrayList<>(table.columns());
        columns.addAll(asked.values());
        return columns;
    }

    /** The question as the rows write it, where the column is one of those questions, else null. */
    @Nullable String asked(ColumnProfile column) {
        return asked.containsValue(column) ? column.header() : null;
    }

    /** A guess made better by what is written above and below the table: "1 = dåligt, 4 = bra". */
    Guess withNotes(ColumnProfile column, Guess guess) {
        if (!guess.reason().equals("import.reason-numbers-on-scale")) {
            return guess;
        }
        List<Question.Scale> scales = new ArrayList<>();
        for (String note : table.notes()) {
            Question.Scale scale = ScaleHeading.of(note);
            if (scale != null
                    && column.lowest() >= scale.lowest()
                    && column.highest() <= scale.highest()) {
                scales.add(scale);
            }
        }
        return scales.size() == 1
                ? Guess.numbers("import.reason-scale-in-note", scales.getFirst())
                        .with(Certainty.LIKELY)
                : guess;
    }

    /** Whether the rows ask this question, in a table with one row for each answer. */
    boolean asks(String question) {
        return asked.containsKey(question);
    }

    /** What a column seems to hold, seen alone. */
    Guess guess(ColumnProfile column) {
        if (shape != null) {
            if (column.equals(shape.respondent())) {
                return Guess.plain(ColumnRole.ID, "import.reason-respondent-column");
            }
            if (column.equals(shape.question())) {
                return Guess.plain(ColumnRole.QUESTION, "import.reason-question-column");
            }
            if (column.equals(shape.answer())) {
                return Guess.plain(ColumnRole.ANSWER, "import.reason-answer-column");
            }
        }
        Guess guess = ColumnRules.guess(column);
        boolean one =
                guess.role() == ColumnRole.CLOSED_ANSWER && guess.kind() == Question.Kind.CHOICE;
        return several.contains(column) && one
                ? Guess.multiple("import.reason-several-rows", guess.options(), null)
                        .with(Certainty.LIKELY)
                : guess;
    }
}
