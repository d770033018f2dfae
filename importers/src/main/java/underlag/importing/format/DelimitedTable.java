package underlag.importing.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** Finds out how a delimited text is written, honouring the overrides of the plan. */
final class DelimitedTable {
    private DelimitedTable() {}

    /** The table; {@code wholeFile} tells whether all of the file decides, or its head alone. */
    static TableFile of(ImportSource source, SourceFile plan, FileKind kind, boolean wholeFile)
            throws IOException, ImportException {
        List<Finding> findings = new ArrayList<>();
        TextEncoding detected =
                wholeFile ? TextEncoding.detect(source) : TextEncoding.detect(kind.head());
        TextEncoding encoding = detected.planned(plan, source.name(), findings);
        String head = encoding.decode(kind.head());
        Origin where = Origin.whole(source.name());
        Dialect dialect = dialect(head, kind.complete(), plan.delimiter(), where, findings);
        boolean doubtful = wholeFile && dialect.delimiter() == '\t' && dialect.quoted();
        Dialect settled = doubtful ? unquoted(dialect, source, encoding) : dialect;
        return new TableFile(
                null,
                () -> open(source, encoding, settled),
                encoding.label(),
                settled.hasDelimiter() ? settled.delimiter() : null,
                findings);
    }

    /** The same dialect without quotes, where the whole text shows that it has none. */
    private static Dialect unquoted(Dialect dialect, ImportSource source, TextEncoding encoding)
            throws IOException, ImportException {
        try (Reader reader = encoding.open(source)) {
            return DialectDetector.tabsUseQuotes(reader, dialect.width())
                    ? dialect
                    : new Dialect('\t', false, dialect.hinted(), 1, dialect.width());
        } catch (RecordTooLongException e) {
            throw DelimitedRows.tooLong(source.name(), e);
        }
    }

    private static TableRows open(ImportSource source, TextEncoding encoding, Dialect dialect)
            throws IOException {
        Reader reader = encoding.open(source);
        try {
            return new DelimitedRows(source.name(), reader, dialect);
        } catch (IOException e) {
            reader.close();
            throw e;
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
}
