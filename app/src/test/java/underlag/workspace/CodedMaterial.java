package underlag.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A small analysed dialogue with figures that can be counted by hand: sixty statements, one or two
 * in an answer, each of sixty people's answers to two questions having its own id.
 */
final class CodedMaterial {
    private CodedMaterial() {}

    /** Statement number i has the id s0i; odd ones answer "andra", even ones "bra". */
    static String id(int number) {
        return String.format(Locale.ROOT, "s%04d", number);
    }

    /** What the machine found: traffic in the first twenty, park in 15–34, nothing in the rest. */
    static List<String> machine(int number) {
        return number < 15
                ? List.of("trafik")
                : number < 20
                        ? List.of("trafik", "park")
                        : number < 35 ? List.of("park") : List.of();
    }

    static void write(Path folder, String origin, String parentOfPark) throws IOException {
        CsvTable.Builder themes =
                CsvTable.of(
                        "theme_id, theme, origin, parent_id, terms, statements, unique_texts,"
                                + " respondents, groups, proposals, share, stability, reason");
        themes.row("trafik", "Trafik", origin, "", "", 20, "", "", "", "", "", "", "");
        themes.row(
                "park",
                "Parker och träd",
                origin,
                parentOfPark,
                "",
                20,
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        CsvTable.Builder answers =
                CsvTable.of(
                        "question_id, question, kind, option, count, of, share, low, high,"
                                + " not_answered, dont_know, mean, median");
        answers.row(
                "andra", "Vad vill du ändra?", "open", "Trafik", 1, 60, "", "", "", 0, "", "", "");
        answers.row("bra", "Vad är bra?", "open", "Trafik", 1, 60, "", "", "", 0, "", "", "");
        CsvTable.Builder statements =
                CsvTable.of(
                        "statement_id, contribution_id, record, source, location, respondent, unit,"
                                + " group_size, activity, question, date, text, language, kind,"
                                + " proposal, proposal_id, theme_id, theme, theme_score,"
                                + " other_theme_ids, mandate, duplicate_of, family, state, decided_by");
        for (int i = 0; i < 60; i++) {
            statements.row(statement(i));
        }
        Files.createDirectories(folder);
        themes.build().write(folder.resolve("themes.csv"));
        answers.build().write(folder.resolve("answers.csv"));
        statements.build().write(folder.resolve("statements.csv"));
    }

    private static Object[] statement(int number) {
        List<String> themes = machine(number);
        String best = themes.isEmpty() ? "" : themes.getFirst();
        return new Object[] {
            id(number),
            String.format(Locale.ROOT, "c%04d", number),
            "svar-" + number / 2,
            "enkat.csv",
            "B" + (number + 2),
            "r" + number / 2,
            "person",
            "",
            "enkat",
            number % 2 == 0 ? "bra" : "andra",
            "",
            number == 7 ? "=HYPERLINK(\"http://exempel.se\")" : "Synpunkt nummer " + number,
            "sv",
            number % 3 == 0 ? "proposal" : "",
            number % 3 == 0,
            "",
            best,
            best.isEmpty() ? "" : best.equals("park") ? "Parker och träd" : "Trafik",
            best.isEmpty() ? "" : "0.5",
            themes.size() > 1 ? themes.get(1) : "",
            "",
            "",
            "",
            themes.isEmpty() ? "rest" : "themed",
            ""
        };
    }

    /** A workbook with these sheets; cells divided by a vertical bar. */
    static Path workbook(Path file, Map<String, List<String>> sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (String name : sheets.keySet().stream().sorted().toList()) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<String> rows = sheets.getOrDefault(name, List.of());
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = Arrays.asList(rows.get(row).split("\\|", -1));
                    for (int column = 0; column < cells.size(); column++) {
                        if (!cells.get(column).isEmpty()) {
                            sheet.value(row, column, cells.get(column));
                        }
                    }
                }
            }
        }
        return file;
    }
}
