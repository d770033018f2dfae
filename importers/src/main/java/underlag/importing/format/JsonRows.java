package underlag.importing.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;

/** Records under their headings: row 0 is the headings, row n the n-th record of the file. */
final class JsonRows implements TableRows {
    private final JsonRecords records;
    private final List<String> headings;
    private boolean begun;

    JsonRows(JsonRecords records, List<String> headings) {
        this.records = records;
        this.headings = headings;
    }

    @Override
    public @Nullable TableRow next() throws IOException, ImportException {
        if (!begun) {
            begun = true;
            return new TableRow(0, headings, null, false);
        }
        for (Map<String, String> record = records.next();
                record != null;
                record = records.next()) {
            Map<String, String> fields = record;
            List<String> cells = headings.stream().map(h -> fields.getOrDefault(h, "")).toList();
            TableRow row = new TableRow(records.number(), cells, null, false);
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
