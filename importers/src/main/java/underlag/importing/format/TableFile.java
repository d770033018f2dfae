package underlag.importing.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Preview.Format;

/**
 * A file that holds a table, and how it is to be read. Opened as often as needed; rows are never
 * all in memory. Immutable.
 */
public final class TableFile {
    private final ImportSource source;
    private final @Nullable TextEncoding encoding;
    private final @Nullable Dialect dialect;
    private final @Nullable String sheet;
    private final int sheetNumber;
    private final List<Finding> findings;

    private TableFile(
            ImportSource source,
            @Nullable String sheet,
            int sheetNumber,
            @Nullable TextEncoding encoding,
            @Nullable Dialect dialect,
            List<Finding> findings) {
        this.source = source;
        this.sheet = sheet;
        this.sheetNumber = sheetNumber;
        this.encoding = encoding;
        this.dialect = dialect;
        this.findings = List.copyOf(findings);
    }

    /**
     * Finds out how a table is written, honouring the overrides of the plan.
     *
     * @throws ImportException where the file holds no table
     */
    public static TableFile of(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        FileKind kind = FileKind.of(source);
        return switch (kind.format()) {
            case XLSX -> workbook(source);
            case DELIMITED, TEXT -> text(source, plan, kind, true);
            default ->
                    throw new ImportException(
                            Finding.error("import.no-table", Origin.whole(source.name())));
        };
    }

    /**
     * As {@link #of}, but every sheet of a workbook, in its order.
     *
     * @throws ImportException where the file holds no table
     */
    public static List<TableFile> sheets(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        if (FileKind.of(source).format() != Format.XLSX) {
            return List.of(of(source, plan));
        }
        List<TableFile> sheets = new ArrayList<>();
        for (String name : XlsxRows.sheets(source)) {
            sheets.add(new TableFile(source, name, sheets.size(), null, null, List.of()));
        }
        return sheets;
    }

    /** As {@link #of}, judging the encoding by the beginning alone. */
    static TableFile preview(ImportSource source, SourceFile plan, FileKind kind)
            throws IOException, ImportException {
        return kind.format() == Format.XLSX ? workbook(source) : text(source, plan, kind, false);
    }

    private static TableFile workbook(ImportSource source) throws IOException, ImportException {
        return new TableFile(source, XlsxRows.sheets(source).getFirst(), 0, null, null, List.of());
    }

    private static TableFile text(
            ImportSource source, SourceFile plan, FileKind kind, boolean wholeFile)
            throws IOException {
        Origin where = Origin.whole(source.name());
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding =
                wholeFile ? TextEncoding.detect(source) : TextEncoding.detect(kind.head());
        Charset charset = charset(plan.charset(), where, findings);
        if (charset != null) {
            encoding = encoding.as(charset);
        }
        if (encoding.doubtful() > 0) {
            findings.add(Finding.warning("import.doubtful-characters", where, encoding.label()));
        }
        String head = encoding.decode(kind.head());
        Dialect dialect = dialect(head, kind.complete(), plan.delimiter(), where, findings);
        if (wholeFile && dialect.delimiter() == '\t' && dialect.quoted()) {
            try (Reader reader = encoding.open(source)) {
                if (!DialectDetector.tabsUseQuotes(reader, dialect.width())) {
                    dialect = new Dialect('\t', false, dialect.hinted(), 1, dialect.width());
                }
            }
        }
        return new TableFile(source, null, 0, encoding, dialect, findings);
    }

    private static @Nullable Charset charset(
            @Nullable String name, Origin where, List<Finding> findings) {
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            findings.add(Finding.warning("import.unknown-charset", where, name));
            return null;
        }
    }

    private static Dialect dialect(
            String head,
            boolean complete,
            @Nullable Character planned,
            Origin where,
            List<Finding> findings) {
        Dialect detected = DialectDetector.detect(head, complete);
        if (planned == null || planned == detected.delimiter()) {
            return detected;
        }
        Dialect wanted = DialectDetector.measure(head, planned, true);
        if (wanted.width() == 1 && detected.width() > 1) {
            findings.add(
                    Finding.warning(
                            "import.wrong-delimiter",
                            where,
                            Dialect.label(planned),
                            Dialect.label(detected.delimiter())));
            return detected;
        }
        return wanted;
    }

    /** The rows from the top, the header first. The caller closes them. */
    public TableRows open() throws IOException, ImportException {
        if (encoding == null || dialect == null) {
            return new XlsxRows(source, sheetNumber);
        }
        Reader reader = encoding.open(source);
        try {
            return new DelimitedRows(source.name(), reader, dialect);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** The sheet's name, or null where the format has none. */
    public @Nullable String sheet() {
        return sheet;
    }

    public @Nullable String charset() {
        return encoding == null ? null : encoding.label();
    }

    public @Nullable Character delimiter() {
        return dialect == null || !dialect.hasDelimiter() ? null : dialect.delimiter();
    }

    /** The delimiter's name, {@code tab}, {@code ;}, or null where the format has none. */
    public @Nullable String delimiterLabel() {
        Character delimiter = delimiter();
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
