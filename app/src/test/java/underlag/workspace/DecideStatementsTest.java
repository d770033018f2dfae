package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.ReaderLanguage;
import underlag.review.Change;

/** What people decide of single statements in the workbook: themes, proposals. */
class DecideStatementsTest {
    @TempDir Path folder;

    private DecisionWorkbook book;

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
        book = new DecisionWorkbook(folder);
        book.write();
    }

    @Test
    void aStatementGetsAnotherThemeAndOneMoreAndTheSameWorkbookReadAgainSaysNothingNew()
            throws Exception {
        book.fill("Synpunkter", "trasiga", "Tema", "lek");
        book.fill("Synpunkter", "för mörk", "Övriga teman", "bänkar");
        book.fill("Synpunkter", "Bygg en lekplats", "Är ett förslag", "Nej");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes())
                .hasExactlyElementsOfTypes(
                        Change.SetProposal.class,
                        Change.MoveStatement.class,
                        Change.AddTheme.class);
        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
        book.write();
        assertThat(book.cell("Synpunkter", "trasiga", "Tema")).isEqualTo("Lekplatser");
        assertThat(book.cell("Synpunkter", "Bygg en lekplats", "Är ett förslag")).isEqualTo("Nej");
    }

    @Test
    void rowsWithTheSameNewThemeLeaveForItTogether() throws Exception {
        book.fill("Synpunkter", "trasiga", "Tema", "ny: Skötsel");
        book.fill("Synpunkter", "för mörk", "Tema", "Ny: skötsel");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes())
                .hasExactlyElementsOfTypes(Change.SplitTheme.class, Change.RemoveTheme.class)
                .first()
                .isInstanceOfSatisfying(
                        Change.SplitTheme.class,
                        split -> {
                            assertThat(split.name()).isEqualTo("Skötsel");
                            assertThat(split.statements()).hasSize(2);
                        });
        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
    }

    @Test
    void aThemeIsPutUnderAnotherOneAndOnTopAgain() throws Exception {
        book.fill("Teman", "Lekplatser", "Ligger under temat", "Bänkar");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.SetParent.class,
                        set -> {
                            assertThat(set.parent()).isNotNull();
                            assertThat(set.theme().id()).isEqualTo("lek");
                        });
        book.write();
        book.fill("Teman", "Lekplatser", "Ligger under temat", "–");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes().getLast())
                .isInstanceOfSatisfying(
                        Change.SetParent.class, set -> assertThat(set.parent()).isNull());
    }

    @Test
    void oneOfTwoStatementsThatAskTheSameBecomesAProposalOfItsOwn() throws Exception {
        assertThat(book.cell("Synpunkter", "Sätt upp fler", "Räknas till förslaget"))
                .as("the two were found to ask the same")
                .isEqualTo(book.cell("Synpunkter", "Det behövs fler", "Räknas till förslaget"));
        book.fill("Synpunkter", "Det behövs fler", "Eget förslag, lydelse", "Laga bänkarna");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes()).hasExactlyElementsOfTypes(Change.SplitProposal.class);
        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
    }

    @Test
    void aThemeThatThereIsNotAndAProposalThatCannotBeSplitAreNamed() throws Exception {
        book.fill("Synpunkter", "trasiga", "Tema", "Möbler");
        book.fill("Synpunkter", "Bygg en lekplats", "Eget förslag, lydelse", "Bygg den i parken");
        List<Finding> findings = book.read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("decide.no-theme", "decide.nothing-to-split");
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.remedy(ReaderLanguage.SWEDISH)).doesNotContain("{"));
        assertThat(book.changes()).isEmpty();
    }

    @Test
    void aThemeThatWasTakenOutIsTakenBackInTheSheetOfDecisions() throws Exception {
        book.fill("Synpunkter", "trasiga", "Tema", "ny: Skötsel");
        book.read();
        book.write();
        assertThat(book.cell("Synpunkter", "trasiga", "Tema")).isEqualTo("Skötsel");
        assertThat(book.cell("Beslut", "B1", "Vad som bestämdes")).isEqualTo("Skötsel (1)");
        book.fill("Beslut", "B1", "Ta tillbaka", "ja");
        assertThat(book.read().findings()).isEmpty();
        assertThat(book.changes()).isEmpty();
        assertThat(book.read().lines()).containsExactly("Inget nytt att spara.");
        book.write();
        assertThat(book.cell("Synpunkter", "trasiga", "Tema")).isEqualTo("Bänkar");
    }

    @Test
    void aThemeThatWasMergedComesBackToo() throws Exception {
        book.fill("Teman", "Lekplatser", "Slå ihop med", "Bänkar");
        book.read();
        book.write();
        assertThat(book.column("Teman", "Tema")).containsExactly("Bänkar");
        book.fill("Beslut", "B1", "Ta tillbaka", "Ja");
        book.read();
        book.write();
        assertThat(book.column("Teman", "Tema")).containsExactly("Bänkar", "Lekplatser");
    }

    @Test
    void aTakingBackThatIsNeitherYesNorNothingIsNamed() throws Exception {
        book.fill("Teman", "Lekplatser", "Beskrivning", "Gungor och klätterställningar.");
        book.read();
        book.write();
        book.fill("Beslut", "B1", "Ta tillbaka", "kanske");
        assertThat(book.read().findings())
                .extracting(Finding::code)
                .containsExactly("decide.no-choice");
        assertThat(book.changes()).hasSize(1);
    }
}
