package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
    /** R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") */
    @Test
    void severalTestsAreCorrectedAsRDoes() {
        assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    /** R 4.2.2: 2 * pnorm(-qnorm(0.975) * 0.15 / 0.1) */
    @Test
    void aTestIsReadBackFromTheHalfOfTheIntervalThatFacesTheValue() {
        Interval interval = new Interval(0.4, 0.62, "wilson");

        assertThat(FromInterval.p(0.5, interval, 0.35)).isCloseTo(0.003282694765, within(1e-11));
        assertThat(FromInterval.p(0.5, interval, 0.62)).isCloseTo(0.05, within(1e-12));
        assertThat(FromInterval.p(0.5, interval, 0.5)).isEqualTo(1);
    }
}
