package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import underlag.analysis.EarlierRun;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.goal.Measurement.Status;

/** Reads what an earlier analysis wrote, to say what is new since. */
final class EarlierFolder {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EarlierFolder() {}

    /**
     * The earlier analysis.
     *
     * @param folder a folder of results, or a dialogue folder with one
     * @throws UnusableInputException where there is no analysis, or its files cannot be read
     */
    static EarlierRun read(Path folder) throws IOException, UnusableInputException {
        Path output = AnalysedFolder.output(folder);
        Map<String, EarlierRun.Said> statements = new LinkedHashMap<>();
        Map<String, EarlierRun.Named> themes = new HashMap<>();
        Map<String, Status> goals = new HashMap<>();
        try {
            rows(output.resolve(Outputs.STATEMENTS), row -> statement(row, statements));
            rows(
                    output.resolve(Outputs.THEMES),
                    row ->
                            themes.put(
                                    row.get("theme_id"),
                                    new EarlierRun.Named(
                                            row.get("theme"),
                                            Integer.parseInt(row.get("statements")))));
            rows(output.resolve("goals.csv"), row -> goal(row, goals));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    Finding.error("workspace.earlier-unreadable", Origin.whole(output.toString())));
        }
        return new EarlierRun(statements, themes, goals);
    }

    private static void statement(CSVRecord row, Map<String, EarlierRun.Said> statements) {
        statements.put(
                row.get("statement_id"),
                new EarlierRun.Said(
                        row.get("text"),
                        row.get("source") + ", " + row.get("location"),
                        orNull(row.get("theme_id"))));
    }

    private static void goal(CSVRecord row, Map<String, Status> goals) {
        String status = row.get("status").toUpperCase(Locale.ROOT).replace('-', '_');
        goals.put(row.get("goal_id") + " " + row.get("indicator_id"), Status.valueOf(status));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static void rows(Path file, Consumer<CSVRecord> row) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK.charAt(0)) {
                reader.reset();
            }
            WRITTEN.parse(reader).forEach(row);
        }
    }
}
