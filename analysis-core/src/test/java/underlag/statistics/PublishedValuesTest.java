package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every formula against figures printed in the literature, or against SciPy 1.17.1 (normal quantile
 * {@code stats.norm.ppf(.975)}, {@code stats.t.ppf}, {@code stats.ttest_ind(equal_var=False)},
 * {@code stats.binomtest}, {@code stats.wilcoxon}) where it says so.
 */
class PublishedValuesTest {
    /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I; 7/50 from Brown et al. 2001. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "7, 50, 0.0695, 0.2619"
    })
    void wilsonAgreesWithNewcombesTable(int count, int of, double low, double high) {
        Interval interval = ShareIntervals.wilson(count, of);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
        assertThat(interval.method()).isEqualTo("wilson");
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "5, 56, 0, 29, -0.0381, 0.1926"
    })
    void differenceOfTwoGroupsAgreesWithNewcombesTable(
            int more, int ofMore, int less, int ofLess, double low, double high) {
        Interval interval = ShareDifferences.independent(less, ofLess, more, ofMore);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
        assertThat(interval.method()).isEqualTo("newcombe");
    }

    /**
     * Method 10 of Newcombe, Statistics in Medicine 17 (1998) 2635–2650, computed anew in Python
     * from the paper's formula.
     */
    @ParameterizedTest
    @CsvSource({
        "20, 12, 2, 16, 0.0562, 0.3292",
        "36, 12, 2, 0, 0.0569, 0.3404",
        "14, 5, 0, 22, 0.0115, 0.2265"
    })
    void differenceWithinTheSamePeopleAgreesWithTheFormula(
            int bothYes, int onlySecond, int onlyFirst, int bothNo, double low, double high) {
        Interval interval = ShareDifferences.paired(bothYes, onlySecond, onlyFirst, bothNo);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** Wilson's formula with n·(N−1)/(N−n) in place of n, computed in Python. */
    @ParameterizedTest
    @CsvSource({
        "30, 40, 51, 0.682327, 0.807328, wilson-fpc",
        "120, 200, 1000, 0.538170, 0.658800, wilson-fpc",
        "20, 40, 800, 0.351995, 0.648005, wilson",
        "20, 40, 801, 0.351995, 0.648005, wilson",
        "41, 51, 51, 0.803922, 0.803922, wilson-fpc"
    })
    void smallPopulationNarrowsTheInterval(
            int count, int of, int population, double low, double high, String method) {
        Interval interval = ShareIntervals.wilson(count, of, population);

        assertThat(interval.low()).isCloseTo(low, within(0.000001));
        assertThat(interval.high()).isCloseTo(high, within(0.000001));
        assertThat(interval.method()).isEqualTo(method);
    }

    @Test
    void wholePopulationIsBoundedByThoseWhoDidNotAnswer() {
        Interval interval = ShareIntervals.bounds(33, 41, 10);

        assertThat(interval).isEqualTo(new Interval(33 / 51.0, 43 / 51.0, "bounds"));
    }

    @Test
    void meanHasStudentsInterval() {
        double[] values = {4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 1, 4};

        Interval plain = MeanIntervals.t(values);
        Interval ofTwenty = MeanIntervals.t(values, 20);

        assertThat(plain.low()).isCloseTo(2.884581, within(0.000001));
        assertThat(plain.high()).isCloseTo(4.448753, within(0.000001));
        assertThat(ofTwenty.low()).isCloseTo(3.159182, within(0.000001));
        assertThat(ofTwenty.high()).isCloseTo(4.174151, within(0.000001));
        assertThat(MeanIntervals.t(values, 1000)).isEqualTo(plain);
        assertThat(plain.method()).isEqualTo("t");
    }

    @Test
    void meansOfTwoGroupsAreComparedAsWelchDid() {
        double[] before = {3, 4, 2, 5, 3, 4, 2};
        double[] after = {5, 4, 4, 5, 3, 5, 4, 5};

        Interval interval = MeanIntervals.welch(before, after);

        assertThat(interval.low()).isCloseTo(-0.012114, within(0.000001));
        assertThat(interval.high()).isCloseTo(2.190685, within(0.000001));
    }

    /** SciPy: {@code binomtest(12, 14)}, {@code binomtest(6, 22)}, {@code binomtest(121, 180)}. */
    @ParameterizedTest
    @CsvSource({
        "12, 2, 0.012939453125",
        "6, 16, 0.052478790283203125",
        "121, 59, 4.4344492637551645e-06",
        "0, 0, 1"
    })
    void mcNemarIsATwoSidedBinomialTest(int better, int worse, double p) {
        assertThat(PairedTests.mcNemar(better, worse)).isCloseTo(p, within(1e-9));
        assertThat(PairedTests.mcNemar(worse, better)).isCloseTo(p, within(1e-9));
    }

    /** Hollander and Wolfe, Nonparametric Statistical Methods (1973), p. 29: depression scores. */
    @Test
    void wilcoxonAgreesWithHollanderAndWolfe() {
        double[] differences = {0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01};

        assertThat(PairedTests.wilcoxon(differences)).isCloseTo(0.0390625, within(1e-9));
    }

    /** SciPy: {@code wilcoxon(d, correction=True, zero_method='wilcox', method='approx')}. */
    @Test
    void wilcoxonLeavesOutThoseWhoDidNotChange() {
        double[] differences = {1, 1, 2, 0, -1, 1, 2, 1, 0, 1, 1, -1, 3, 1, 0, 2};

        assertThat(PairedTests.wilcoxon(differences)).isCloseTo(0.010953046, within(1e-8));
        assertThat(PairedTests.wilcoxon(new double[] {0, 0})).isEqualTo(1);
    }

    @Test
    void medianIsTheMiddleValueOrBetweenTheTwo() {
        assertThat(MeanIntervals.median(new double[] {5, 1, 4})).isEqualTo(4);
        assertThat(MeanIntervals.median(new double[] {5, 1, 4, 2})).isEqualTo(3);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> ShareIntervals.wilson(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 of 4");
        assertThatThrownBy(() -> ShareIntervals.wilson(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShareIntervals.wilson(3, 20, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
