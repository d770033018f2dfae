package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.review.Change;
import underlag.review.Decision;
import underlag.review.DecisionLog;
import underlag.review.Decisions;
import underlag.review.Stance;

/** The workbook is edited with another library than the one that writes and the one that reads. */
class DecideRunTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T09:00+01:00");
    private static final Progress QUIET = (key, arguments) -> {};

    @TempDir Path folder;

    private Path book;

    @BeforeEach
    void aSmallDialogueWithItsWorkbook() throws Exception {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("input/svar.csv"),
                """
                Id;Vad vill du ändra i parken?
                1;Sätt upp fler bänkar vid dammen.
                2;Det behövs fler bänkar vid dammen!
                3;=SUMMA(A1) borde inte stå i ett svar om bänkar.
                4;Bygg en lekplats vid skolan.
                """,
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("dialogue.yaml"),
                """
                title: Parken
                question: Vad ska hända med parken?
                activities:
                  - id: enkat
                    name: Enkäten
                    method: enkät
                    unit: person
                    files: [{role: svar, path: svar.csv}]
                goals:
                  - {id: m1, type: outcome, goal: Deltagarna känner sig hörda}
                """,
                StandardCharsets.UTF_8);
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
        book = folder.resolve("beslut.xlsx");
    }

    @Test
    void aWorkbookThatNobodyFilledInRecordsNothing() throws Exception {
        assertThat(read().findings()).isEmpty();
        assertThat(folder.resolve(DecisionLog.FILE)).doesNotExist();
    }

    @Test
    void whatIsFilledInBecomesDecisionsAndStandsInTheNextWorkbook() throws Exception {
        fill("Slutsatser", "1", "Slutsats", "Parken ska få fler bänkar.");
        fill("Frågor för analys", "2", "Svar", "De flesta nåddes.");
        fill("Förslag", "P001", "Ställningstagande", "delvis");
        fill("Mål", "m1", "Bedömning", "Uppnått");
        fill("Mål", "m1", "Motivering till bedömningen", "Ingen sade emot.");
        DecideRun.Outcome outcome = read();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.lines()).hasSize(5);
        Decisions decisions = decisions();
        assertThat(decisions.conclusions().get(1))
                .isEqualTo(new Change.Conclude(1, "Parken ska få fler bänkar.", List.of()));
        assertThat(decisions.answers()).containsOnlyKeys(2);
        assertThat(decisions.followUp().goals()).containsOnlyKeys("m1");
        assertThat(decisions.inForce())
                .extracting(Decision::change)
                .filteredOn(Change.SetStance.class::isInstance)
                .singleElement()
                .satisfies(
                        c -> assertThat(((Change.SetStance) c).stance()).isEqualTo(Stance.PARTLY));

        assertThat(read().lines()).containsExactly("Inget nytt att spara.");
        Files.delete(book);
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
        assertThat(cell("Slutsatser", "1", "Slutsats")).isEqualTo("Parken ska få fler bänkar.");
        assertThat(cell("Förslag", "P001", "Ställningstagande")).isEqualTo("Delvis");
        int before = log().size();
        read();
        assertThat(log()).hasSize(before);
    }

    @Test
    void aDecisionIsUndoneByTheWordsForIt() throws Exception {
        fill("Slutsatser", "1", "Slutsats", "Fel.");
        read();
        fill("Slutsatser", "1", "Slutsats", "Ta bort");
        assertThat(read().findings()).isEmpty();
        assertThat(decisions().conclusions()).isEmpty();
    }

    @Test
    void aCellThatCannotBeADecisionIsNamedAndTheOthersAreRecorded() throws Exception {
        fill("Förslag", "P001", "Ställningstagande", "Kanske");
        fill("Förslag", "P001", "Beslutsdatum", "snart");
        fill("Mål", "m1", "Bedömning", "Uppnått");
        fill("Slutsatser", "2", "Slutsats", "Fler bänkar.");
        List<Finding> findings = read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("decide.no-choice", "decide.no-date", "decide.no-reason");
        assertThat(findings.get(0).where().place().notation()).isEqualTo("Förslag!F2");
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.remedy(ReaderLanguage.SWEDISH)).doesNotContain("{"));
        assertThat(decisions().conclusions()).containsOnlyKeys(2);
    }

    @Test
    void anOldWorkbookReplacesNothingThatWasDecidedSinceUnlessItIsToldTo() throws Exception {
        byte[] old = Files.readAllBytes(book);
        fill("Slutsatser", "1", "Slutsats", "Parken ska få fler bänkar.");
        fill("Förslag", "P001", "Beslutande organ", "Parknämnden");
        read();
        Files.write(book, old);
        fill("Slutsatser", "1", "Slutsats", "Parken är bra som den är.");
        fill("Slutsatser", "2", "Slutsats", "Lekplatsen får vänta.");
        fill("Förslag", "P001", "Beslutsdatum", "2027-03-22");
        List<Finding> findings = read().findings();
        assertThat(findings).extracting(Finding::code).containsExactly("decide.newer");
        assertThat(findings.get(0).problem(ReaderLanguage.SWEDISH))
                .contains("Parken ska få fler bänkar.");
        assertThat(decisions().conclusions().get(1))
                .isEqualTo(new Change.Conclude(1, "Parken ska få fler bänkar.", List.of()));
        assertThat(decisions().conclusions()).containsOnlyKeys(1, 2);
        assertThat(decisions().inForce().getLast().change())
                .as("the body decided since stands, though the old workbook does not hold it")
                .isInstanceOfSatisfying(
                        Change.Conclude.class, c -> assertThat(c.number()).isEqualTo(2));
        assertThat(log())
                .extracting(Decision::change)
                .filteredOn(Change.RecordRuling.class::isInstance)
                .extracting(c -> ((Change.RecordRuling) c).body())
                .containsExactly("Parknämnden", "Parknämnden");

        assertThat(read(true).findings()).isEmpty();
        assertThat(decisions().conclusions().get(1))
                .isEqualTo(new Change.Conclude(1, "Parken är bra som den är.", List.of()));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsWrittenAsText() throws Exception {
        List<CellType> types = new ArrayList<>();
        try (XSSFWorkbook workbook = open()) {
            workbook.forEach(s -> s.forEach(r -> r.forEach(c -> types.add(c.getCellType()))));
        }
        assertThat(types).isNotEmpty().doesNotContain(CellType.FORMULA);
    }

    @Test
    void aWorkbookThatIsThereIsNotWrittenOver() throws Exception {
        byte[] before = Files.readAllBytes(book);
        assertThatThrownBy(() -> DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("decide.exists");
        assertThat(Files.readAllBytes(book)).isEqualTo(before);
    }

    private DecideRun.Outcome read() throws IOException, UnusableInputException {
        return read(false);
    }

    private DecideRun.Outcome read(boolean replace) throws IOException, UnusableInputException {
        return DecideRun.read(
                folder, book, "Utredaren", WHEN, replace, ReaderLanguage.SWEDISH, QUIET);
    }

    private List<Decision> log() throws IOException {
        return DecisionLog.read(folder).decisions();
    }

    private Decisions decisions() throws IOException {
        return Decisions.of(log());
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(book)) {
            return new XSSFWorkbook(in);
        }
    }

    private String cell(String sheet, String id, String heading) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            return row(found, id).getCell(column(found, heading)).getStringCellValue();
        }
    }

    private void fill(String sheet, String id, String heading, String text) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            row(found, id).getCell(column(found, heading)).setCellValue(text);
            try (OutputStream out = Files.newOutputStream(book)) {
                workbook.write(out);
            }
        }
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
