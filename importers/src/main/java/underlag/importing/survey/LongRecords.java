package underlag.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.TableRow;
import underlag.importing.survey.SurveyRecord.PlacedCell;

/**
 * Gathers the rows of each respondent, in a table with one row for each answer. All rows are kept
 * in memory: a respondent's background may stand on any of them. Not thread-safe.
 */
final class LongRecords {
    private final TablePlaces places;
    private final LongShape shape;
    private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();

    LongRecords(TablePlaces places, LongShape shape) {
        this.places = places;
        this.shape = shape;
    }

    void add(TableRow row) {
        String who = row.cell(shape.respondent().number() - 1).strip();
        // A row that names nobody stands for somebody of whom nothing else is known.
        String key = who.isEmpty() ? "row " + row.number() : "id " + who;
        rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    /** The respondents in the order of their first rows. */
    List<SurveyRecord> records() {
        return rows.values().stream().<SurveyRecord>map(r -> new Rows(places, shape, r)).toList();
    }

    /** Counts answers that name no question as left out. */
    void leftOver(SheetProfile sheet, ImportSink sink, Ledger ledger) {
        for (List<TableRow> own : rows.values()) {
            for (TableRow row : own) {
                String question = row.cell(shape.question().number() - 1).strip();
                PlacedCell answer = places.cell(row, shape.answer().number());
                if (!answer.text().isBlank() && !sheet.asks(question)) {
                    ledger.skip("import.answer-without-question", 1);
                    sink.finding(Finding.error("import.answer-without-question", answer.at()));
                }
            }
        }
    }

    private record Rows(TablePlaces places, LongShape shape, List<TableRow> rows)
            implements SurveyRecord {
        @Override
        public Origin where() {
            return places.row(rows.getFirst());
        }

        @Override
        public List<PlacedCell> cells(SurveyColumn column) {
            String asked = column.asked();
            int number = column.recognised().number();
            List<PlacedCell> cells = new ArrayList<>();
            for (TableRow row : rows) {
                if (asked == null
                        || row.cell(shape.question().number() - 1).strip().equals(asked)) {
                    cells.add(places.cell(row, number));
                }
            }
            if (cells.isEmpty()) {
                PlacedCell first = places.cell(rows.getFirst(), number);
                cells.add(new PlacedCell("", first.at(), false));
            }
            return cells;
        }
    }
}
