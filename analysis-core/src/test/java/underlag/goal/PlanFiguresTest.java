package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Population;
import underlag.dialogue.Target;
import underlag.dialogue.Unit;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Status;
import underlag.testing.HandmadeMaterial;

class PlanFiguresTest {
    private static HandmadeMaterial survey() {
        HandmadeMaterial made = new HandmadeMaterial().ask(HandmadeMaterial.scale("nojd", 1, 5));
        int[] steps = {5, 5, 4, 4, 4, 4, 3, 3, 3, 2, 2, 1};
        for (int i = 0; i < steps.length; i++) {
            Map<String, String> background = Map.of("kon", i < 9 ? "Kvinna" : "Man");
            made.person("r" + i, "enkat", null, background);
            made.answer("r" + i, "nojd", String.valueOf(steps[i]));
        }
        return made;
    }

    @Test
    void aNetIsThePleasedLessTheDispleased() {
        Measurement net =
                Evaluation.on(survey())
                        .measure(
                                measuring(new Measure.Net("nojd", 4, 2, ALL))
                                        .atLeast(0.1)
                                        .indicator());

        assertThat(net.outcome()).isCloseTo(3 / 12.0, within(1e-12));
        assertThat(net.numerator()).isEqualTo(3);
        assertThat(net.denominator()).isEqualTo(12);
        assertThat(net.status()).isEqualTo(Status.REACHED);
        assertThat(net.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(words(net)).contains("6 av 12 är nöjda och 3 missnöjda.");
    }

    /** R: a <- c(9, 3); b <- c(50, 50); sum(abs(a / sum(a) - b / sum(b))) / 2 */
    @Test
    void aDistanceIsTheShareWhoWouldHaveToBeInAnotherGroup() {
        Measure.Distance measure =
                new Measure.Distance("kon", Map.of("Kvinna", 50.0, "Man", 50.0), ALL);
        Measurement distance =
                Evaluation.on(survey()).measure(measuring(measure).atMost(0.1).indicator());

        assertThat(distance.outcome()).isCloseTo(0.25, within(1e-12));
        assertThat(distance.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(words(distance))
                .contains("Längst under sin andel ligger Man: 25 procentenheter.");
    }

    /**
     * Protected statistics: the groups add up to 190, the file's total is 200. Python: (abs(9/12 -
     * 100/200) + abs(3/12 - 90/200)) / 2.
     */
    @Test
    void aDistanceIsToThePopulationsOwnTotalNotToTheSumOfItsGroups() {
        Population people =
                new Population(
                        List.of("kon"),
                        List.of(
                                new Population.Group(List.of("Kvinna"), 100),
                                new Population.Group(List.of("Man"), 90)),
                        200L,
                        "folk.csv");
        Measurement distance =
                Evaluation.on(survey())
                        .among(people)
                        .measure(
                                measuring(new Measure.Distance("kon", Map.of(), ALL))
                                        .atMost(0.1)
                                        .indicator());

        assertThat(distance.outcome()).isCloseTo(0.225, within(1e-12));
        assertThat(words(distance))
                .contains("Längst under sin andel ligger Man: 20 procentenheter.");
    }

    @Test
    void aDistanceToAPopulationThatThePlanDoesNotGiveCannotBeTold() {
        Measurement distance =
                Evaluation.on(survey())
                        .measure(
                                measuring(new Measure.Distance("kon", Map.of(), ALL))
                                        .atMost(0.1)
                                        .indicator());

        assertThat(distance.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(distance).get(0)).contains("Lägg till en fil i populations");
    }

    @Test
    void aResponseRateNeedsToKnowHowManyWereInvited() {
        Measurement rate =
                Evaluation.on(survey())
                        .held("enkat", Unit.PERSON, null, null)
                        .measure(
                                measuring(new Measure.ResponseRate("enkat"))
                                        .atLeast(0.5)
                                        .indicator());

        assertThat(rate.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(rate).get(0)).contains("Skriv invited vid aktiviteten");
    }

    @Test
    void whatWasNotRecordedHasNoCostPerParticipant() {
        Measurement cost =
                Evaluation.on(survey())
                        .held("enkat", Unit.PERSON, null, null)
                        .measure(
                                measuring(new Measure.EffortPerParticipant(false, ALL))
                                        .atMost(400)
                                        .indicator());

        assertThat(cost.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(cost).get(0)).contains("Skriv cost vid aktiviteterna");
    }

    @Test
    void costsAreCountedByActivityOnly() {
        Condition women = new Condition.BackgroundIn("kon", Set.of("Kvinna"));
        Measurement cost =
                Evaluation.on(survey())
                        .held("enkat", Unit.PERSON, null, null)
                        .measure(
                                measuring(new Measure.EffortPerParticipant(false, women))
                                        .atMost(400)
                                        .indicator());

        assertThat(words(cost).get(0)).contains("bara räknas per aktivitet");
    }

    @Test
    void aRangeIsReachedInsideItAndSureWhenTheWholeIntervalIs() {
        Target range = new Target(Target.Direction.BETWEEN, 0.45, 0.55);

        assertThat(Judging.status(0.5, range, null)).isEqualTo(Status.REACHED);
        assertThat(Judging.status(0.56, range, null)).isEqualTo(Status.NOT_REACHED);
        assertThat(range.metWithin(0.56, 0.7)).isFalse();
        assertThat(range.metWithin(0.3, 0.7)).isTrue();
    }

    @Test
    void asManyAsBeforeIsNotMoreThanBefore() {
        Target more = new Target(Target.Direction.MORE_THAN, 0.3);

        assertThat(List.of(0.3, 0.31)).extracting(more::metBy).containsExactly(false, true);
        assertThat(Judging.status(0.29, more, 0.1)).isEqualTo(Status.NOT_REACHED);
    }
}
