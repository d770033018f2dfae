package underlag.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Material;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.RecognisedColumn.Alternative;
import underlag.dialogue.RecognisedColumn.Certainty;
import underlag.importing.MemorySource;
import underlag.importing.Reading;

/** How sure the recognition of a column is, and what is asked where it is not. */
class DoubtTest {
    private static final String WISHES =
            """
            Vad saknar du?\tx
            Fler b\u00e4nkar\tx
            B\u00e4ttre ljus\tx
            Fler b\u00e4nkar\tx
            B\u00e4ttre ljus\tx
            En kiosk\tx
            B\u00e4ttre ljus\tx
            En kiosk\tx
            Fler b\u00e4nkar\tx
            En kiosk\tx
            Fler b\u00e4nkar\tx
            """;

    @Test
    void wishesThatRecurMayBeFreeTextOrOptions() {
        Material material = Reading.csv(WISHES);

        RecognisedColumn column = Reading.column(material, "Vad saknar du?");
        assertThat(column.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(column.role()).isEqualTo(ColumnRole.CLOSED_ANSWER);
        assertThat(column.alternatives())
                .extracting(Alternative::role)
                .containsExactly(ColumnRole.OPEN_ANSWER);
        assertThat(Reading.codes(material)).contains("import.doubtful-column");
    }

    @Test
    void fewRecurringAnswersUnderAnnatAreAskedFor() {
        Material material =
                Reading.csv(
                        """
                        Nr;Annat
                        1;Tack f\u00f6r enk\u00e4ten
                        2;Se baksidan
                        3;Se baksidan
                        4;Tack f\u00f6r enk\u00e4ten
                        5;Se baksidan
                        6;Tack f\u00f6r enk\u00e4ten
                        """);

        assertThat(Reading.codes(material)).contains("import.doubtful-column");
    }

    @Test
    void planEndsTheDoubt() {
        Material material =
                Reading.of(
                        MemorySource.of("e.csv", WISHES),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn("Vad saknar du?", ColumnRole.OPEN_ANSWER, null)));

        RecognisedColumn column = Reading.column(material, "Vad saknar du?");
        assertThat(column.certainty()).isEqualTo(Certainty.SURE);
        assertThat(column.alternatives()).isEmpty();
        assertThat(Reading.codes(material)).doesNotContain("import.doubtful-column");
        assertThat(material.contributions()).hasSize(10);
    }

    @Test
    void highestStepThatNobodyChoseIsAskedFor() {
        RecognisedColumn column =
                Reading.column(
                        Reading.csv(
                                """
                                    Betyg p\u00e5 maten\tx
                                    1\tx
                                    4\tx
                                    3\tx
                                    2\tx
                                    4\tx
                                    """),
                        "Betyg på maten");

        assertThat(column.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(column.question().scale()).isEqualTo(new Question.Scale(1, 5, "", ""));
        assertThat(column.alternatives())
                .extracting(a -> a.question().scale())
                .containsExactly(new Question.Scale(1, 4, "", ""));
    }

    @Test
    void headingThatGivesTheScaleLeavesNoDoubt() {
        Material material =
                Reading.csv(
                        """
                        Hur trygg \u00e4r du (1 = inte alls trygg, 4 = mycket trygg)?\tx
                        1\tx
                        3\tx
                        3\tx
                        2\tx
                        2\tx
                        """);

        RecognisedColumn column = Reading.only(material).columns().getFirst();
        assertThat(column.certainty()).isEqualTo(Certainty.SURE);
        assertThat(column.question().scale())
                .isEqualTo(new Question.Scale(1, 4, "inte alls trygg", "mycket trygg"));
    }

    @Test
    void scaleThatGoesFromGoodToBadIsSaidSo() {
        Material material =
                Reading.csv(
                        """
                        Betyg (1 = mycket bra, 5 = mycket d\u00e5ligt)\tx
                        1\tx
                        5\tx
                        3\tx
                        2\tx
                        2\tx
                        """);

        assertThat(Reading.codes(material)).contains("import.falling-scale");
    }

    @Test
    void namesAreNotReadUntilSomebodySaysThatTheyAreAnswers() {
        Material material =
                Reading.csv(
                        """
                        \u00d6vrigt\tSynpunkt
                        Eva Ek\tLjus i parken
                        Bo Berg\tEn b\u00e4nk
                        Ida Ask\tBussen
                        Per Lind\tEn kiosk
                        Siv Rot\tCykelst\u00e4ll
                        """);

        RecognisedColumn column = Reading.column(material, "Övrigt");
        assertThat(column.role()).isEqualTo(ColumnRole.CONTACT);
        assertThat(column.certainty()).isEqualTo(Certainty.DOUBTFUL);
        assertThat(material.toString()).doesNotContain("Berg");
    }

    @Test
    void contactDetailsThatThePlanTakesForAnswersAreWarnedOf() {
        Material material =
                Reading.of(
                        MemorySource.of(
                                "e.csv",
                                """
                                Hur n\u00e5r vi dig?\tx
                                a@exempel.se\tx
                                b@exempel.se\tx
                                c@exempel.se\tx
                                """),
                        Reading.planned(
                                List.of(),
                                null,
                                new PlannedColumn(
                                        "Hur når vi dig?", ColumnRole.OPEN_ANSWER, null)));

        assertThat(Reading.codes(material)).contains("import.contact-as-answer");
    }

    @Test
    void numbersWithoutAScaleAreAskedFor() {
        RecognisedColumn column =
                Reading.column(
                        Reading.csv("Avstånd i meter\tx\n150\tx\n2000\tx\n40\tx\n900\tx\n310\tx\n"),
                        "Avstånd i meter");

        assertThat(column.role()).isEqualTo(ColumnRole.IGNORED);
        assertThat(column.alternatives())
                .extracting(Alternative::role)
                .containsExactly(ColumnRole.BACKGROUND, ColumnRole.CLOSED_ANSWER);
    }

    @Test
    void sameAnswersTwiceAreRemarkedOn() {
        Material material =
                Reading.csv(
                        """
                        Omr\u00e5de\tBetyg\tVad saknas?
                        Norr\t4\tEn ramp vid entr\u00e9n till biblioteket
                        S\u00f6der\t2\tLjus vid bussh\u00e5llplatsen p\u00e5 kv\u00e4llen
                        Norr\t4\tEn ramp vid entr\u00e9n till biblioteket
                        """);

        assertThat(Reading.codes(material)).contains("import.same-answers");
        assertThat(material.respondents()).hasSize(3);
    }
}
