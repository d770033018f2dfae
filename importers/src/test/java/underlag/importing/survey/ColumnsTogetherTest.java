package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** Columns that answer one question together. */
class ColumnsTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "Ja, Nej",
        "Yes, No",
        "X, ''",
        "Quoted, Not quoted",
        "true, false",
        "vald, ej vald",
        "Y, ''"
    })
    void boxesInColumnsAreOneMultipleChoice(String chosen, String not) {
        Material material =
                Reading.csv(
                        "Ort\tHur reser du? [Buss]\tHur reser du? [Cykel]\tHur reser du? [Annat]\n"
                                + row(chosen, not, "")
                                + row(not, chosen, "Moped")
                                + row(chosen, chosen, "")
                                + row(not, not, ""));

        Question question = material.questions().get(1);
        assertThat(question.text()).isEqualTo("Hur reser du?");
        assertThat(question.kind()).isEqualTo(Question.Kind.MULTIPLE_CHOICE);
        assertThat(question.options()).containsExactly("Buss", "Cykel");
        assertThat(material.answers())
                .extracting(ClosedAnswer::values)
                .startsWith(List.of("Buss"), List.of("Cykel", "Annat"), List.of("Buss", "Cykel"))
                .endsWith(not.isEmpty() ? List.of() : List.of(not));
        assertThat(material.contributions())
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isEqualTo("Moped"));
    }

    private static String row(String bus, String bicycle, String other) {
        return "Byn\t" + bus + "\t" + bicycle + "\t" + other + "\n";
    }

    @Test
    void planPutsBoxesTogether() {
        String file = "Buss\tCykel\tFråga 2\n1\t0\tKortare väntan på bussen\n0\t1\tLuft i däcken\n";
        Question travel =
                new Question(
                        "resa",
                        "Hur reser du?",
                        Question.Kind.MULTIPLE_CHOICE,
                        List.of("Buss", "Cykel"),
                        null);
        Material together =
                Reading.of(
                        MemorySource.of("e.csv", file),
                        Reading.planned(
                                List.of(travel),
                                null,
                                new PlannedColumn("Buss", ColumnRole.CLOSED_ANSWER, "resa"),
                                new PlannedColumn("Cykel", ColumnRole.CLOSED_ANSWER, "resa")));

        assertThat(together.answers())
                .extracting(ClosedAnswer::values)
                .containsExactly(List.of("Buss"), List.of("Cykel"));
        assertThat(Reading.only(together).cells()).containsEntry(CellState.CLOSED_ANSWER, 4L);
    }

    @Test
    void rowsOfAMatrixHaveTheSameSteps() {
        Material material =
                Reading.csv(
                        """
                        N\u00f6jd med: Maten\tN\u00f6jd med: Lokalen
                        Mycket n\u00f6jd\tGanska n\u00f6jd
                        Ganska missn\u00f6jd\tMycket n\u00f6jd
                        Mycket n\u00f6jd\tGanska n\u00f6jd
                        Ganska n\u00f6jd\tMycket missn\u00f6jd
                        """);

        assertThat(material.questions())
                .hasSize(2)
                .allSatisfy(
                        q ->
                                assertThat(q.options())
                                        .containsExactly(
                                                "Mycket missnöjd",
                                                "Ganska missnöjd",
                                                "Ganska nöjd",
                                                "Mycket nöjd"));
    }

    @Test
    void placesGivenToOptionsAreARanking() {
        Material material =
                Reading.csv(
                        """
                        Rangordna \u2013 Bad\tRangordna \u2013 Park\tRangordna \u2013 Torg
                        1\t2\t3
                        2\t1\t3
                        3\t1\t2
                        1\t3\t2
                        """);

        assertThat(Reading.only(material).columns())
                .allSatisfy(
                        c -> assertThat(c.reasonCode()).isEqualTo("import.reason-ranking-number"));
        assertThat(material.questions().getFirst().scale())
                .isEqualTo(new Question.Scale(1, 3, "", ""));
    }

    @Test
    void rankingInOneCellIsAQuestionForEachPlace() {
        Material material =
                Reading.csv(
                        """
                        Rangordna\tx
                        Bad;Park;Torg;\tx
                        Park;Bad;Torg;\tx
                        Torg;Bad;Park;\tx
                        Bad;Torg;Park;\tx
                        \tx
                        """);

        assertThat(material.questions())
                .extracting(Question::text)
                .containsExactly("Rangordna [1]", "Rangordna [2]", "Rangordna [3]", "x");
        assertThat(material.answers())
                .filteredOn(a -> a.question().equals("rangordna-2"))
                .extracting(ClosedAnswer::values)
                .containsExactly(
                        List.of("Park"),
                        List.of("Bad"),
                        List.of("Bad"),
                        List.of("Torg"),
                        List.of());
        assertThat(Reading.only(material).notAnswered()).containsEntry("rangordna", 1L);
    }

    @Test
    void answersWithoutAQuestionAreLeftOutAndNamed() {
        Material material =
                Reading.csv(
                        """
                        Svarsid\tFr\u00e5ga\tSvar
                        1\tVad \u00e4r bra?\tAtt det \u00e4r n\u00e4ra till allt
                        1\tVad \u00e4r d\u00e5ligt?\tBussen
                        2\tVad \u00e4r bra?\tGrannarna h\u00e4r
                        2\tVad \u00e4r d\u00e5ligt?\tBuller
                        2\t\tEn fr\u00e5ga f\u00f6ll bort
                        """);

        assertThat(material.respondents()).hasSize(2);
        assertThat(material.contributions()).hasSize(4);
        assertThat(Reading.only(material).skipped())
                .containsEntry("import.answer-without-question", 1L);
        assertThat(Reading.only(material).items()).isEqualTo(17);
    }

    @Test
    void planMakesATableWideOrLong() {
        String file =
                """
                Person\tPunkt\tText
                1\tBra\tKaffet
                1\tD\u00e5ligt\tK\u00f6n
                2\tBra\tPersonalen
                2\tD\u00e5ligt\tLjudet
                """;
        Material material =
                Reading.of(
                        MemorySource.of("e.csv", file),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn("Person", ColumnRole.ID, null),
                                new PlannedColumn("Punkt", ColumnRole.QUESTION, null),
                                new PlannedColumn("Text", ColumnRole.ANSWER, null)));

        assertThat(material.respondents()).hasSize(2);
        assertThat(material.contributions()).hasSize(4);
        assertThat(material.contributions().getFirst().origin().place().notation()).isEqualTo("C2");
    }
}
