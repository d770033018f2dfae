package underlag.workspace.plan;

import java.util.List;

/**
 * A row of an Excel sheet.
 *
 * @param number as the spreadsheet counts it, from 1
 */
record SheetRow(int number, List<String> cells) {

    /** The cell's lines that are not empty; none where there is no cell. */
    List<String> lines(int column) {
        boolean there = column >= 0 && column < cells.size();
        return there
                ? cells.get(column).lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
                : List.of();
    }

    /** The cell's text with its line breaks and runs of spaces made one space, "" where none is. */
    String cell(int column) {
        boolean there = column >= 0 && column < cells.size();
        return there ? cells.get(column).replaceAll("[\\s\u00a0]+", " ").strip() : "";
    }
}
