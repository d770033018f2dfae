package underlag.importing.format;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset that has been read. */
final class JsonStatRows implements TableRows {
    private final Iterator<TableRow> rows;

    JsonStatRows(List<TableRow> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public @Nullable TableRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
