package underlag.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * A table in memory.
 *
 * @param name the sheet's, or null for text files
 */
record Sheet(String source, @Nullable String name, List<TableRow> rows) {

    static Sheet read(String source, TableFile table) throws IOException, ImportException {
        List<TableRow> rows = new ArrayList<>();
        try (TableRows open = table.open()) {
            for (TableRow row = open.next(); row != null; row = open.next()) {
                rows.add(row);
            }
        }
        return new Sheet(source, table.sheet(), rows);
    }

    int width() {
        return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }

    Origin at(TableRow row, int column) {
        return new Origin(source, new Locator.Cell(name, row.number(), column + 1));
    }

    Origin at(TableRow row) {
        return new Origin(source, new Locator.Row(name, row.number()));
    }

    Origin whole() {
        return rows.isEmpty() || name == null ? Origin.whole(source) : at(rows.getFirst());
    }
}
