package underlag.workspace.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    /**
     * The first column whose heading fits, without capitals and marks at its end; −1 where none.
     */
    int columnOf(Pattern heading) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cell(column).toLowerCase(Locale.ROOT).replaceAll("[:*?.]+$", "").strip();
            if (heading.matcher(text).matches()) {
                return column;
            }
        }
        return -1;
    }
}
