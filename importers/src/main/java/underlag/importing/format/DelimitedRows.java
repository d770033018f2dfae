package underlag.importing.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;

/** Rows of delimited text. */
final class DelimitedRows implements TableRows {
    private final String source;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RecordRepair repair;
    private final int ahead;

    DelimitedRows(String source, Reader text, Dialect dialect) throws IOException {
        this.source = source;
        this.repair = new RecordRepair(text, dialect.delimiter(), dialect.quoted());
        CSVFormat.Builder format =
                CSVFormat.Builder.create()
                        .setDelimiter(dialect.delimiter())
                        .setQuote(dialect.quoted() ? '"' : null)
                        .setIgnoreEmptyLines(false);
        this.parser = CSVParser.builder().setReader(repair).setFormat(format.get()).get();
        this.records = parser.iterator();
        this.ahead = dialect.hinted() ? 1 : 0;
    }

    @Override
    public @Nullable TableRow next() throws IOException, ImportException {
        try {
            while (records.hasNext()) {
                TableRow row = row(records.next());
                if (row.number() > 0 && !row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof RecordTooLongException) {
                throw tooLong(source, e);
            }
            throw e.getCause();
        }
    }

    static ImportException tooLong(String source, Exception cause) {
        return new ImportException(
                Finding.error("import.line-too-long", Origin.whole(source)), cause);
    }

    private TableRow row(CSVRecord read) throws ImportException {
        int number = Math.toIntExact(read.getRecordNumber());
        if (read.size() > Limits.COLUMNS) {
            throw new ImportException(
                    Finding.error(
                            "import.too-many-columns",
                            new Origin(source, new Locator.Row(null, number)),
                            String.valueOf(Limits.COLUMNS)));
        }
        RecordRepair.Fault fault = repair.fault(number);
        List<String> cells = List.of(read.values());
        String code = fault == null ? null : fault.code();
        if (cells.stream().anyMatch(c -> c.indexOf('\0') >= 0)) {
            cells = cells.stream().map(c -> c.replace('\0', '\ufffd')).toList();
            code = code == null ? TableRow.ZEROS : code;
        }
        return new TableRow(number - ahead, cells, code, false);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
