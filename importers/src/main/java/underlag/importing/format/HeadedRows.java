package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;

/**
 * The rows of a table under its headings, where titles may stand above the headings and the
 * headings may take two rows. Not thread-safe.
 */
public final class HeadedRows implements TableRows {
    private static final int LOOK_AHEAD = 40;

    private final TableRows rows;
    private final Deque<TableRow> ahead;
    private final TableHead head;

    private HeadedRows(TableRows rows, List<TableRow> first, TableHead head) {
        this.rows = rows;
        this.head = head;
        this.ahead = new ArrayDeque<>(first.subList(head.rows(), first.size()));
    }

    /** Opens a table and finds its headings. The caller closes it. */
    public static HeadedRows open(TableFile table) throws IOException, ImportException {
        TableRows rows = table.open();
        try {
            List<TableRow> first = new ArrayList<>();
            for (TableRow row = rows.next();
                    row != null && first.add(row) && first.size() < LOOK_AHEAD;
                    row = rows.next()) {
                // Gathered by the condition.
            }
            return new HeadedRows(rows, first, TableHead.of(first, table.sheet() != null));
        } catch (IOException | ImportException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The headings, two rows of them joined; null where the table has no row at all. */
    public @Nullable TableRow header() {
        return head.header();
    }

    /** Filled cells in the titles and headings. */
    public long headItems() {
        return head.items();
    }

    /** The next row under the headings. */
    @Override
    public @Nullable TableRow next() throws IOException, ImportException {
        TableRow row = ahead.poll();
        return row == null ? rows.next() : row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
