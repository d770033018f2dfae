package underlag.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import underlag.analysis.EarlierRun;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.goal.Measurement.Status;

/** Reads what an earlier analysis wrote, to say what is new since. */
final class EarlierFolder {
    private EarlierFolder() {}

    /**
     * The earlier analysis.
     *
     * @param folder a folder of results, or a dialogue folder with one
     * @throws UnusableInputException where there is no analysis, or its files cannot be read
     */
    static EarlierRun read(Path folder) throws UnusableInputException {
        Path output = AnalysedFolder.output(folder);
        try {
            return new EarlierRun(statements(output), themes(output), goals(output));
        } catch (IOException e) {
            Origin place = Origin.whole(output.toString());
            throw new UnusableInputException(
                    Finding.error("workspace.earlier-unreadable", place), e);
        }
    }

    private static Map<String, EarlierRun.Said> statements(Path output) throws IOException {
        Map<String, EarlierRun.Said> statements = new LinkedHashMap<>();
        for (CSVRecord row :
                rows(
                        output,
                        Outputs.STATEMENTS,
                        "statement_id",
                        "source",
                        "text",
                        "location",
                        "theme_id")) {
            statements.put(
                    row.get("statement_id"),
                    new EarlierRun.Said(
                            row.get("text"),
                            row.get("source") + ", " + row.get("location"),
                            orNull(row.get("theme_id"))));
        }
        return statements;
    }

    private static Map<String, EarlierRun.Named> themes(Path output) throws IOException {
        Map<String, EarlierRun.Named> themes = new HashMap<>();
        for (CSVRecord row : rows(output, Outputs.THEMES, "theme_id", "theme", "statements")) {
            Integer statements = WrittenTable.number(row, "statements");
            themes.put(
                    row.get("theme_id"),
                    new EarlierRun.Named(row.get("theme"), statements == null ? 0 : statements));
        }
        return themes;
    }

    private static Map<String, Status> goals(Path output) throws IOException {
        Map<String, Status> goals = new HashMap<>();
        for (CSVRecord row : rows(output, "goals.csv", "goal_id", "indicator_id", "status")) {
            goals.put(
                    row.get("goal_id") + " " + row.get("indicator_id"),
                    WrittenTable.constant(row, "status", Status.values()));
        }
        return goals;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** None where the earlier analysis did not write the table. */
    private static List<CSVRecord> rows(Path output, String file, String... columns)
            throws IOException {
        Path table = output.resolve(file);
        return Files.exists(table) ? WrittenTable.rows(table, List.of(columns)) : List.of();
    }
}
