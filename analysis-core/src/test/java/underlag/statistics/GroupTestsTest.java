package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of differences and the index of dissimilarity, against R 4 (called as each says). */
class GroupTestsTest {
    /** R: chisq.test(correct = FALSE) where all expected counts reach 5, else fisher.test. */
    @ParameterizedTest
    @CsvSource({
        "45, 120, 30, 180, 4.45570906e-05, chi-square",
        "60, 100, 55, 100, 0.4744863712, chi-square",
        "3, 10, 20, 190, 0.09324302565, fisher",
        "0, 12, 9, 100, 0.5935883215, fisher",
        "1, 40, 12, 50, 0.003937992772, chi-square"
    })
    void twoSharesAreTestedAsInR(int a, int of, int b, int ofB, double p, String method) {
        GroupTests.Test test = GroupTests.independent(a, of, b, ofB);

        assertThat(test.p()).isCloseTo(p, within(1e-9));
        assertThat(test.method()).isEqualTo(method);
        assertThat(GroupTests.independent(b, ofB, a, of).p()).isCloseTo(p, within(1e-9));
    }

    @Test
    void whereAllAnsweredAlikeThereIsNoDifference() {
        assertThat(GroupTests.independent(0, 10, 0, 20).p()).isEqualTo(1);
        assertThat(GroupTests.independent(10, 10, 20, 20).p()).isEqualTo(1);
    }

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5, 0.04), "BH"). */
    @Test
    void manyTestsAreCorrectedAsByBenjaminiAndHochberg() {
        List<Double> corrected = GroupTests.corrected(List.of(0.01, 0.04, 0.03, 0.005, 0.5, 0.04));

        List<Double> wanted = List.of(0.03, 0.048, 0.048, 0.03, 0.5, 0.048);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(corrected.get(i)).isCloseTo(wanted.get(i), within(1e-12));
        }
        assertThat(GroupTests.corrected(List.of())).isEmpty();
    }

    /** R: sum(abs(n / sum(n) - p)) / 2. */
    @Test
    void dissimilarityIsHalfTheSumOfTheDifferences() {
        List<Double> people =
                List.of(2100 / 16700d, 5400 / 16700d, 5000 / 16700d, 3000 / 16700d, 1200 / 16700d);

        assertThat(Dissimilarity.index(List.of(11, 60, 80, 50, 10), people))
                .isCloseTo(0.1370718, within(5e-8));
        assertThat(Dissimilarity.index(List.of(1, 1), List.of(0.5, 0.5))).isZero();
        assertThat(Dissimilarity.index(List.of(7, 0), List.of(0d, 1d))).isEqualTo(1);
    }

    /** R: sum(abs(k / n - p) * dbinom(k, n, p)) over k = 0..n, over the groups, halved. */
    @Test
    void aRandomSampleDiffersTooAndLessTheLargerItIs() {
        assertThat(Dissimilarity.byChance(50, List.of(0.2, 0.5, 0.3)))
                .isCloseTo(0.07613267498, within(1e-10));
        assertThat(Dissimilarity.byChance(7, List.of(0.95, 0.05)))
                .isCloseTo(0.06983372961, within(1e-10));
        assertThat(Dissimilarity.byChance(7, List.of(1d, 0d))).isZero();
    }

    @Test
    void nobodyHasNoSpread() {
        assertThatThrownBy(() -> Dissimilarity.index(List.of(0, 0), List.of(0.5, 0.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dissimilarity.byChance(0, List.of(1d)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
