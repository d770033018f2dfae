package underlag.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Tests of whether two groups differ in a share, and the correction for testing many times. */
public final class GroupTests {
    /** Below this expected count the chi-square distribution is no good approximation. */
    private static final double LEAST_EXPECTED = 5;

    private GroupTests() {}

    /**
     * The two-sided p-value of a test of independence.
     *
     * @param method {@code chi-square} or {@code fisher}
     */
    public record Test(double p, String method) {}

    /**
     * Whether the shares of two groups of people differ. Pearson's chi-square test without
     * correction for continuity (Philosophical Magazine 50 (1900) 157–175) where every expected
     * count is at least 5, as Cochran advised (Biometrics 10 (1954) 417–451); else Fisher's exact
     * test. Nothing to differ in gives p = 1.
     *
     * @throws IllegalArgumentException unless 0 ≤ count ≤ of and of > 0 in both
     */
    public static Test independent(int count1, int of1, int count2, int of2) {
        ShareIntervals.check(count1, of1);
        ShareIntervals.check(count2, of2);
        int yes = count1 + count2;
        int all = of1 + of2;
        if (yes == 0 || yes == all) {
            return new Test(1, "fisher");
        }
        double least = (double) Math.min(yes, all - yes) * Math.min(of1, of2) / all;
        if (least >= LEAST_EXPECTED) {
            long[][] table = {{count1, of1 - count1}, {count2, of2 - count2}};
            return new Test(ChiSquareTest.withDefaults().test(table).getPValue(), "chi-square");
        }
        int[][] table = {{count1, of1 - count1}, {count2, of2 - count2}};
        return new Test(FisherExactTest.withDefaults().test(table).getPValue(), "fisher");
    }

    /**
     * p-values corrected for their number, in the order given: the procedure of Benjamini &amp;
     * Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995) 289–300, as adjusted
     * p-values. Of those called significant at 0.05, at most one in twenty on average is so by
     * chance.
     */
    public static List<Double> corrected(List<Double> p) {
        int tests = p.size();
        List<Integer> falling = new ArrayList<>();
        for (int i = 0; i < tests; i++) {
            falling.add(i);
        }
        falling.sort(Comparator.comparingDouble((Integer i) -> p.get(i)).reversed());
        Double[] corrected = new Double[tests];
        double least = 1;
        for (int at = 0; at < tests; at++) {
            int test = falling.get(at);
            least = Math.min(least, p.get(test) * tests / (tests - at));
            corrected[test] = least;
        }
        return List.of(corrected);
    }
}
