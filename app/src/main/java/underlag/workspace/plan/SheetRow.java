package underlag.workspace.plan;

import java.util.List;

/**
 * A row of an Excel sheet.
 *
 * @param number as the spreadsheet counts it, from 1
 */
record SheetRow(int number, List<String> cells) {

    /** The cell's text with its line breaks and runs of spaces made one space, "" where none is. */
    String cell(int column) {
        boolean there = column >= 0 && column < cells.size();
        return there ? cells.get(column).replaceAll("[\\s\u00a0]+", " ").strip() : "";
    }
}
