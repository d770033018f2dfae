package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Finding;
import underlag.dialogue.GoalType;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Target;

class GoalSheetTest {
    private static final List<String> HANDBOOK =
            List.of("Typ av mål", "Mål", "Indikatorer", "Datainsamling", "Utfall");
    private static final Measure NOT_COLLECTED =
            new Measure.Recorded(null, null, null, null, null, null, null, null);

    @TempDir Path temporary;

    @Test
    void theHandbooksExampleRowBecomesAGoalWhoseOutcomeIsNotCollected() throws IOException {
        List<PlannedGoal> goals =
                goals(
                        List.of(
                                HANDBOOK,
                                List.of(
                                        "Resultatmål",
                                        "Skapa ökad kunskap \nhos förtroendevalda \nom…",
                                        "Andel \nförtroendevalda som \nupplever att de fått \nökade kunskaper \nom…",
                                        "Intervjuer med \nförtroendevalda som \nvarit del av dialogen",
                                        "")));
        assertThat(goals)
                .singleElement()
                .satisfies(g -> assertThat(g.id()).isEqualTo("m1"))
                .satisfies(g -> assertThat(g.type()).isEqualTo(GoalType.OUTCOME))
                .satisfies(
                        g ->
                                assertThat(g.text())
                                        .isEqualTo("Skapa ökad kunskap hos förtroendevalda om…"));
        PlannedIndicator indicator = goals.get(0).indicators().get(0);
        assertThat(indicator.text())
                .isEqualTo("Andel förtroendevalda som upplever att de fått ökade kunskaper om…");
        assertThat(indicator.collection())
                .isEqualTo("Intervjuer med förtroendevalda som varit del av dialogen");
        assertThat(indicator.measure()).isEqualTo(NOT_COLLECTED);
        assertThat(indicator.target()).isNull();
    }

    @Test
    void theHandbooksExampleRowWithAnOutcomeIsMeasured() throws IOException {
        List<String> headings =
                List.of(
                        "TYP AV MÅL:",
                        "Mål",
                        "Indikator",
                        "Datainsamling",
                        "Målvärde",
                        "Utfall (efter)");
        List<PlannedGoal> goals =
                goals(
                        List.of(
                                List.of("Mål för dialogen om torget"),
                                headings,
                                List.of(
                                        "Resultatmål",
                                        "Ökad kunskap",
                                        "Andel som lärt sig",
                                        "Intervjuer",
                                        "minst 80 %",
                                        "31 av 51")));
        PlannedIndicator indicator = goals.get(0).indicators().get(0);
        assertThat(indicator.measure())
                .isEqualTo(
                        new Measure.Recorded(
                                null, 31, 51, null, null, "mal.xlsx, Mål!F3", null, null));
        assertThat(indicator.target()).isEqualTo(new Target(Target.Direction.AT_LEAST, 0.8));
    }

    @Test
    void mergedCellsBelongToTheRowAbove() throws IOException {
        List<PlannedGoal> goals =
                goals(
                        List.of(
                                HANDBOOK,
                                List.of(
                                        "Processmål",
                                        "Många deltar",
                                        "Antal deltagare",
                                        "Räkning",
                                        "42"),
                                List.of("", "", "Andel unga", "Enkät", "12,5 %"),
                                List.of(
                                        "",
                                        "Alla hörs",
                                        "Bedömning",
                                        "Intervju",
                                        "Målet uppnåddes inte"),
                                List.of(
                                        "Resursmål",
                                        "Budgeten hålls",
                                        "Kostnad",
                                        "Bokföring",
                                        "85 000 kr")));
        assertThat(goals).extracting(PlannedGoal::id).containsExactly("m1", "m2", "m3");
        assertThat(goals)
                .extracting(PlannedGoal::type)
                .containsExactly(GoalType.PROCESS, GoalType.PROCESS, GoalType.RESOURCE);
        assertThat(goals.get(0).indicators())
                .extracting(PlannedIndicator::id)
                .containsExactly("m1.1", "m1.2");
        assertThat(recorded(goals.get(0), 1).value()).isEqualTo(12.5);
        assertThat(recorded(goals.get(1), 0).judgement()).isEqualTo("Målet uppnåddes inte");
        assertThat(recorded(goals.get(1), 0).met()).isFalse();
        assertThat(recorded(goals.get(2), 0).value()).isEqualTo(85000);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Uppnått, true
                    Ja, true
                    Målet nåddes, true
                    Ej uppnått, false
                    'Nej, för få kom', false
                    Målet uppnåddes inte, false
                    Delvis uppnått,
                    Deltagarna kände sig inte hörda,
                    De flesta är nöjda,
                    """)
    void wordsCountAsAJudgementOnlyWhereTheySaySoPlainly(String words, @Nullable Boolean met) {
        Measure.Recorded recorded = SheetWords.outcome(words, "mal.xlsx, E2");
        assertThat(recorded.judgement()).isEqualTo(words);
        assertThat(recorded.met()).isEqualTo(met);
    }

    @Test
    void goalsOfTheSheetComeAfterThoseOfThePlanWithIdsOfTheirOwn() throws IOException {
        write(List.of(HANDBOOK, List.of("Processmål", "Fler deltar", "Antal", "Räkning", "42")));
        PlanFolder folder = new PlanFolder(temporary);
        assertThat(
                        folder.plan(
                                        "title: x\ngoals: [{id: m1, type: overall, goal: y}]\n"
                                                + "goals_file: mal.xlsx")
                                .goals())
                .extracting(PlannedGoal::id)
                .containsExactly("m1", "m2");
    }

    @Test
    void whatCannotBeReadIsNamedByItsCell() throws IOException {
        write(
                List.of(
                        List.of("Typ av mål", "Mål", "Indikatorer", "Målvärde"),
                        List.of("Slutmål", "Fler deltar", "Antal", "minst 10"),
                        List.of("Processmål", "Fler hörs", "Antal", "så många som möjligt")));
        List<Finding> findings = reading().findings();
        assertThat(PlanFolder.errors(findings))
                .extracting(
                        f ->
                                f.code()
                                        + " "
                                        + f.where().source()
                                        + " "
                                        + f.where().place().notation())
                .containsExactly(
                        "plan.sheet-type mal.xlsx Mål!A2", "plan.sheet-target mal.xlsx Mål!D3");
        assertThat(reading().plan().orElseThrow().goals())
                .extracting(PlannedGoal::text)
                .containsExactly("Fler hörs");
    }

    @Test
    void aSheetWithoutTheTableAndOneWithoutGoalsAreSaidToBe() throws IOException {
        write(List.of(List.of("Namn", "Telefon"), List.of("Kim", "1")));
        assertThat(reading().findings()).extracting(Finding::code).contains("plan.sheet-no-table");
        write(List.of(HANDBOOK));
        assertThat(reading().findings()).extracting(Finding::code).contains("plan.sheet-no-goals");
    }

    @Test
    void aFileThatIsNoWorkbookIsAFault() throws IOException {
        Files.write(temporary.resolve("mal.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
        assertThat(PlanFolder.errors(reading().findings())).isNotEmpty();
    }

    private static Measure.Recorded recorded(PlannedGoal goal, int indicator) {
        return (Measure.Recorded) Objects.requireNonNull(measure(goal, indicator));
    }

    private static @Nullable Measure measure(PlannedGoal goal, int indicator) {
        return goal.indicators().get(indicator).measure();
    }

    private List<PlannedGoal> goals(List<List<String>> rows) throws IOException {
        write(rows);
        assertThat(PlanFolder.errors(reading().findings())).isEmpty();
        return reading().plan().orElseThrow().goals();
    }

    private PlanReading reading() throws IOException {
        return new PlanFolder(temporary).read("title: x\ngoals_file: mal.xlsx\n");
    }

    private void write(List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(temporary.resolve("mal.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Mål");
            for (int row = 0; row < rows.size(); row++) {
                XSSFRow cells = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.matches("\\d+")) {
                        cells.createCell(column).setCellValue(Integer.parseInt(text));
                    } else if (!text.isEmpty()) {
                        cells.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
