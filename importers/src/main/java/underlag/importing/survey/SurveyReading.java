package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SheetReading;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Ledger;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** Delivers the sheets of one file one after the other. Not thread-safe. */
final class SurveyReading {
    private final ImportSource source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger = new Ledger();
    private final List<SheetReading> sheets = new ArrayList<>();
    private final List<RecognisedColumn> columns = new ArrayList<>();
    private long records;
    private long unfinished;
    private long alike;
    private boolean anyRead;

    SurveyReading(ImportSource source, ImportSettings settings, ImportSink sink) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
    }

    /** Counts the cells of a sheet that is not read. */
    void leaveOut(SurveySheets.Left left) {
        ledger.skip(left.reason(), left.items());
        sink.finding(left.finding());
        TableLayout layout = left.look().layout();
        sheets.add(
                new SheetReading(
                        left.look().name(),
                        false,
                        left.reason(),
                        layout == null ? 0 : layout.headerRow(),
                        left.look().rows(),
                        Map.of()));
    }

    /** Reads a table, sheet by sheet. */
    void read(SheetProfile table) throws IOException, ImportException {
        table.table().findings().forEach(sink::finding);
        SurveyColumns.Settled settled = SurveyColumns.settle(settings, table);
        settled.findings().forEach(sink::finding);
        settled.columns().forEach(c -> columns.add(c.recognised()));
        SurveyRows rows = new SurveyRows(settings, settled.columns(), sink, ledger);
        boolean several = table.table().parts().size() > 1;
        for (TableProfile.Part part : table.table().parts()) {
            String name = part.file().sheet();
            boolean first = part.equals(table.table().parts().getFirst());
            rows.begin(first || name == null ? "" : name + " ");
            new SheetDelivery(table, part, rows, sink, ledger).deliver();
            Map<String, Long> skipped = new TreeMap<>();
            part.layout().skipped().values().forEach(r -> skipped.merge(r, 1L, Long::sum));
            sheets.add(
                    new SheetReading(
                            name,
                            true,
                            several ? "import.sheet-alike" : "import.sheet-answers",
                            part.layout().headerRow(),
                            part.all(),
                            skipped));
        }
        anyRead = true;
        records += rows.records();
        unfinished += rows.unfinished();
        alike += rows.alike();
    }

    /** What was read, when all sheets are. */
    SourceReading end(List<TableFile> tables, String importer) {
        TableFile table = tables.getFirst();
        Origin whole = Origin.whole(source.name());
        if (!anyRead) {
            sink.finding(Finding.error("import.no-answers-sheet", whole, names()));
        } else if (records == 0) {
            sink.finding(Finding.error("import.header-only", whole));
        }
        sheets.sort(Comparator.comparingInt(s -> place(tables, s)));
        if (alike > 0) {
            sink.finding(Finding.warning("import.same-answers", whole, String.valueOf(alike)));
        }
        if (unfinished > 0) {
            sink.finding(
                    Finding.note(
                            "import.unfinished",
                            whole,
                            String.valueOf(unfinished),
                            String.valueOf(records)));
        }
        return new SourceReading(
                source.name(),
                settings.file().role(),
                importer,
                "import.reason-table",
                table.charset(),
                table.delimiterLabel(),
                records,
                sheets,
                columns,
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }

    private String names() {
        List<String> names = sheets.stream().map(s -> String.valueOf(s.name())).toList();
        return String.join(" · ", names);
    }

    private static int place(List<TableFile> tables, SheetReading sheet) {
        return tables.stream().map(TableFile::sheet).toList().indexOf(sheet.name());
    }

    /** Delivers the rows of one sheet. */
    private record SheetDelivery(
            SheetProfile table,
            TableProfile.Part part,
            SurveyRows rows,
            ImportSink sink,
            Ledger ledger) {

        void deliver() throws IOException, ImportException {
            TableLayout layout = part.layout();
            TablePlaces places =
                    new TablePlaces(table.source(), part.file().sheet(), layout.marks());
            LongShape shape = table.shape();
            LongRecords gathered = shape == null ? null : new LongRecords(places, shape);
            try (TableRows read = part.file().open()) {
                for (TableRow row = read.next(); row != null; row = read.next()) {
                    if (!isRecord(row, layout, places)) {
                        continue;
                    }
                    checkWidth(row, places);
                    if (gathered == null) {
                        rows.read(places.record(row));
                    } else {
                        gathered.add(row);
                    }
                }
            }
            if (gathered != null) {
                gathered.records().forEach(rows::read);
                gathered.leftOver(table, sink, ledger);
            }
        }

        private boolean isRecord(TableRow row, TableLayout layout, TablePlaces places) {
            String reason = layout.skipped().get(row.number());
            boolean title = HeaderFinder.TITLE.equals(reason);
            if (reason != null && !title) {
                ledger.skip(reason, row.filled());
                sink.finding(Finding.note(reason, places.row(row)));
                return false;
            }
            if (title || layout.headerRows().contains(row.number())) {
                for (long i = row.filled(); i > 0; i--) {
                    ledger.count(CellState.METADATA);
                }
                return false;
            }
            String fault = row.fault();
            if (TableRow.BROKEN.equals(fault)) {
                ledger.skip(TableRow.BROKEN, row.filled());
                sink.finding(Finding.error(TableRow.BROKEN, places.row(row)));
                return false;
            }
            if (fault != null) {
                sink.finding(Finding.warning(fault, places.row(row)));
            }
            return true;
        }

        private void checkWidth(TableRow row, TablePlaces places) {
            int width = table.table().width();
            long extra = row.cells().stream().skip(width).filter(c -> !c.isBlank()).count();
            if (extra > 0) {
                ledger.skip("import.extra-cells", extra);
                sink.finding(Finding.error("import.extra-cells", places.row(row)));
            }
            if (part.file().sheet() == null && row.cells().size() < width) {
                sink.finding(
                        Finding.warning(
                                "import.short-row", places.row(row), String.valueOf(width)));
            }
        }
    }
}
