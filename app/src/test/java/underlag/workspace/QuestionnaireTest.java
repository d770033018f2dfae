package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Threshold;
import underlag.goal.Measurement;
import underlag.testing.TestFolders;
import underlag.workspace.plan.PlanReader;
import underlag.workspace.plan.Questionnaire;
import underlag.workspace.plan.Questionnaire.Respondents;

/** A ready questionnaire goes out, comes back from a survey tool, and its goals are measured. */
class QuestionnaireTest {
    private static final Progress QUIET = (key, arguments) -> {};

    @TempDir Path temporary;

    @Test
    void answersExportedByMicrosoftFormsAreMeasuredWithoutAnyWorkOnThePlan() throws Exception {
        Path export = temporary.resolve("Enkät till dig som deltog(1-12).xlsx");
        forms(export, Questionnaire.of(Respondents.PARTICIPANTS, ReaderLanguage.SWEDISH), 12);
        Path folder = temporary.resolve("dialog");
        InitRun.Outcome started =
                InitRun.run(folder, List.of(export), List.of(), ReaderLanguage.SWEDISH);
        assertThat(started.leftOut()).isFalse();

        Analysis analysis =
                AnalyseRun.run(AnalyseRequest.of(folder, ReaderLanguage.SWEDISH), QUIET).analysis();
        assertThat(analysis.goals()).hasSize(8);
        Measurement heard = analysis.goals().get(0).measurements().get(0);
        assertThat(heard.indicator().text()).isEqualTo("Andel som kände sig lyssnade på");
        // Row n has step n mod 5 of every statement: 2 of 5 agree in high degree, 4 of 12 rows.
        assertThat(heard.numerator()).isEqualTo(4);
        assertThat(heard.denominator()).isEqualTo(12);
        assertThat(analysis.goals())
                .allSatisfy(
                        goal ->
                                assertThat(goal.status())
                                        .isNotEqualTo(Measurement.Status.CANNOT_BE_TOLD));
        assertThat(analysis.statements())
                .filteredOn(one -> one.statement().text().startsWith("Barnvakt"))
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.obstacles().getFirst().threshold())
                                        .isEqualTo(Threshold.TIME_AND_PLACE));
    }

    @Test
    void aQuestionnaireThatIsToGoOutLiesInTheFolderAndItsGoalsInThePlan() throws Exception {
        Path folder = temporary.resolve("dialog");
        InitRun.Outcome started =
                InitRun.run(
                        folder,
                        List.of(),
                        List.of(Respondents.PARTICIPANTS, Respondents.ELECTED),
                        ReaderLanguage.SWEDISH);
        assertThat(started.questionnaires())
                .containsExactly(
                        folder.resolve("enkat-deltagare.docx"),
                        folder.resolve("enkat-fortroendevalda.docx"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        Dialogue plan = PlanReader.read(folder.resolve(PlanReader.FILE)).plan().orElseThrow();
        assertThat(plan.goals()).hasSize(13);
        assertThat(plan.question("vald-parti")).isPresent();
    }

    @Test
    void answersInNumbersFromPaperAreMeasuredToo() throws Exception {
        Path typed = temporary.resolve("papper.csv");
        Files.writeString(
                typed,
                """
                Nr;1. Jag kände mig lyssnad på!;Vad kan vi göra bättre nästa gång?
                1;4;Fler bord
                2;4;
                3;3;Mer kaffe
                4;2;Kom till byarna också
                """);
        Path folder = temporary.resolve("dialog");
        InitRun.run(folder, List.of(typed), List.of(), ReaderLanguage.SWEDISH);
        Dialogue plan = PlanReader.read(folder.resolve(PlanReader.FILE)).plan().orElseThrow();
        assertThat(plan.question("deltagare-lyssnad"))
                .hasValueSatisfying(
                        q ->
                                assertThat(q.scale())
                                        .isEqualTo(
                                                new Question.Scale(
                                                        1,
                                                        5,
                                                        "Instämmer inte alls",
                                                        "Instämmer helt")));
        assertThat(plan.goals())
                .singleElement()
                .satisfies(g -> assertThat(g.indicators()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Respondents.class)
    void everyIndicatorAsksAQuestionOfItsOwnQuestionnaireInBothLanguages(Respondents who) {
        List<Questionnaire> both =
                List.of(
                        Questionnaire.of(who, ReaderLanguage.SWEDISH),
                        Questionnaire.of(who, ReaderLanguage.ENGLISH));
        for (Questionnaire one : both) {
            List<String> ids = one.questions().stream().map(Question::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(one.goals())
                    .flatExtracting(Questionnaire.Goal::indicators)
                    .extracting(Questionnaire.Indicator::question)
                    .doesNotHaveDuplicates()
                    .allMatch(ids::contains);
        }
        assertThat(both.get(0).questions()).hasSameSizeAs(both.get(1).questions());
        assertThat(both.get(0).goals()).hasSameSizeAs(both.get(1).goals());
    }

    @ParameterizedTest
    @EnumSource(ReaderLanguage.class)
    void theManualHasEveryQuestion(ReaderLanguage language) throws IOException {
        boolean swedish = language == ReaderLanguage.SWEDISH;
        String page = swedish ? "docs/questionnaires.sv.md" : "docs/questionnaires.md";
        String manual = Files.readString(TestFolders.root().resolve(page));
        for (Respondents who : Respondents.values()) {
            Questionnaire.of(who, language)
                    .questions()
                    .forEach(one -> assertThat(manual).contains("- " + one.text()));
        }
    }

    /** An export as Microsoft Forms makes it: its own columns first, statements one column each. */
    private static void forms(Path file, Questionnaire questionnaire, int rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            List<String> own = List.of("ID", "Starttid", "Slutförandetid", "E-post", "Namn");
            Row head = sheet.createRow(0);
            own.forEach(
                    name -> head.createCell(head.getPhysicalNumberOfCells()).setCellValue(name));
            for (Question question : questionnaire.questions()) {
                head.createCell(head.getPhysicalNumberOfCells()).setCellValue(question.text());
            }
            for (int n = 1; n <= rows; n++) {
                Row row = sheet.createRow(n);
                row.createCell(0).setCellValue(n);
                row.createCell(1).setCellValue("2026-09-16 16:0" + n % 10);
                row.createCell(2).setCellValue("2026-09-16 16:1" + n % 10);
                row.createCell(3).setCellValue("anonymous");
                for (int i = 0; i < questionnaire.questions().size(); i++) {
                    row.createCell(own.size() + i)
                            .setCellValue(answer(questionnaire.questions().get(i), n));
                }
            }
            workbook.write(out);
        }
    }

    private static String answer(Question question, int row) {
        return switch (question.id()) {
            case "deltagare-hinder" -> row % 3 == 0 ? "Barnvakt saknades" : "";
            case "deltagare-battre" -> "Sätt upp fler bord och stolar i sal " + row;
            default -> question.options().get(row % question.options().size());
        };
    }
}
