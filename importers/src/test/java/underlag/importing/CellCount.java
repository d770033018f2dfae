package underlag.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import underlag.dialogue.SourceReading;

/** Counts non-empty cells by other means than the importers do. */
final class CellCount {
    private CellCount() {}

    static long of(Path file, SourceReading reading) {
        try {
            return file.toString().endsWith(".xlsx") ? workbook(file) : text(file, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long text(Path file, SourceReading reading) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String delimiter = "tab".equals(reading.delimiter()) ? "\t" : reading.delimiter();
        CSVFormat.Builder format = CSVFormat.Builder.create().setDelimiter(delimiter);
        boolean quoted = text.contains("\"\"") || text.contains(",\"") || text.startsWith("\"");
        if (!quoted) {
            format.setQuote(null);
        }
        try (CSVParser parser = CSVParser.parse(text, format.get())) {
            return parser.stream()
                    .flatMap(r -> r.stream())
                    .filter(c -> !c.replace("\uFEFF", "").isBlank())
                    .count();
        }
    }

    private static long workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            long count = 0;
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    count +=
                            rows.flatMap(r -> r.stream())
                                    .filter(
                                            c ->
                                                    c != null
                                                            && c.getText() != null
                                                            && !c.getText().isBlank())
                                    .count();
                }
            }
            return count;
        }
    }
}
