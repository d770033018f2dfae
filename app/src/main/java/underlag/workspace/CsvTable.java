package underlag.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file for programs: RFC 4180, comma, UTF-8 with a byte order mark, CRLF, text verbatim.
 *
 * @param columns headings
 * @param rows as wide as {@code columns}
 */
record CsvTable(List<String> columns, List<List<String>> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    /** Starts a table; rows are added with {@link Builder#row}. */
    static Builder of(String columns) {
        return new Builder(List.of(columns.split(", ", -1)));
    }

    void write(Path file) throws IOException {
        try (CSVPrinter printer =
                new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            printer.getOut().append('\uFEFF');
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Collects rows; null becomes an empty cell and numbers get no locale. */
    static final class Builder {
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        void row(@Nullable Object... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(values.length + " values for " + columns);
            }
            List<String> row = new ArrayList<>();
            for (Object value : values) {
                row.add(text(value));
            }
            rows.add(row);
        }

        CsvTable build() {
            return new CsvTable(columns, List.copyOf(rows));
        }

        private static String text(@Nullable Object value) {
            if (value instanceof Double number) {
                return Numbers.plain(number);
            }
            if (value instanceof Enum<?> word) {
                return Numbers.word(word);
            }
            return value == null ? "" : value.toString();
        }
    }
}
