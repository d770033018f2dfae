package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * A table in a file, and how it is to be read. Opened as often as needed; rows are never all in
 * memory. Immutable.
 */
public final class TableFile {
    private final @Nullable SheetName sheet;
    private final Opener opener;
    private final @Nullable String charset;
    private final @Nullable Character delimiter;
    private final List<Finding> findings;

    /** Begins at the top of the table, each time anew. */
    interface Opener {
        TableRows open() throws IOException, ImportException;
    }

    private TableFile(@Nullable SheetName sheet, Opener opener) {
        this(sheet, opener, null, null, List.of());
    }

    TableFile(
            @Nullable SheetName sheet,
            Opener opener,
            @Nullable String charset,
            @Nullable Character delimiter,
            List<Finding> findings) {
        this.sheet = sheet;
        this.opener = opener;
        this.charset = charset;
        this.delimiter = delimiter;
        this.findings = List.copyOf(findings);
    }

    /**
     * The first table of a file: of a workbook, its first sheet. Overrides of the plan are
     * honoured.
     *
     * @throws ImportException where the file holds no table
     */
    public static TableFile of(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        return sheets(source, plan).getFirst();
    }

    /**
     * As {@link #of}, but every sheet of a workbook, in its order.
     *
     * @throws ImportException where the file holds no table
     */
    public static List<TableFile> sheets(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        return of(source, plan, FileKind.of(source), true);
    }

    /** As {@link #of}, judging the encoding by the beginning alone. */
    static TableFile preview(ImportSource source, SourceFile plan, FileKind kind)
            throws IOException, ImportException {
        return of(source, plan, kind, false).getFirst();
    }

    private static List<TableFile> of(
            ImportSource source, SourceFile plan, FileKind kind, boolean wholeFile)
            throws IOException, ImportException {
        return switch (kind.format()) {
            case XLSX -> sheets(XlsxRows.sheets(source), n -> new XlsxRows(source, n));
            case ODS -> sheets(OdsRows.sheets(source), n -> new OdsRows(source, n));
            case XLS -> sheets(XlsRows.sheets(source), n -> new XlsRows(source, n));
            case DELIMITED, TEXT -> List.of(DelimitedTable.of(source, plan, kind, wholeFile));
            case HTML_TABLE -> HtmlTable.of(source, plan);
            case JSON -> List.of(JsonTable.of(source, plan, wholeFile));
            case DOCX, DOC, ODT, PDF, HTML, EML, ARCHIVE, BINARY ->
                    throw new ImportException(
                            Finding.error("import.no-table", Origin.whole(source.name())));
        };
    }

    /** Opens the sheet at an index. */
    private interface SheetOpener {
        TableRows open(int index) throws IOException, ImportException;
    }

    private static List<TableFile> sheets(List<SheetName> names, SheetOpener opener) {
        List<TableFile> sheets = new ArrayList<>();
        for (SheetName name : names) {
            int index = sheets.size();
            sheets.add(new TableFile(name, () -> opener.open(index)));
        }
        return sheets;
    }

    /** The rows from the top, the header first. The caller closes them. */
    public TableRows open() throws IOException, ImportException {
        return opener.open();
    }

    /** The same table, each of whose rows is changed as it is read. */
    public TableFile withRows(UnaryOperator<TableRow> change) {
        Opener changed = () -> new ChangedRows(opener.open(), change);
        return new TableFile(sheet, changed, charset, delimiter, findings);
    }

    private record ChangedRows(TableRows rows, UnaryOperator<TableRow> change)
            implements TableRows {
        @Override
        public @Nullable TableRow next() throws IOException, ImportException {
            TableRow row = rows.next();
            return row == null ? null : change.apply(row);
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** The sheet's name, or null where the format has none. */
    public @Nullable String sheet() {
        return sheet == null ? null : sheet.name();
    }

    /** Whether people do not see the sheet when they open the workbook. */
    public boolean isHidden() {
        return sheet != null && sheet.hidden();
    }

    public @Nullable String charset() {
        return charset;
    }

    public @Nullable Character delimiter() {
        return delimiter;
    }

    /** The delimiter's name, {@code tab}, {@code ;}, or null where the format has none. */
    public @Nullable String delimiterLabel() {
        return delimiter == null ? null : Dialect.label(delimiter);
    }

    /** Longest text of a cell that is kept. */
    public static int longestCell() {
        return Limits.CELL_CHARACTERS;
    }

    /** What is to be said of the file before its rows are read. */
    public List<Finding> findings() {
        return findings;
    }
}
