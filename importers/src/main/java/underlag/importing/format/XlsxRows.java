package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** Rows of a sheet of a workbook that {@link ZipGuard} has let through. */
final class XlsxRows implements TableRows {
    private final String source;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCellText texts;
    private int previous;

    XlsxRows(ImportSource source, int sheet) throws IOException, ImportException {
        this.source = source.name();
        this.workbook = workbook(source);
        try {
            this.stream = workbook.getSheet(sheet).orElseThrow().openStream();
            this.rows = stream.iterator();
            this.texts = new XlsxCellText(workbook.isDate1904());
        } catch (RuntimeException | IOException e) {
            // The workbook itself could be opened, so it is the sheet inside it that is wrong.
            workbook.close();
            throw damaged(source.name(), e);
        }
    }

    /** The sheets in their order, at least one. */
    static List<SheetName> sheets(ImportSource source) throws IOException, ImportException {
        try (ReadableWorkbook workbook = workbook(source)) {
            List<SheetName> names = workbook.getSheets().map(XlsxRows::name).toList();
            return names.isEmpty() ? List.of(name(workbook.getFirstSheet())) : names;
        } catch (RuntimeException e) {
            throw damaged(source.name(), e);
        }
    }

    private static SheetName name(Sheet sheet) {
        return new SheetName(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE);
    }

    /** The library throws what it likes at a damaged file: all of it is translated here. */
    private static ReadableWorkbook workbook(ImportSource source)
            throws IOException, ImportException {
        Path path = source.path();
        if (path != null) {
            return workbook(source.name(), path);
        }
        try (InputStream in = source.open()) {
            return new ReadableWorkbook(in, new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            throw damaged(source.name(), e);
        } catch (IOException e) {
            // The bytes were read once already by the guard, so it is the content that is wrong.
            throw damaged(source.name(), e);
        }
    }

    /** From the disk, so that a large workbook need not be in memory. */
    private static ReadableWorkbook workbook(String name, Path path) throws ImportException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException | IOException e) {
            throw damaged(name, e);
        }
    }

    private static ImportException damaged(String source, Throwable cause) {
        return new ImportException(
                Finding.error("import.damaged-workbook", Origin.whole(source)), cause);
    }

    @Override
    public @Nullable TableRow next() throws IOException, ImportException {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw damaged(source, e);
        }
    }

    private TableRow row(Row read) throws ImportException {
        int number = Math.max(read.getRowNum(), previous + 1);
        previous = number;
        List<String> cells = new ArrayList<>();
        for (Cell cell : read) {
            cells.add(cell == null ? "" : texts.of(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() > Limits.COLUMNS) {
            throw new ImportException(
                    Finding.error(
                            "import.too-many-columns",
                            new Origin(source, new Locator.Row(null, number)),
                            String.valueOf(Limits.COLUMNS)));
        }
        return new TableRow(number, cells, null, read.isHidden());
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
