package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.RecognisedColumn.Certainty;
import underlag.dialogue.SourceFile;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Exports whose cells do not say what they mean are asked about or told of, never guessed. */
class UnclearTablesTest {

    @Test
    void digitsUnderABareCodeMayBeScaleOrKeyToWords() {
        Material material =
                Reading.csv(
                        rows(
                                "ID;F1;F5;F6",
                                i ->
                                        i
                                                + ";"
                                                + (i % 3 + 1)
                                                + ";"
                                                + (i % 5 + 1)
                                                + ";Laga bryggan nummer "
                                                + i));

        RecognisedColumn few = Reading.column(material, "F1");
        assertThat(few.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(few.role()).isEqualTo(ColumnRole.CLOSED_ANSWER);
        RecognisedColumn five = Reading.column(material, "F5");
        assertThat(five.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(five.role()).isEqualTo(ColumnRole.SCALE);
        assertThat(five.alternatives())
                .extracting(RecognisedColumn.Alternative::role)
                .containsExactly(ColumnRole.CLOSED_ANSWER, ColumnRole.BACKGROUND);
    }

    @Test
    void digitsUnderAQuestionInWordsAreAScaleAsBefore() {
        Material material =
                Reading.csv(
                        rows(
                                "Nr;Hur nöjd är du?;Övrigt",
                                i -> i + ";" + (i % 5 + 1) + ";Laga bryggan nummer " + i));

        assertThat(Reading.column(material, "Hur nöjd är du?").certainty())
                .isNotEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void groupsThatAreOnlyDigitsAreToldOf() {
        Material material =
                Reading.csv(
                        rows(
                                "Svarsnummer;Kön:;Övrigt",
                                i -> i + ";" + (i % 2 + 1) + ";Laga bryggan nummer " + i));

        assertThat(Reading.role(material, "Kön:")).isEqualTo(ColumnRole.BACKGROUND);
        assertThat(material.findings())
                .filteredOn(f -> f.code().equals("import.codes-for-answers"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("Kön:"));
    }

    @Test
    void exactAgesAreNoCodes() {
        Material material =
                Reading.csv(rows("Nr;Ålder;Övrigt", i -> i + ";" + (15 + i) + ";Laga " + i));

        assertThat(Reading.codes(material)).doesNotContain("import.codes-for-answers");
    }

    @Test
    void placesOnAMapAndWhoWroteAreNoAnswers() {
        Material material =
                Reading.csv(
                        rows(
                                "wkt;Plats;Author;Likes;Body",
                                i ->
                                        "POINT (12."
                                                + (1000 + i)
                                                + " 58.3);58.3"
                                                + (100 + i)
                                                + ", 12.3"
                                                + (100 + i)
                                                + ";Kalle;"
                                                + i % 4
                                                + ";Laga bryggan nummer "
                                                + i));

        assertThat(Reading.role(material, "wkt")).isEqualTo(ColumnRole.IGNORED);
        assertThat(Reading.role(material, "Plats")).isEqualTo(ColumnRole.IGNORED);
        assertThat(Reading.role(material, "Author")).isEqualTo(ColumnRole.CONTACT);
        assertThat(Reading.role(material, "Likes")).isEqualTo(ColumnRole.IGNORED);
        assertThat(Reading.role(material, "Body")).isEqualTo(ColumnRole.OPEN_ANSWER);
        assertThat(material.contributions()).hasSize(24);
    }

    @Test
    void respondentOnSeveralRowsIsToldOfWherePersonsAreCounted() {
        String table =
                rows(
                        "Respondent ID;Vad gäller det?;Övrigt",
                        i ->
                                i % 7
                                        + ";"
                                        + (i % 2 == 0 ? "Bra plats" : "Otrygg plats")
                                        + ";Laga bryggan nummer "
                                        + i);

        assertThat(of(table, Unit.PERSON).findings())
                .filteredOn(f -> f.code().equals("import.respondent-recurs"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("Respondent ID", "24", "7"));
        assertThat(Reading.codes(of(table, Unit.UNKNOWN)))
                .doesNotContain("import.respondent-recurs");
    }

    @Test
    void sameHeadingThreeTimesOverFreeTextsIsNoRanking() {
        Material material =
                Reading.csv(
                        rows(
                                "Nr;Vad är bäst?;Vad är bäst?;Vad är bäst?",
                                i ->
                                        i
                                                + ";Bryggan och vattnet, plats "
                                                + i
                                                + (i % 2 == 0
                                                        ? ";Gräset vid kiosken " + i % 16
                                                        : ";")
                                                + (i == 3 ? ";Dopp i solen" : ";")));

        assertThat(Reading.role(material, "Vad är bäst? (2)")).isEqualTo(ColumnRole.OPEN_ANSWER);
        assertThat(Reading.role(material, "Vad är bäst? (3)")).isEqualTo(ColumnRole.OPEN_ANSWER);
    }

    @Test
    void limeSurveyHeadingsWithCodeAndTextAreReadAsTheText() {
        Material material =
                Reading.csv(
                        rows(
                                "id. Svars-ID;submitdate. Datum skickat;lastpage. Sista sidan;seed. Frö;"
                                        + "G01Q02[SQ001]. Vad använder du? [Lekplatsen];"
                                        + "G01Q02[SQ002]. Vad använder du? [Motionsspåret];"
                                        + "G02Q04. Vad saknas?",
                                i ->
                                        i
                                                + (i == 5 ? ";;1;" : ";2026-03-02 08:00:00;4;")
                                                + (98765 + 37 * i)
                                                + (i % 2 == 0 ? ";Ja;Nej;" : ";Nej;Ja;")
                                                + "Fler bänkar vid port "
                                                + i));

        assertThat(Reading.role(material, "lastpage")).isEqualTo(ColumnRole.IGNORED);
        assertThat(Reading.role(material, "seed")).isEqualTo(ColumnRole.IGNORED);
        RecognisedColumn box = Reading.column(material, "Vad använder du? [Lekplatsen]");
        assertThat(box.question().text()).isEqualTo("Vad använder du?");
        assertThat(box.question().kind()).isEqualTo(Question.Kind.MULTIPLE_CHOICE);
        assertThat(Reading.codes(material)).contains("import.unfinished");
    }

    @Test
    void rankingThatThePlanKnowsIsNotTakenForTooManyDifferentAnswers() {
        String table =
                rows(
                        "Nr;Rangordna;Övrigt",
                        i ->
                                i
                                        + ";\""
                                        + switch (i % 4) {
                                            case 0 -> "Ljus;Vakter;Buskar;";
                                            case 1 -> "Vakter;Ljus;Buskar;";
                                            case 2 -> "Buskar;Vakter;Ljus;";
                                            default -> "Buskar;Ljus;Vakter;";
                                        }
                                        + "\";Laga bryggan nummer "
                                        + i);
        Material material =
                Reading.of(
                        MemorySource.of("e.csv", table),
                        Reading.planned(
                                List.of(),
                                ';',
                                new PlannedColumn("Rangordna", ColumnRole.CLOSED_ANSWER, null)));

        assertThat(Reading.codes(material)).doesNotContain("import.many-different");
        assertThat(Reading.column(material, "Rangordna").question().text())
                .isEqualTo("Rangordna [1]");
    }

    private static Material of(String table, Unit unit) {
        return Reading.of(
                MemorySource.of("e.csv", table),
                new ImportSettings(
                        SourceFile.plain("e", "e"),
                        "karta",
                        unit,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    /** A heading and 24 rows. */
    private static String rows(String heading, IntFunction<String> row) {
        return heading
                + "\n"
                + IntStream.rangeClosed(1, 24).mapToObj(row).collect(Collectors.joining("\n"))
                + "\n";
    }
}
