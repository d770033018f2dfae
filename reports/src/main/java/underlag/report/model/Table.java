package underlag.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with typed cells. Every row has as many cells as there are columns.
 *
 * @param id unique in the report, lower-case ASCII with hyphens; names the sheet's and file's
 *     source
 * @param rowHeaders whether the first column names the row
 */
public record Table(
        String id,
        String caption,
        List<Column> columns,
        List<List<Cell>> rows,
        boolean rowHeaders,
        @Nullable String note) {

    /** A column's heading and how its numbers are set. */
    public record Column(String heading, boolean numeric) {}

    /** A value with its type; renderers format it for the reader's language. */
    public sealed interface Cell {
        record Text(String text) implements Cell {}

        record Whole(long number) implements Cell {}

        /** A decimal number with so many decimals. */
        record Decimal(double number, int decimals) implements Cell {}

        /** A share 0–1, shown as whole per cent. */
        record Percent(double share) implements Cell {}

        /** A text that leads to the heading with this anchor. */
        record Link(String text, String anchor) implements Cell {}

        /** No value; the text says why, or is "". */
        record Empty(String text) implements Cell {}
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        for (List<Cell> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "table " + id + ": " + row.size() + " cells, " + width + " columns");
            }
        }
    }
}
