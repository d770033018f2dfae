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
            "Vad saknar du?\tx\n"
                    + "Fler bänkar\tx\nBättre ljus\tx\nFler bänkar\tx\nBättre ljus\tx\nEn kiosk\tx\n"
                    + "Bättre ljus\tx\nEn kiosk\tx\nFler bänkar\tx\nEn kiosk\tx\nFler bänkar\tx\n";

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
                        Reading.csv("Betyg på maten\tx\n" + "1\tx\n4\tx\n3\tx\n2\tx\n4\tx\n"),
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
                        "Hur trygg är du (1 = inte alls trygg, 4 = mycket trygg)?\tx\n"
                                + "1\tx\n3\tx\n3\tx\n2\tx\n2\tx\n");

        RecognisedColumn column = Reading.only(material).columns().getFirst();
        assertThat(column.certainty()).isEqualTo(Certainty.SURE);
        assertThat(column.question().scale())
                .isEqualTo(new Question.Scale(1, 4, "inte alls trygg", "mycket trygg"));
    }

    @Test
    void scaleThatGoesFromGoodToBadIsSaidSo() {
        Material material =
                Reading.csv(
                        "Betyg (1 = mycket bra, 5 = mycket dåligt)\tx\n"
                                + "1\tx\n5\tx\n3\tx\n2\tx\n2\tx\n");

        assertThat(Reading.codes(material)).contains("import.falling-scale");
    }

    @Test
    void namesAreNotReadUntilSomebodySaysThatTheyAreAnswers() {
        Material material =
                Reading.csv(
                        "Övrigt\tSynpunkt\nEva Ek\tLjus i parken\nBo Berg\tEn bänk\n"
                                + "Ida Ask\tBussen\nPer Lind\tEn kiosk\nSiv Rot\tCykelställ\n");

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
                                "Hur når vi dig?\tx\na@exempel.se\tx\nb@exempel.se\tx\n"
                                        + "c@exempel.se\tx\n"),
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
                        "Område\tBetyg\tVad saknas?\n"
                                + "Norr\t4\tEn ramp vid entrén till biblioteket\n"
                                + "Söder\t2\tLjus vid busshållplatsen på kvällen\n"
                                + "Norr\t4\tEn ramp vid entrén till biblioteket\n");

        assertThat(Reading.codes(material)).contains("import.same-answers");
        assertThat(material.respondents()).hasSize(3);
    }
}
