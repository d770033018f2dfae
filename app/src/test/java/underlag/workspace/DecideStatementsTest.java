package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
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

/** What people decide of single statements in the workbook: themes, proposals. */
class DecideStatementsTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T09:00+01:00");
    private static final Progress QUIET = (key, arguments) -> {};

    @TempDir Path folder;

    private Path book;

    @BeforeEach
    void aDialogueWithAListOfThemesAndItsWorkbook() throws Exception {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("input/svar.csv"),
                """
                Id;Vad vill du ändra i parken?
                1;Sätt upp fler bänkar vid dammen.
                2;Det behövs fler bänkar vid dammen!
                3;Bänkarna vid dammen är trasiga.
                4;Bygg en lekplats vid skolan.
                5;Lekplatsen är för mörk på kvällen.
                """,
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("codebook.yaml"),
                """
                themes:
                  - {id: bankar, name: Bänkar, queries: [bänk]}
                  - {id: lek, name: Lekplatser, queries: [lekplats]}
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
                """,
                StandardCharsets.UTF_8);
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
        book = folder.resolve("beslut.xlsx");
    }

    @Test
    void aStatementGetsAnotherThemeAndOneMoreAndTheSameWorkbookReadAgainSaysNothingNew()
            throws Exception {
        fill("Synpunkter", "trasiga", "Tema", "lek");
        fill("Synpunkter", "för mörk", "Övriga teman", "bänkar");
        fill("Synpunkter", "Bygg en lekplats", "Är ett förslag", "Nej");
        assertThat(read().findings()).isEmpty();
        assertThat(changes())
                .hasExactlyElementsOfTypes(
                        Change.SetProposal.class,
                        Change.MoveStatement.class,
                        Change.AddTheme.class);
        assertThat(read().lines()).containsExactly("Inget nytt att spara.");
        Files.delete(book);
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
        assertThat(cell("Synpunkter", "trasiga", "Tema")).isEqualTo("Lekplatser");
        assertThat(cell("Synpunkter", "Bygg en lekplats", "Är ett förslag")).isEqualTo("Nej");
    }

    @Test
    void rowsWithTheSameNewThemeLeaveForItTogether() throws Exception {
        fill("Synpunkter", "trasiga", "Tema", "ny: Skötsel");
        fill("Synpunkter", "för mörk", "Tema", "Ny: skötsel");
        assertThat(read().findings()).isEmpty();
        assertThat(changes())
                .hasExactlyElementsOfTypes(Change.SplitTheme.class, Change.RemoveTheme.class)
                .first()
                .isInstanceOfSatisfying(
                        Change.SplitTheme.class,
                        split -> {
                            assertThat(split.name()).isEqualTo("Skötsel");
                            assertThat(split.statements()).hasSize(2);
                        });
        assertThat(read().lines()).containsExactly("Inget nytt att spara.");
    }

    @Test
    void aThemeIsPutUnderAnotherOneAndOnTopAgain() throws Exception {
        fill("Teman", "Lekplatser", "Ligger under temat", "Bänkar");
        assertThat(read().findings()).isEmpty();
        assertThat(changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.SetParent.class,
                        set -> {
                            assertThat(set.parent()).isNotNull();
                            assertThat(set.theme().id()).isEqualTo("lek");
                        });
        Files.delete(book);
        DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET);
        fill("Teman", "Lekplatser", "Ligger under temat", "–");
        assertThat(read().findings()).isEmpty();
        assertThat(changes().getLast())
                .isInstanceOfSatisfying(
                        Change.SetParent.class, set -> assertThat(set.parent()).isNull());
    }

    @Test
    void oneOfTwoStatementsThatAskTheSameBecomesAProposalOfItsOwn() throws Exception {
        assertThat(cell("Synpunkter", "Sätt upp fler", "Räknas till förslaget"))
                .as("the two were found to ask the same")
                .isEqualTo(cell("Synpunkter", "Det behövs fler", "Räknas till förslaget"));
        fill("Synpunkter", "Det behövs fler", "Eget förslag, lydelse", "Laga bänkarna");
        assertThat(read().findings()).isEmpty();
        assertThat(changes()).hasExactlyElementsOfTypes(Change.SplitProposal.class);
        assertThat(read().lines()).containsExactly("Inget nytt att spara.");
    }

    @Test
    void aThemeThatThereIsNotAndAProposalThatCannotBeSplitAreNamed() throws Exception {
        fill("Synpunkter", "trasiga", "Tema", "Möbler");
        fill("Synpunkter", "Bygg en lekplats", "Eget förslag, lydelse", "Bygg den i parken");
        List<Finding> findings = read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("decide.no-theme", "decide.nothing-to-split");
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.remedy(ReaderLanguage.SWEDISH)).doesNotContain("{"));
        assertThat(changes()).isEmpty();
    }

    private DecideRun.Outcome read() throws IOException, UnusableInputException {
        return DecideRun.read(
                folder, book, "Utredaren", WHEN, false, ReaderLanguage.SWEDISH, QUIET);
    }

    private List<Change> changes() throws IOException {
        List<Decision> log = DecisionLog.read(folder).decisions();
        return new ArrayList<>(Decisions.of(log).inForce().stream().map(Decision::change).toList());
    }

    private String cell(String sheet, String text, String heading) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            return row(found, text).getCell(column(found, heading)).getStringCellValue();
        }
    }

    private void fill(String sheet, String text, String heading, String cell) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet found = workbook.getSheet(sheet);
            row(found, text).getCell(column(found, heading)).setCellValue(cell);
            try (OutputStream out = Files.newOutputStream(book)) {
                workbook.write(out);
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(book)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Row row(Sheet sheet, String text) {
        for (Row row : sheet) {
            if (row.getCell(1).getStringCellValue().contains(text)) {
                return row;
            }
        }
        throw new AssertionError("no row " + text);
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
