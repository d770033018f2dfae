package underlag.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Two-sided tests of whether the same people changed, as p-values from 0 to 1. */
public final class PairedTests {
    private PairedTests() {}

    /**
     * McNemar's test, exact: those who changed are as likely to change one way as the other.
     * McNemar, Psychometrika 12 (1947) 153–157; exact form: Mosteller, Biometrics 8 (1952) 220–226.
     *
     * @param better those who changed from no to yes
     * @param worse those who changed from yes to no
     * @return 1 where nobody changed
     */
    public static double mcNemar(int better, int worse) {
        if (better + worse == 0) {
            return 1;
        }
        return BinomialTest.withDefaults().test(better + worse, better, 0.5).getPValue();
    }

    /**
     * The signed-rank test of Wilcoxon, "Individual comparisons by ranking methods", Biometrics
     * Bulletin 1 (1945) 80–83. Those without a difference are left out, as Wilcoxon did. Exact
     * without ties among at most 50 differences, else by the normal approximation with corrections
     * for ties and continuity.
     *
     * @return 1 where nobody changed
     */
    public static double wilcoxon(double[] differences) {
        double[] changed = Arrays.stream(differences).filter(d -> d != 0).toArray();
        return changed.length == 0
                ? 1
                : WilcoxonSignedRankTest.withDefaults().test(changed).getPValue();
    }
}
