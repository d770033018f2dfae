package underlag.importing.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;

/**
 * Records under their headings, numbered as a spreadsheet of them is: the headings are row 1, the
 * first record of the file row 2.
 */
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
            return new TableRow(1, headings, null, false);
        }
        Map<String, String> record = records.next();
        while (record != null) {
            TableRow row = row(record);
            if (!row.isBlank()) {
                return row;
            }
            record = records.next();
        }
        return null;
    }

    private TableRow row(Map<String, String> record) {
        List<String> cells = headings.stream().map(h -> record.getOrDefault(h, "")).toList();
        return new TableRow(records.number() + 1, cells, null, false);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
