package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;

/**
 * What is alike in importers whose tables always have the same headings, in the first row. Rows
 * that cannot be divided, cells beyond the headings and sheets with other headings are left out,
 * counted and told of here. Not thread-safe: one for each reading.
 */
public final class TableImport {
    private final String source;
    private final ImportSink sink;
    private final Ledger ledger = new Ledger();

    private TableImport(ImportSource source, ImportSink sink) {
        this.source = source.name();
        this.sink = sink;
    }

    /** Delivers the rows of a table. */
    public interface Body {

        /**
         * Delivers what one row holds, and counts each of its non-blank cells in the ledger once.
         *
         * @param header the row of headings, as wide as the row or wider
         * @param sheet the sheet's name for the cells' places, or null
         * @return whether the row was a record
         */
        boolean row(TableRow header, TableRow row, @Nullable String sheet, Ledger ledger);
    }

    /**
     * Reads a table and says what was read.
     *
     * @param reason message key of what makes a file this importer's
     * @throws ImportException where the file holds no table
     */
    public static SourceReading read(
            Importer importer,
            String reason,
            ImportSource source,
            ImportSettings settings,
            ImportSink sink,
            Body body)
            throws IOException, ImportException {
        List<TableFile> sheets = TableFile.sheets(source, settings.file());
        TableFile first = sheets.getFirst();
        first.findings().forEach(sink::finding);
        TableImport read = new TableImport(source, sink);
        long records = read.sheets(sheets, body);
        if (records == 0) {
            sink.finding(Finding.error("import.header-only", Origin.whole(source.name())));
        }
        return new SourceReading(
                source.name(),
                settings.file().role(),
                importer.id(),
                reason,
                first.charset(),
                first.delimiterLabel(),
                records,
                List.of(),
                read.ledger.cells(),
                read.ledger.skipped(),
                read.ledger.notAnswered());
    }

    private long sheets(List<TableFile> sheets, Body body) throws IOException, ImportException {
        long records = 0;
        List<String> headings = List.of();
        for (TableFile sheet : sheets) {
            try (TableRows rows = sheet.open()) {
                TableRow header = rows.next();
                if (header != null && (headings.isEmpty() || headings.equals(header.cells()))) {
                    headings = header.cells();
                    records += sheet(header, rows, sheet.sheet(), body);
                } else if (header != null) {
                    otherSheet(header, rows, sheet.sheet());
                }
            }
        }
        return records;
    }

    private long sheet(TableRow header, TableRows rows, @Nullable String sheet, Body body)
            throws IOException, ImportException {
        for (long i = header.filled(); i > 0; i--) {
            ledger.count(CellState.METADATA);
        }
        long records = 0;
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            Origin where = new Origin(source, new Locator.Row(sheet, row.number()));
            String fault = row.fault();
            if (TableRow.BROKEN.equals(fault)) {
                leaveOut(TableRow.BROKEN, row.filled(), where);
                continue;
            }
            if (fault != null) {
                sink.finding(Finding.warning(fault, where));
            }
            if (body.row(header, usable(row, header.cells().size(), where), sheet, ledger)) {
                records++;
            }
        }
        return records;
    }

    /** The row without cells beyond the headings and without texts that are too long to be one. */
    private TableRow usable(TableRow row, int width, Origin where) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.cells()) {
            String fault =
                    cell.isBlank()
                            ? null
                            : cells.size() >= width
                                    ? "import.extra-cells"
                                    : cell.length() > Limits.CELL_CHARACTERS
                                            ? "import.cell-too-long"
                                            : null;
            if (fault != null) {
                leaveOut(fault, 1, where);
            }
            cells.add(fault == null ? cell : "");
        }
        return new TableRow(row.number(), cells, row.fault(), row.hidden());
    }

    private void otherSheet(TableRow header, TableRows rows, @Nullable String sheet)
            throws IOException, ImportException {
        long items = 0;
        for (TableRow row = header; row != null; row = rows.next()) {
            items += row.filled();
        }
        Origin where = new Origin(source, new Locator.Row(sheet, header.number()));
        leaveOut("import.other-sheet", items, where, String.valueOf(items));
    }

    private void leaveOut(String reason, long items, Origin where, String... arguments) {
        ledger.skip(reason, items);
        sink.finding(Finding.error(reason, where, arguments));
    }
}
