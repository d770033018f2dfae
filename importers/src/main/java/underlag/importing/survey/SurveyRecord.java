package underlag.importing.survey;

import java.util.List;
import underlag.dialogue.Origin;
import underlag.importing.format.TableRow;

/** All that one respondent answered, wherever in the table it stands. */
interface SurveyRecord {

    /** The row, or the first of the rows. */
    Origin where();

    /** The cells of a column: one in a row, several where each answer has a row of its own. */
    List<PlacedCell> cells(SurveyColumn column);

    /** The rows that the record stands on. */
    List<TableRow> rows();

    /** The column's text: the first that is not blank, or "". */
    default String text(SurveyColumn column) {
        return cells(column).stream()
                .map(PlacedCell::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * A cell and its place.
     *
     * @param text decoded; blank where there is nothing
     * @param nothing whether the cell is filled with a sign that there is nothing
     */
    record PlacedCell(String text, Origin at, boolean nothing) {}
}
