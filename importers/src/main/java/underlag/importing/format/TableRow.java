package underlag.importing.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells the cells' texts, verbatim, "" for an empty one; may be fewer or more than the
 *     header
 * @param fault message key of what is wrong with the row as a whole, or null; the cells are then
 *     what could be made out
 * @param hidden whether people do not see the row when they open the file
 */
public record TableRow(int number, List<String> cells, @Nullable String fault, boolean hidden) {
    /** A quote was mended; the row is whole. */
    public static final String MENDED = "import.mended-quotes";

    /** Zero bytes, which U+FFFD stands for. */
    public static final String ZEROS = "import.zero-bytes";

    /** Quotes so broken that the cells are a guess. */
    public static final String BROKEN = "import.broken-quotes";

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0, "" where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Cells with something in them. */
    public long filled() {
        return cells.stream().filter(c -> !c.isBlank()).count();
    }
}
