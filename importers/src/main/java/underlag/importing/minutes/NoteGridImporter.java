package underlag.importing.minutes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** Reads a spreadsheet with a note in each cell; columns may be tables, groups or "Bra". */
public final class NoteGridImporter implements Importer {
    private static final int FIRST_ROWS = 50;

    @Override
    public String id() {
        return "note-grid";
    }

    @Override
    public Recognition recognise(Preview preview) {
        NoteGrid grid = isSpreadsheet(preview) ? NoteGrid.of(preview.rows()) : null;
        return grid == null
                ? new Recognition(Confidence.NONE, "import.reason-no-note-grid")
                : new Recognition(Confidence.LIKELY, grid.reason());
    }

    private static boolean isSpreadsheet(Preview preview) {
        return preview.format().shape() == Preview.Shape.TABLE
                && preview.format() != Preview.Format.JSON;
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        List<TableFile> sheets = TableFile.sheets(source, settings.file());
        TableFile first = sheets.getFirst();
        first.findings().forEach(sink::finding);
        Ledger ledger = new Ledger();
        Notes notes = new Notes(source.name(), settings, sink, ledger);
        for (TableFile sheet : chosen(sheets, settings.file().sheet())) {
            notes.read(new Sheet(source.name(), sheet, sink, ledger).parts());
        }
        notes.end();
        if (notes.records() == 0) {
            sink.finding(Finding.error("import.no-notes", Origin.whole(source.name())));
        }
        return new SourceReading(
                source.name(),
                settings.file().role(),
                id(),
                "import.reason-note-grid-bare",
                first.charset(),
                first.delimiterLabel(),
                notes.records(),
                List.of(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }

    private static List<TableFile> chosen(List<TableFile> sheets, @Nullable String wanted) {
        List<TableFile> named =
                sheets.stream().filter(s -> wanted != null && wanted.equals(s.sheet())).toList();
        return named.isEmpty() ? sheets : named;
    }

    /** The cells of one sheet as parts of a document. */
    private static final class Sheet {
        private final String source;
        private final TableFile table;
        private final ImportSink sink;
        private final Ledger ledger;

        Sheet(String source, TableFile table, ImportSink sink, Ledger ledger) {
            this.source = source;
            this.table = table;
            this.sink = sink;
            this.ledger = ledger;
        }

        List<DocumentPart> parts() throws IOException, ImportException {
            List<TableRow> rows = rows();
            NoteGrid grid =
                    NoteGrid.wanted(rows.stream().limit(FIRST_ROWS).map(TableRow::cells).toList());
            List<DocumentPart> parts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                boolean title = i < grid.titles();
                // A document's table is headed by its first row; a grid without headings has none.
                int row = i - grid.titles() + (grid.headed() ? 1 : 2);
                add(rows.get(i), title ? Kind.HEADING : Kind.TABLE_CELL, title ? 0 : row, parts);
            }
            return parts;
        }

        private List<TableRow> rows() throws IOException, ImportException {
            List<TableRow> all = new ArrayList<>();
            try (TableRows rows = table.open()) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    Origin where = new Origin(source, new Locator.Row(table.sheet(), row.number()));
                    String fault = row.fault();
                    if (fault != null && fault.equals(TableRow.BROKEN)) {
                        ledger.skip(fault, row.filled());
                        sink.finding(Finding.error(fault, where));
                    } else if (row.filled() > 0) {
                        if (fault != null) {
                            sink.finding(Finding.warning(fault, where));
                        }
                        all.add(row);
                    }
                }
            }
            return all;
        }

        private void add(TableRow row, Kind kind, int number, List<DocumentPart> parts) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cell(i);
                Locator place = new Locator.Cell(table.sheet(), row.number(), i + 1);
                if (text.length() > TableFile.longestCell()) {
                    ledger.skip("import.cell-too-long", 1);
                    sink.finding(Finding.error("import.cell-too-long", new Origin(source, place)));
                } else if (!text.isBlank()) {
                    int level = kind == Kind.HEADING ? 1 : 0;
                    int column = kind == Kind.HEADING ? 0 : i + 1;
                    parts.add(new DocumentPart(kind, level, text, place, number, column));
                }
            }
        }
    }
}
