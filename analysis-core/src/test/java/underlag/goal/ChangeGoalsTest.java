package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Measure;
import underlag.dialogue.Selection;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Status;
import underlag.statistics.Interval;
import underlag.testing.HandmadeMaterial;

class ChangeGoalsTest {
    private static final Measure SHARE = new Measure.Change("fore", "efter", 4.0, ALL);
    private static final Measure MEAN = new Measure.Change("fore", "efter", null, ALL);

    /** Answers before and after of twelve people on a scale 1–5: 2→4 seven times, 4→4, 3→3, 5→2. */
    private static final int[][] TWELVE = {
        {2, 4}, {2, 4}, {2, 4}, {2, 4}, {2, 4}, {2, 4}, {2, 4}, {4, 4}, {4, 4}, {3, 3}, {3, 3},
        {5, 2}
    };

    private static HandmadeMaterial asked() {
        return new HandmadeMaterial()
                .ask(HandmadeMaterial.scale("fore", 1, 5), HandmadeMaterial.scale("efter", 1, 5));
    }

    private static Evaluation inOneRow() {
        HandmadeMaterial made = asked();
        for (int i = 0; i < TWELVE.length; i++) {
            made.person("r" + i, "enkat");
            made.answer("r" + i, "fore", String.valueOf(TWELVE[i][0]));
            made.answer("r" + i, "efter", String.valueOf(TWELVE[i][1]));
        }
        return Evaluation.on(made);
    }

    private static Evaluation inTwoActivities(boolean linked) {
        HandmadeMaterial made = asked();
        for (int i = 0; i < TWELVE.length; i++) {
            @Nullable String key = linked ? "person" + i : null;
            made.person("a" + i, "fore-motet", key, Map.of());
            made.person("b" + i, "efter-motet", key, Map.of());
            made.answer("a" + i, "fore", String.valueOf(TWELVE[i][0]));
            made.answer("b" + i, "efter", String.valueOf(TWELVE[i][1]));
        }
        return Evaluation.on(made);
    }

    @Test
    void sameRowsAreComparedWithThemselves() {
        Measurement row = inOneRow().measure(measuring(SHARE).atLeast(0.3).indicator());

        assertThat(row.outcome()).isCloseTo(6 / 12.0, within(1e-12));
        assertThat(row.denominator()).isEqualTo(12);
        assertThat(row.status()).isEqualTo(Status.REACHED);
        assertThat(interval(row).method()).isEqualTo("newcombe");
        assertThat(row.evidence()).hasSize(12);
        assertThat(words(row))
                .containsSequence(
                        "Samma 12 personer före och efter: 7 bättre, 4 lika, 1 sämre.",
                        "Förändringen kan bero på slumpen (McNemars exakta test, p = 0,070).",
                        "Gäller dem som svarade.");
    }

    @Test
    void rowsOfTwoActivitiesAreLinkedByThePersonsId() {
        Measurement one = inTwoActivities(true).measure(measuring(SHARE).atLeast(0.3).indicator());
        Measurement other = inOneRow().measure(measuring(SHARE).atLeast(0.3).indicator());

        assertThat(one.outcome()).isEqualTo(other.outcome());
        assertThat(one.interval()).isEqualTo(other.interval());
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(words(one)).isEqualTo(words(other));
        assertThat(one.evidence()).as("both records of each").hasSize(24);
    }

    @Test
    void changeOfTheMeanIsTestedByRanks() {
        Measurement row = inOneRow().measure(measuring(MEAN).atLeast(1).from(0).indicator());

        assertThat(row.outcome()).isCloseTo(11 / 12.0, within(1e-12));
        assertThat(row.status()).isEqualTo(Status.PARTLY);
        assertThat(row.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(interval(row).method()).isEqualTo("t");
        assertThat(words(row).get(1)).contains("Wilcoxons teckenrangtest");
    }

    @Test
    void groupsThatNothingLinksStandSideBySide() {
        Measurement row = inTwoActivities(false).measure(measuring(SHARE).atLeast(0.3).indicator());

        assertThat(row.outcome()).isCloseTo(0.5, within(1e-12));
        assertThat(interval(row).method()).isEqualTo("newcombe");
        assertThat(row.numerator()).isNull();
        assertThat(row.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(words(row).get(0))
                .isEqualTo(
                        "Före: 12 svarande. Efter: 12 svarande. Det är inte känt om det är samma"
                                + " personer, så grupperna jämförs sida vid sida.");
    }

    @Test
    void meansOfGroupsThatNothingLinksHaveWelchsInterval() {
        Measurement row = inTwoActivities(false).measure(measuring(MEAN).atLeast(0.5).indicator());

        assertThat(row.outcome()).isCloseTo(11 / 12.0, within(1e-12));
        assertThat(interval(row).method()).isEqualTo("t");
    }

    @Test
    void ofEveryoneThoseMissingCouldHaveChangedEitherWay() {
        Measurement share =
                inOneRow()
                        .measure(
                                measuring(SHARE)
                                        .by(Selection.EVERYONE)
                                        .of(15)
                                        .atLeast(0.1)
                                        .indicator());
        Measurement mean =
                inOneRow()
                        .measure(
                                measuring(MEAN)
                                        .by(Selection.EVERYONE)
                                        .of(15)
                                        .atLeast(2)
                                        .indicator());
        Measurement apart =
                inTwoActivities(false)
                        .measure(measuring(SHARE).by(Selection.EVERYONE).of(12).indicator());

        assertThat(interval(share)).isEqualTo(new Interval(3 / 15.0, 9 / 15.0, "bounds"));
        assertThat(share.missing()).isEqualTo(3);
        assertThat(share.certainty()).isEqualTo(Certainty.SURE);
        assertThat(interval(mean)).isEqualTo(new Interval(-1 / 15.0, 23 / 15.0, "bounds"));
        assertThat(interval(apart).low()).isCloseTo(0.5, within(1e-12));
        assertThat(interval(apart).high()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whereLessIsBetterFewerIsBetter() {
        Measurement row = inOneRow().measure(measuring(MEAN).atMost(0).indicator());

        assertThat(row.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(words(row).get(0)).endsWith("1 bättre, 4 lika, 7 sämre.");
    }

    @Test
    void roundingDoesNotDecide() {
        HandmadeMaterial made = asked();
        for (int i = 0; i < 10; i++) {
            made.person("a" + i, "fore-motet").person("b" + i, "efter-motet");
            made.answer("a" + i, "fore", i < 4 ? "5" : "1");
            made.answer("b" + i, "efter", i < 7 ? "5" : "1");
        }

        Measurement row = Evaluation.on(made).measure(measuring(SHARE).atLeast(0.3).indicator());

        assertThat(row.status()).as("0.7 − 0.4 is 0.3").isEqualTo(Status.REACHED);
    }

    @Test
    void oneSideAloneShowsNoChange() {
        HandmadeMaterial made = asked().person("r1", "enkat").answer("r1", "fore", "3");
        made.answer("r1", "efter");

        Measurement row = Evaluation.on(made).measure(measuring(MEAN).atLeast(1).indicator());

        assertThat(row.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(row))
                .containsExactly(
                        "Det finns ett svar före och inga svar efter. Båda behövs för att se en"
                                + " förändring.");
    }

    private static Interval interval(Measurement row) {
        return Objects.requireNonNull(row.interval());
    }
}
