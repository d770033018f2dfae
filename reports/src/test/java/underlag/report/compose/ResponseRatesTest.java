package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.answer.CrossTabs;
import underlag.dialogue.Activity;
import underlag.dialogue.Unit;
import underlag.participation.Participation;
import underlag.participation.Participation.Attendance;
import underlag.participation.TargetMatrix;
import underlag.report.model.Block;
import underlag.report.model.Chart;

/** How many of those invited came or answered. */
class ResponseRatesTest {
    private static Attendance held(
            String name, @Nullable Integer invited, @Nullable Integer answered, int came) {
        Activity activity =
                new Activity(
                        name,
                        name,
                        "enkät",
                        null,
                        null,
                        null,
                        List.of(),
                        invited,
                        null,
                        Unit.PERSON,
                        null,
                        null,
                        Set.of(),
                        List.of());
        return new Attendance(activity, answered, 0, came == 0 ? null : came, 0, 0);
    }

    private static List<Block> rates(Attendance... activities) {
        Participation participation =
                new Participation(
                        List.of(activities),
                        List.of(),
                        new TargetMatrix(List.of(), List.of()),
                        List.of(),
                        List.of(),
                        null,
                        0,
                        0);
        return ResponseRates.of(
                new Composition(SampleAnalysis.with(participation, CrossTabs.none())));
    }

    private static Chart.Bars chart(List<Block> blocks) {
        return (Chart.Bars) ((Block.ChartBlock) blocks.getFirst()).chart();
    }

    @Test
    void barTellsTheShareAndBothNumbers() {
        Chart.Bars chart = chart(rates(held("Enkät", 9800, 264, 0), held("Skolan", 60, null, 41)));

        assertThat(chart.bars())
                .extracting(bar -> bar.label() + " " + bar.valueText().replace('\u00a0', ' '))
                .containsExactly("Enkät 3 % (264 av 9 800)", "Skolan 68 % (41 av 60)");
        assertThat(chart.bars().get(1).value()).isEqualTo(100 * 41 / 60d);
        assertThat(chart.altText().replace('\u00a0', ' '))
                .contains("Enkät: 3 % (264 av 9 800).", "Skolan: 68 % (41 av 60).");
        assertThat(chart.data().rows()).hasSize(2);
    }

    @Test
    void activitiesWithoutRateAreLeftOut() {
        Chart.Bars chart =
                chart(
                        rates(
                                held("Enkät", 100, 50, 0),
                                held("Öppet hus", null, null, 40),
                                held("Fler än de inbjudna", 10, 12, 0),
                                held("Ingen inbjuden", 0, 0, 0)));

        assertThat(chart.bars()).extracting(Chart.Bar::label).containsExactly("Enkät");
    }

    @Test
    void whereNobodyCountedTheInvitedThereIsNoChart() {
        assertThat(rates(held("Enkät", null, 50, 0))).isEmpty();
    }
}
