package underlag.importing.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.format.TableRow;
import underlag.importing.survey.SurveyRecord.PlacedCell;

/** A table's cells with their places. */
record TablePlaces(String source, @Nullable String sheet, TableLayout.Marks marks) {

    Origin row(TableRow row) {
        return new Origin(source, new Locator.Row(sheet, row.number()));
    }

    PlacedCell cell(TableRow row, int column) {
        String raw = row.cell(column - 1);
        Origin at = new Origin(source, new Locator.Cell(sheet, row.number(), column));
        return new PlacedCell(CellMarks.text(raw, marks), at, CellMarks.isNothing(raw, marks));
    }

    /** One row, which is one respondent. */
    SurveyRecord record(TableRow row) {
        return new RowRecord(this, row);
    }

    private record RowRecord(TablePlaces places, TableRow row) implements SurveyRecord {
        @Override
        public Origin where() {
            return places.row(row);
        }

        @Override
        public List<PlacedCell> cells(SurveyColumn column) {
            return List.of(places.cell(row, column.recognised().number()));
        }

        @Override
        public List<TableRow> rows() {
            return List.of(row);
        }
    }
}
