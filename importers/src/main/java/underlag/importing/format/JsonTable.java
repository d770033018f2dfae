package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * JSON records as a table. The headings are the names of all fields, in the order in which they are
 * first met, so the file is read once to find them. A JSON-stat dataset is a table of its own.
 */
final class JsonTable {
    private JsonTable() {}

    /** The table; {@code wholeFile} tells whether all records give headings, or the first alone. */
    static TableFile of(ImportSource source, SourceFile plan, boolean wholeFile)
            throws IOException, ImportException {
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.detect(source).planned(plan, source.name(), findings);
        if (JsonStat.isDataset(source, encoding)) {
            List<TableRow> rows = JsonStat.read(source, encoding);
            return new TableFile(
                    null, () -> new JsonStatRows(rows), encoding.label(), null, findings);
        }
        int most = wholeFile ? Integer.MAX_VALUE : Limits.PREVIEW_ITEMS;
        List<String> headings = headings(source, encoding, most);
        return new TableFile(
                null,
                () -> new JsonRows(JsonRecords.open(source, encoding), headings),
                encoding.label(),
                null,
                findings);
    }

    private static List<String> headings(ImportSource source, TextEncoding encoding, int most)
            throws IOException, ImportException {
        Set<String> headings = new LinkedHashSet<>();
        boolean wrapped;
        try (JsonRecords records = JsonRecords.open(source, encoding)) {
            Map<String, String> record = records.next();
            while (record != null && records.number() <= most) {
                headings.addAll(record.keySet());
                if (headings.size() > Limits.COLUMNS) {
                    throw new ImportException(
                            Finding.error(
                                    "import.too-many-columns",
                                    Origin.whole(source.name()),
                                    String.valueOf(Limits.COLUMNS)));
                }
                record = records.next();
            }
            wrapped = records.isWrapped();
        }
        if (headings.isEmpty() || wrapped) {
            throw new ImportException(
                    Finding.error("import.json-no-records", Origin.whole(source.name())));
        }
        return List.copyOf(headings);
    }
}
