package underlag.importing.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Which tables are notes in a grid, and which are surveys. */
class NoteGridTest {
    private static final String BELOW =
            "\nDet är mörkt vid magasinen;Toaletten är alltid låst\nFler bänkar i lä;"
                    + "\n;Utegym nere vid vattnet\n";

    @Test
    void wordsOfAWorkshopHeadTheirNotes() {
        Material material = Reading.csv("Bra;Idéer" + BELOW);

        assertThat(Reading.only(material).importer()).isEqualTo("note-grid");
        assertThat(material.contributions())
                .extracting(Contribution::headings)
                .containsExactly(
                        List.of("Bra"), List.of("Idéer"), List.of("Bra"), List.of("Idéer"));
        assertThat(material.respondents()).noneMatch(r -> r.unit() == Unit.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vad är bra?;Vad kan bli bättre?",
                "Beskriv vad som är bra här;Beskriv vad som kan bli bättre",
                "Platsen;Din synpunkt"
            })
    void questionsOverFreeTextAreASurveyAndItIsSaidHowRowsCount(String headings) {
        Material material = Reading.csv(headings + BELOW);

        assertThat(Reading.only(material).importer()).isEqualTo("survey-table");
        assertThat(Reading.codes(material)).contains("import.only-free-text");
    }

    @Test
    void answersOnAScaleUnderStatementsAreASurvey() {
        Material material =
                Reading.csv(
                        """
                        Kommunen lyssnar på oss invånare;Det är lätt att få svar i tid
                        Instämmer helt;Instämmer inte alls
                        Instämmer delvis;Instämmer helt
                        Instämmer helt;Instämmer inte alls
                        Instämmer delvis;Instämmer helt
                        """);

        assertThat(Reading.only(material).importer()).isEqualTo("survey-table");
    }

    @Test
    void personMaySayThatATableIsNotes() {
        Material material =
                Reading.of(
                        MemorySource.of("lappar.csv", "Platsen;Din synpunkt" + BELOW),
                        new ImportSettings(
                                new SourceFile(
                                        "lappar",
                                        "lappar.csv",
                                        "note-grid",
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null),
                                "verkstad",
                                Unit.UNKNOWN,
                                null,
                                List.of(),
                                List.of(),
                                null));

        assertThat(material.contributions()).hasSize(4);
        assertThat(material.contributions().getFirst().headings()).containsExactly("Platsen");
    }
}
