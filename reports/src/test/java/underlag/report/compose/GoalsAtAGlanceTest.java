package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Chart.Sign;
import underlag.report.model.Chart.Statuses;

/** All goals in one picture. */
class GoalsAtAGlanceTest {
    private final Statuses chart =
            new GoalsAtAGlance(new Words(ReaderLanguage.SWEDISH), SampleGoals.all()).chart();

    @Test
    void everyGoalHasItsSignsItsTypeAndItsJudgementInWords() {
        assertThat(chart.rows())
                .extracting(row -> row.label() + ": " + row.status())
                .containsExactly(
                        "Skapa ökad kunskap hos förtroendevalda: Uppnått",
                        "Hålla budgeten: Ej uppnått",
                        "Många ska delta: Uppnått",
                        "Stärka tilliten: Går inte att bedöma");
        assertThat(chart.rows())
                .extracting(row -> row.signs().getFirst().shape())
                .containsExactly(
                        Sign.Shape.FULL, Sign.Shape.EMPTY, Sign.Shape.FULL, Sign.Shape.UNKNOWN);
    }

    @Test
    void whatIsUnsureIsDrawnBrokenAndExplained() {
        assertThat(chart.rows().getFirst().signs().getFirst().sure()).isFalse();
        assertThat(chart.rows().get(2).signs().getFirst().sure()).isTrue();
        assertThat(chart.legend().getLast().sure()).isFalse();
    }

    @Test
    void theTextForThoseWhoCannotSeeNamesEveryGoal() {
        assertThat(chart.altText()).contains("Hålla budgeten", "Stärka tilliten");
        assertThat(chart.data().rows()).hasSize(4);
    }
}
