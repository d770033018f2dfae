package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Population;
import underlag.goal.Measurement.Status;
import underlag.testing.HandmadeMaterial;

class WeighingTest {
    /** Fifteen women who are all for, five men of whom one is, and one who tells no sex. */
    private static HandmadeMaterial survey() {
        HandmadeMaterial made = new HandmadeMaterial().ask(HandmadeMaterial.scale("nojd", 1, 5));
        for (int i = 0; i < 21; i++) {
            String sex = i < 15 ? "Kvinna" : i < 20 ? "Man" : "";
            made.person("r" + i, "enkat", null, Map.of("kon", sex));
            made.answer("r" + i, "nojd", i < 16 ? "5" : "1");
        }
        return made;
    }

    private static Population people(long women, long men, long others) {
        return new Population(
                List.of("kon"),
                List.of(
                        new Population.Group(List.of("Kvinna"), women),
                        new Population.Group(List.of("Man"), men),
                        new Population.Group(List.of("Annat"), others)),
                null,
                "befolkning.csv");
    }

    private static final Measure WEIGHTED =
            new Measure.Weighted(
                    new Measure.Share(new Condition.AnswerBetween("nojd", 4, 5), ALL),
                    List.of("kon"));

    @Test
    void aWeightedShareCountsEachGroupAsThePopulationDoes() {
        Measurement share =
                Evaluation.on(survey())
                        .among(people(500, 500, 0))
                        .measure(measuring(WEIGHTED).atLeast(0.7).indicator());

        // half of 15/15 and half of 1/5
        assertThat(share.outcome()).isCloseTo(0.6, within(1e-9));
        assertThat(share.denominator()).isEqualTo(20);
        assertThat(share.status()).isEqualTo(Status.NOT_REACHED);
        // R: w <- c(rep(10/15, 15), rep(2, 5)); sum(w)^2 / sum(w^2) is 15
        assertThat(words(share))
                .contains(
                        "20 svar med vikter från 0,7 till 2,0 säger lika mycket som 15 med samma"
                                + " vikt, och osäkerheten räknas på dem.",
                        "En svarande saknar uppgift om sin bakgrund och är inte med.")
                .anySatisfy(said -> assertThat(said).contains("Ovägd är den 76"));
    }

    @Test
    void thoseWhoWereNotHeardAreNotWeighedUp() {
        Measurement share =
                Evaluation.on(survey())
                        .among(people(500, 490, 10))
                        .measure(measuring(WEIGHTED).atLeast(0.7).indicator());

        assertThat(share.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(share).getFirst()).startsWith("Ingen i gruppen ”Annat”");
    }

    @Test
    void withoutAPopulationThereIsNothingToWeighBy() {
        Measurement share =
                Evaluation.on(survey()).measure(measuring(WEIGHTED).atLeast(0.7).indicator());

        assertThat(share.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(share).getFirst()).contains("populations");
    }
}
