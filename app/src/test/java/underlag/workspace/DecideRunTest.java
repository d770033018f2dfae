package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
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

/** What people write in the workbook becomes decisions. */
class DecideRunTest {
    private static final Progress QUIET = (key, arguments) -> {};

    @TempDir Path folder;

    private DecisionWorkbook book;

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
        book = new DecisionWorkbook(folder);
        book.write();
    }

    @Test
    void aWorkbookThatNobodyFilledInRecordsNothing() throws Exception {
        assertThat(book.read().findings()).isEmpty();
        assertThat(folder.resolve(DecisionLog.FILE)).doesNotExist();
    }

    @Test
    void whatIsFilledInBecomesDecisionsAndStandsInTheNextWorkbook() throws Exception {
        book.fill("Slutsatser", "1", "Slutsats", "Parken ska få fler bänkar.");
        book.fill("Frågor för analys", "2", "Svar", "De flesta nåddes.");
        book.fill("Förslag", "P001", "Ställningstagande", "delvis");
        book.fill("Mål", "m1", "Bedömning", "Uppnått");
        book.fill("Mål", "m1", "Motivering till bedömningen", "Ingen sade emot.");
        DecideRun.Outcome outcome = book.read();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.lines()).hasSize(5);
        Decisions decisions = book.decisions();
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

        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
        book.write();
        assertThat(book.cell("Slutsatser", "1", "Slutsats"))
                .isEqualTo("Parken ska få fler bänkar.");
        assertThat(book.cell("Förslag", "P001", "Ställningstagande")).isEqualTo("Delvis");
        int before = book.log().size();
        book.read();
        assertThat(book.log()).hasSize(before);
    }

    @Test
    void aDecisionIsUndoneByTheWordsForIt() throws Exception {
        book.fill("Slutsatser", "1", "Slutsats", "Fel.");
        book.read();
        book.fill("Slutsatser", "1", "Slutsats", "Ta bort");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.decisions().conclusions()).isEmpty();
    }

    @Test
    void aCellThatCannotBeADecisionIsNamedAndTheOthersAreRecorded() throws Exception {
        book.fill("Förslag", "P001", "Ställningstagande", "Kanske");
        book.fill("Förslag", "P001", "Beslutsdatum", "snart");
        book.fill("Mål", "m1", "Bedömning", "Uppnått");
        book.fill("Slutsatser", "2", "Slutsats", "Fler bänkar.");
        List<Finding> findings = book.read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("decide.no-choice", "decide.no-date", "decide.no-reason");
        assertThat(findings.get(0).where().place().notation()).isEqualTo("Förslag!G2");
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.remedy(ReaderLanguage.SWEDISH)).doesNotContain("{"));
        assertThat(book.decisions().conclusions()).containsOnlyKeys(2);
    }

    @Test
    void anOldWorkbookReplacesNothingThatWasDecidedSinceUnlessItIsToldTo() throws Exception {
        byte[] old = Files.readAllBytes(book.file());
        book.fill("Slutsatser", "1", "Slutsats", "Parken ska få fler bänkar.");
        book.fill("Förslag", "P001", "Beslutande organ", "Parknämnden");
        book.read();
        Files.write(book.file(), old);
        book.fill("Slutsatser", "1", "Slutsats", "Parken är bra som den är.");
        book.fill("Slutsatser", "2", "Slutsats", "Lekplatsen får vänta.");
        book.fill("Förslag", "P001", "Beslutsdatum", "2027-03-22");
        List<Finding> findings = book.read().findings();
        assertThat(findings).extracting(Finding::code).containsExactly("decide.newer");
        assertThat(findings.get(0).problem(ReaderLanguage.SWEDISH))
                .contains("Parken ska få fler bänkar.");
        assertThat(book.decisions().conclusions().get(1))
                .isEqualTo(new Change.Conclude(1, "Parken ska få fler bänkar.", List.of()));
        assertThat(book.decisions().conclusions()).containsOnlyKeys(1, 2);
        assertThat(book.decisions().inForce().getLast().change())
                .as("the body decided since stands, though the old workbook does not hold it")
                .isInstanceOfSatisfying(
                        Change.Conclude.class, c -> assertThat(c.number()).isEqualTo(2));
        assertThat(book.log())
                .extracting(Decision::change)
                .filteredOn(Change.RecordRuling.class::isInstance)
                .extracting(c -> ((Change.RecordRuling) c).body())
                .containsExactly("Parknämnden", "Parknämnden");

        assertThat(book.read(true).findings()).isEmpty();
        assertThat(book.decisions().conclusions().get(1))
                .isEqualTo(new Change.Conclude(1, "Parken är bra som den är.", List.of()));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsWrittenAsText() throws Exception {
        assertThat(book.types()).isNotEmpty().doesNotContain(CellType.FORMULA);
    }

    @Test
    void aWorkbookThatIsThereIsNotWrittenOver() throws Exception {
        byte[] before = Files.readAllBytes(book.file());
        assertThatThrownBy(() -> DecideRun.write(folder, ReaderLanguage.SWEDISH, QUIET))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("decide.exists");
        assertThat(Files.readAllBytes(book.file())).isEqualTo(before);
    }

    @Test
    void whatIsSurelyAProposalStandsFirstAndWhatMayBeSensitiveIsHintedAt() throws Exception {
        Files.writeString(
                folder.resolve("input/svar.csv"),
                """
                Id;Vad vill du ändra i parken?
                1;En till bänk.
                2;Bygg en ramp för oss som sitter i rullstol vid dammen.
                3;Sätt upp en lampa vid grinden.
                """,
                StandardCharsets.UTF_8);
        book.write();
        assertThat(book.column("Förslag", "Hur säkert det är ett förslag"))
                .contains("Säkert")
                .isSortedAccordingTo(
                        Comparator.comparing(
                                List.of("Säkert", "Ganska säkert", "Osäkert")::indexOf));
        assertThat(book.cell("Citat", "rullstol", "Kan vara känsligt: läs noga"))
                .isEqualTo("hälsa");
    }

    @Test
    void aConclusionRestsOnStatementsAndGoalsThatTheReportShows() throws Exception {
        String statement = book.column("Synpunkter", "Id").getFirst();
        book.fill("Slutsatser", "1", "Slutsats", "Parken ska få fler bänkar.");
        book.fill("Slutsatser", "1", "Belägg", statement + "; m1");
        book.fill("Slutsatser", "2", "Slutsats", "Lekplatsen får vänta.");
        book.fill("Slutsatser", "2", "Belägg", "finns-inte");
        book.fill("Frågor för analys", "2", "Belägg", "m1");
        List<Finding> findings = book.read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("decide.no-words", "decide.no-such-evidence");
        assertThat(book.decisions().conclusions().get(1))
                .isEqualTo(
                        new Change.Conclude(
                                1, "Parken ska få fler bänkar.", List.of(statement, "m1")));
        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
        AnalyseRun.Outcome analysed =
                AnalyseRun.run(
                        AnalyseRequest.of(folder, ReaderLanguage.SWEDISH), QUIET, Set.of("html"));
        assertThat(analysed.analysis().reviewed().toReview()).isEmpty();
        book.write();
        book.fill("Slutsatser", "1", "Belägg", "ta bort");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.decisions().conclusions().get(1))
                .as("the conclusion stays without its evidence")
                .isEqualTo(new Change.Conclude(1, "Parken ska få fler bänkar.", List.of()));
        assertThat(Files.readString(analysed.report()))
                .contains("Det vilar på:")
                .contains("<a href=\"#goal-1\">Målet</a>");
    }
}
