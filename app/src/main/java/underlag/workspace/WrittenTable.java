package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a table that an earlier run wrote, which somebody may have changed since. */
final class WrittenTable {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private WrittenTable() {}

    /**
     * All rows.
     *
     * @throws IOException where the file is missing, is no such table or lacks one of the columns
     */
    static List<CSVRecord> rows(Path file, List<String> columns) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            List<CSVRecord> rows = WRITTEN.parse(reader).getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent() || !columns.stream().allMatch(row::isMapped)) {
                    throw new IOException("not as it was written: " + file);
                }
            }
            return rows;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException("not as it was written: " + file, e);
        }
    }

    /** A whole number, or null where the cell is empty. */
    static @Nullable Integer number(CSVRecord row, String column) throws IOException {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? null : Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new IOException("no number: " + cell, e);
        }
    }

    /** The constant that {@link Numbers#word} wrote. */
    static <E extends Enum<E>> E constant(CSVRecord row, String column, E[] all)
            throws IOException {
        for (E each : all) {
            if (Numbers.word(each).equals(row.get(column))) {
                return each;
            }
        }
        throw new IOException("no such word: " + row.get(column));
    }
}
