package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** Rows of a sheet of an .xls, record by record; only the shared texts are in memory. */
final class XlsRows implements TableRows {
    private final String source;
    private final POIFSFileSystem container;
    private final InputStream stream;
    private final RecordFactoryInputStream records;
    private final XlsGlobals globals;
    private final Set<Integer> hidden = new HashSet<>();
    private final List<String> cells = new ArrayList<>();
    private int row = -1;
    private boolean ended;
    private @Nullable CellValueRecordInterface waiting;

    XlsRows(ImportSource source, int sheet) throws IOException, ImportException {
        this.source = source.name();
        this.container = open(source);
        try {
            DirectoryNode root = container.getRoot();
            this.stream =
                    root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root));
            this.records = new RecordFactoryInputStream(stream, false);
            this.globals = XlsGlobals.read(records);
            this.ended = !toSheet(globals.positionOf(sheet));
        } catch (IOException | RuntimeException e) {
            container.close();
            throw unusable(source.name(), e);
        }
    }

    /** The sheets in their order, at least one. */
    static List<SheetName> sheets(ImportSource source) throws IOException, ImportException {
        try (POIFSFileSystem container = open(source)) {
            DirectoryNode root = container.getRoot();
            try (InputStream stream =
                    root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root))) {
                return XlsGlobals.read(new RecordFactoryInputStream(stream, false)).sheets();
            }
        } catch (IOException | RuntimeException e) {
            throw unusable(source.name(), e);
        }
    }

    private static POIFSFileSystem open(ImportSource source) throws IOException {
        Path path = source.path();
        if (path != null) {
            return new POIFSFileSystem(path.toFile(), true);
        }
        try (InputStream in = source.open()) {
            return new POIFSFileSystem(in);
        }
    }

    /** The library throws what it likes at a damaged file: all of it is translated here. */
    private static ImportException unusable(String source, Exception e) {
        String code =
                switch (e) {
                    case EncryptedDocumentException locked -> "import.locked";
                    case OldExcelFormatException old -> "import.too-old";
                    default -> "import.damaged-old";
                };
        return new ImportException(Finding.error(code, Origin.whole(source)), e);
    }

    /** Sheets follow each other, each with charts of its own inside it. */
    private boolean toSheet(int position) {
        int depth = 0;
        int seen = 0;
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BOFRecord) {
                if (depth == 0 && seen++ == position) {
                    return true;
                }
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
            }
        }
        return false;
    }

    @Override
    public @Nullable TableRow next() throws ImportException {
        try {
            while (!ended) {
                Record record = records.nextRecord();
                TableRow complete = record == null ? end() : take(record);
                if (complete != null && !complete.isBlank()) {
                    return complete;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw unusable(source, e);
        }
    }

    /** Takes a record; gives the row before it where the record begins another. */
    private @Nullable TableRow take(Record record) {
        if (record instanceof RowRecord properties) {
            if (properties.getZeroHeight()) {
                hidden.add(properties.getRowNumber());
            }
        } else if (record instanceof BOFRecord) {
            skipChart();
        } else if (record instanceof EOFRecord) {
            return end();
        } else if (record instanceof StringRecord text && waiting != null) {
            put(waiting.getColumn(), text.getString());
            waiting = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            return cell(cell);
        }
        return null;
    }

    private @Nullable TableRow cell(CellValueRecordInterface cell) {
        TableRow complete = null;
        if (cell.getRow() != row) {
            complete = complete();
            row = cell.getRow();
        }
        String text = globals.text(cell);
        if (text == null) {
            waiting = cell;
        } else {
            put(cell.getColumn(), text);
        }
        return complete;
    }

    private void put(int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private void skipChart() {
        int depth = 1;
        while (depth > 0) {
            Record record = records.nextRecord();
            if (record == null) {
                return;
            }
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
        }
    }

    private @Nullable TableRow end() {
        ended = true;
        return complete();
    }

    private @Nullable TableRow complete() {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        TableRow complete =
                row < 0 ? null : new TableRow(row + 1, cells, null, hidden.contains(row));
        cells.clear();
        waiting = null;
        return complete;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        container.close();
    }
}
