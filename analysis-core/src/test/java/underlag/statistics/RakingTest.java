package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.statistics.Raking.Margin;
import underlag.statistics.Raking.Weights;

/** Expected values from R 4 with the package survey: rake(), and base R for the rest. */
class RakingTest {
    private static final List<Margin> TWO =
            List.of(
                    new Margin(List.of(0, 0, 0, 0, 0, 1, 1, 1, 2, 2), List.of(2.0, 5.0, 3.0)),
                    new Margin(List.of(0, 0, 0, 1, 1, 0, 1, 1, 0, 1), List.of(0.6, 0.4)));

    @Test
    void weightsMakeThoseWhoAnsweredAlikeThePopulation() {
        Weights weights = Raking.weights(TWO);

        double[] expected = {0.5, 0.5, 0.5, 0.25, 0.25, 2.5, 1.25, 1.25, 2.0, 1.0};
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.each().get(i)).isCloseTo(expected[i], within(1e-9));
        }
        assertThat(weights.effective()).isCloseTo(6.5573770492, within(1e-9));
        assertThat(weights.gap()).isCloseTo(0, within(1e-9));
        assertThat(weights.cut()).isZero();
    }

    @Test
    void aWeightedMeanHasTheIntervalOfAsManyAnswersAsTheWeightsLeave() {
        double[] values = {5, 4, 4, 3, 5, 2, 3, 1, 2, 4};
        Weights weights = Raking.weights(TWO);
        double[] each = weights.each().stream().mapToDouble(w -> w).toArray();

        Interval interval = MeanIntervals.weighted(values, each, weights.effective());

        assertThat(MeanIntervals.mean(values, each)).isCloseTo(2.65, within(1e-9));
        assertThat(interval.low()).isCloseTo(1.4306112787, within(1e-8));
        assertThat(interval.high()).isCloseTo(3.8693887213, within(1e-8));
        assertThat(interval.method()).isEqualTo("t-weighted");
    }

    @Test
    void equalWeightsLeaveWilsonsInterval() {
        Interval plain = ShareIntervals.wilson(42, 228);
        Interval weighted = ShareIntervals.weighted(42 / 228.0, 228);

        assertThat(weighted.low()).isCloseTo(plain.low(), within(1e-12));
        assertThat(weighted.high()).isCloseTo(plain.high(), within(1e-12));
    }

    @Test
    void oneWhoWouldSpeakForHalfIsHeldAtFive() {
        List<Integer> groups = new ArrayList<>(Collections.nCopies(19, 0));
        groups.add(1);

        Weights weights = Raking.weights(List.of(new Margin(groups, List.of(0.5, 0.5))));

        assertThat(weights.each().getLast()).isEqualTo(5);
        assertThat(weights.each().getFirst()).isCloseTo(0.5263157895, within(1e-9));
        assertThat(weights.cut()).isEqualTo(1);
        assertThat(weights.gap()).isCloseTo(1 / 6.0, within(1e-9));
    }

    @Test
    void aGroupThatNobodyAnsweredForCannotBeWeighed() {
        Margin margin = new Margin(List.of(0, 0, 1), List.of(0.2, 0.3, 0.5));

        assertThatThrownBy(() -> Raking.weights(List.of(margin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("group 2");
    }
}
