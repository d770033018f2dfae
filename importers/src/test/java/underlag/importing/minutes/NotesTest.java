package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Whose a note is, and what it answers. */
class NotesTest {

    @Test
    void groupNamedInFrontOfANoteIsItsRespondent() {
        Material material =
                notes("# Verkstad\n\n## Löften\n\n- Grupp 1: vi städar ån\n- Grupp 2: vi bakar\n");

        assertThat(material.respondents()).hasSize(2).allMatch(r -> r.unit() == Unit.GROUP);
        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Grupp 1: vi städar ån", "Grupp 2: vi bakar");
    }

    @Test
    void groupIsKnownByItsNumberWhateverItsHeadingAdds() {
        Material material =
                notes(
                        """
                        ## Bord 1 (7 personer)
                        - Mer ljus

                        ## Bord 2, ungdomar, 5 st
                        - Wifi

                        ## Grupp C diskuterade trafiken
                        - Sänk farten
                        """);

        assertThat(material.respondents()).hasSize(3).allMatch(r -> r.unit() == Unit.GROUP);
        assertThat(material.contributions())
                .extracting(Contribution::groupSize)
                .containsExactly(7, 5, null);
    }

    @Test
    void whatHappensNextIsNoStatement() {
        Material material =
                notes(
                        "# Möte\n\n## Avslutning\n\nNästa steg: kommunen återkommer i maj.\n\n- Tack\n");

        assertThat(material.contributions()).extracting(Contribution::text).containsExactly("Tack");
        assertThat(Reading.codes(material)).contains("import.notes-information");
    }

    @Test
    void higherHeadingEndsTheGroup() {
        Material material =
                notes(
                        "# Verkstad\n\n## Bord 1 (4 personer)\n- Mer ljus\n\n# Efteråt\n- Alla var nöjda\n");

        assertThat(material.contributions())
                .extracting(Contribution::unit)
                .containsExactly(Unit.GROUP, Unit.UNKNOWN);
    }

    @Test
    void sizeSaidOnceHoldsWhereTheGroupIsNamedAgain() {
        Material material = notes("Bord 1 (4 personer)\n- ett\n\nBord 2\n- två\n\nBord 1\n- tre\n");

        assertThat(material.respondents()).hasSize(2);
        assertThat(material.contributions().getLast().groupSize()).isEqualTo(4);
    }

    @Test
    void sameNoteOfTwoGroupsIsTwoContributionsWithLastingIds() {
        Material before = notes("Bord 1\n- Mer ljus\n\nBord 2\n- Mer ljus\n");
        Material after = notes("Bord 2\n- Fler träd\n- Mer ljus\n\nBord 1\n- Mer ljus\n");

        assertThat(after.contributions().stream().map(Contribution::id))
                .containsAll(before.contributions().stream().map(Contribution::id).toList());
        assertThat(before.contributions()).extracting(Contribution::id).doesNotHaveDuplicates();
    }

    @Test
    void documentMayAnswerOneQuestionOfThePlan() {
        SourceFile file = new SourceFile("n", "n.md", null, null, null, null, List.of(), "q1");
        Material material =
                Reading.of(
                        MemorySource.of("n.md", "- Mer ljus\n"),
                        new ImportSettings(
                                file, "cafe", Unit.GROUP, 6, List.of(), List.of(), null));

        assertThat(material.contributions().getFirst().question()).isEqualTo("q1");
        assertThat(material.contributions().getFirst().groupSize()).isEqualTo(6);
    }

    @Test
    void linesAboutTheMeetingAreMetadata() {
        Material material =
                notes(
                        "Datum: 3 mars\nPlats: Aulan\n\nNärvarande: 12 personer\n\nVi vill ha en damm.\n");

        assertThat(Reading.only(material).cells())
                .containsEntry(CellState.METADATA, 2L)
                .containsEntry(CellState.CONTRIBUTION, 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bygg etapp II",
                "Ett rum på 4 x 4 meter",
                "Plats för 20 båtar",
                "Förslaget fick 5 röster",
                "Bättre väg 45"
            })
    void noteThatEndsLikeAMarkIsLeftAsItIs(String note) {
        Material material = notes("# Idéer\n\n- " + note + "\n");

        assertThat(material.contributions().getFirst().text()).isEqualTo(note);
        assertThat(material.findings()).isEmpty();
    }

    @Test
    void thoseListedAsPresentAreNeverContributions() {
        Material material =
                notes(
                        "# Möte\n\nNärvarande:\n- Eva Ek\n- Bo Al\n\nVad sades?\n- Mer ljus\n\n## Deltagare\n- Siv Lund\n\n## Bord 1\n- En damm\n");

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Mer ljus", "En damm");
    }

    @Test
    void whatTheMunicipalityToldIsLeftOutWithARemark() {
        Material material =
                notes(
                        "# Möte\n\n## Presentation\n- Planen är klar i maj\n\n## Tankar\n- Mer ljus\n");

        assertThat(material.contributions()).hasSize(1);
        assertThat(Reading.only(material).skipped()).containsEntry("import.notes-information", 1L);
        assertThat(Reading.codes(material)).containsExactly("import.notes-information");
    }

    private static Material notes(String text) {
        return Reading.of(MemorySource.of("anteckningar.md", text));
    }

    @Test
    void questionsBesideTheAnswersOfGroupsHeadThemAndWhoTookNotesIsNoNote() {
        Material material =
                notes(
                        """
                        # Dialogmöte

                        | Fråga | Grupp 1 | Grupp 2 |
                        |---|---|---|
                        | Vad är bra? | Nära till naturen | Grannarna |
                        | Vad saknas? | En cykelväg | |

                        Antecknat av Per Lund
                        """);

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .containsExactly("Nära till naturen", "Grannarna", "En cykelväg");
        assertThat(material.contributions().getLast().headings()).contains("Vad saknas?");
        assertThat(material.contributions()).allMatch(c -> c.unit() == Unit.GROUP);
    }

    @Test
    void questionsOfResidentsInATableAreNotes() {
        Material material =
                notes(
                        """
                        # Frågestund

                        | Fråga | Kommentar |
                        |---|---|
                        | När byggs skolan? | Många undrade |
                        | Varför ingen buss? | |
                        """);

        assertThat(material.contributions())
                .extracting(Contribution::text)
                .contains("När byggs skolan?", "Varför ingen buss?");
    }
}
