package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dkpro.statistics.agreement.IAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.MASISetAnnotationDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement coefficients against published values and another implementation. */
class AgreementCoefficientsTest {
    private static final double EXACT = 1e-9;

    private static final int MISSING = 0;

    /** Four observers, twelve units, values missing: Krippendorff 2011, section C. */
    private static final int[][] PUBLISHED = {
        {1, 1, MISSING, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {MISSING, 5, 5, 5},
        {MISSING, MISSING, 1, 1},
        {MISSING, MISSING, 3, MISSING}
    };

    @Test
    void alphaOfTheDataThatKrippendorffPublished() {
        double alpha = KrippendorffAlpha.nominal(given(PUBLISHED)).value().orElseThrow();
        assertThat(alpha).isCloseTo(0.743, within(0.0005));
        assertThat(alpha)
                .isCloseTo(
                        oracle(withGaps(PUBLISHED), new NominalDistanceFunction()), within(EXACT));
    }

    @Test
    void binaryAlphaOfTheDataThatKrippendorffPublished() {
        // Two observers, ten units, yes and no: Krippendorff 2011, section A.
        Confusion counts = new Confusion(1, 1, 3, 5);
        assertThat(counts.alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void kappaOfTheTableThatCohenPublished() {
        // Cohen 1960, the agreement matrix of 200 cases: kappa .492.
        int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < table[i][j]; k++) {
                    first.add("category " + i);
                    second.add("category " + j);
                }
            }
        }
        // Observed 140 of 200 = .70; expected (120·100 + 60·60 + 20·40) / 40 000 = .41.
        assertThat(CohenKappa.of(first, second).orElseThrow())
                .isCloseTo((0.70 - 0.41) / (1 - 0.41), within(EXACT))
                .isCloseTo(0.492, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void alphaAndKappaAreThoseOfAnotherImplementation(int seed) {
        Random random = new Random(seed);
        int[][] codings = new int[80][2];
        int[][] gaps = new int[80][3];
        for (int u = 0; u < codings.length; u++) {
            int meant = 1 + random.nextInt(4);
            for (int coder = 0; coder < 3; coder++) {
                int value = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : meant;
                gaps[u][coder] = random.nextInt(5) == 0 ? MISSING : value;
                if (coder < 2) {
                    codings[u][coder] = value;
                }
            }
        }
        assertThat(KrippendorffAlpha.nominal(given(gaps)).value().orElseThrow())
                .isCloseTo(oracle(withGaps(gaps), new NominalDistanceFunction()), within(EXACT));
        List<Integer> first = Arrays.stream(codings).map(c -> c[0]).toList();
        List<Integer> second = Arrays.stream(codings).map(c -> c[1]).toList();
        double kappa = new CohenKappaAgreement(withGaps(codings)).calculateAgreement();
        assertThat(CohenKappa.of(first, second).orElseThrow()).isCloseTo(kappa, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void alphaOverSetsIsThatOfAnotherImplementationUnderTheSameDistance(int seed) {
        List<List<SetAnnotation>> units = sets(new Random(seed));
        CodingAnnotationStudy codings = new CodingAnnotationStudy(2);
        units.forEach(unit -> codings.addItem(unit.get(0), unit.get(1)));
        IDistanceFunction ours =
                (study, left, right) -> Masi.distance((SetAnnotation) left, (SetAnnotation) right);
        assertThat(KrippendorffAlpha.of(units, Masi::distance).value().orElseThrow())
                .isCloseTo(oracle(codings, ours), within(EXACT));
        IDistanceFunction theirs = new MASISetAnnotationDistanceFunction();
        IAnnotationStudy none = new CodingAnnotationStudy(2);
        assertThat(
                        KrippendorffAlpha.of(units, (l, r) -> theirs.measureDistance(none, l, r))
                                .value()
                                .orElseThrow())
                .isCloseTo(oracle(codings, theirs), within(EXACT));
    }

    @Test
    void masiIsOneLessWhatIsSharedTimesHowTheSetsLie() {
        assertThat(Masi.distance(Set.of("trafik"), Set.of("trafik"))).isZero();
        assertThat(Masi.distance(Set.of(), Set.of())).isZero();
        assertThat(Masi.distance(Set.of("trafik"), Set.of())).isEqualTo(1);
        assertThat(Masi.distance(Set.of("trafik"), Set.of("skola"))).isEqualTo(1);
        // One within the other: 1 − 1/2 · 2/3.
        assertThat(Masi.distance(Set.of("trafik"), Set.of("trafik", "skola")))
                .isCloseTo(2.0 / 3, within(EXACT));
        // Overlapping: 1 − 1/3 · 1/3.
        assertThat(Masi.distance(Set.of("trafik", "park"), Set.of("trafik", "skola")))
                .isCloseTo(8.0 / 9, within(EXACT));
        // Two of three: 1 − 2/3 · 2/3.
        assertThat(Masi.distance(Set.of("a", "b", "c"), Set.of("a", "b")))
                .isCloseTo(5.0 / 9, within(EXACT));
    }

    @Test
    void theOtherImplementationMultipliesTheTwoDistancesInstead() {
        SetAnnotation one = new SetAnnotation("trafik");
        SetAnnotation two = new SetAnnotation("trafik", "skola");
        double theirs =
                new MASISetAnnotationDistanceFunction()
                        .measureDistance(new CodingAnnotationStudy(2), one, two);
        assertThat(theirs).isCloseTo((1 - 1.0 / 2) * (1 - 2.0 / 3), within(EXACT));
    }

    @Test
    void binaryAlphaIsAlphaOfTheSameAnswers() {
        Confusion counts = new Confusion(12, 5, 3, 40);
        List<List<Boolean>> units = new ArrayList<>();
        add(units, 12, true, true);
        add(units, 5, true, false);
        add(units, 3, false, true);
        add(units, 40, false, false);
        assertThat(counts.alpha().orElseThrow())
                .isCloseTo(KrippendorffAlpha.nominal(units).value().orElseThrow(), within(EXACT));
        assertThat(counts.precision().orElseThrow()).isEqualTo(12.0 / 15);
        assertThat(counts.recall().orElseThrow()).isEqualTo(12.0 / 17);
        assertThat(counts.f1().orElseThrow()).isEqualTo(24.0 / 32);
        assertThat(counts.prevalence().orElseThrow()).isEqualTo(32.0 / 120);
    }

    @Test
    void whatCannotDifferHasNoAlpha() {
        assertThat(new Confusion(0, 0, 0, 50).alpha()).isEmpty();
        assertThat(KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("b"))).value())
                .isEmpty();
        assertThat(CohenKappa.of(List.of("a"), List.of("a"))).isEmpty();
    }

    @Test
    void sharesAreCorrectedAsRoganAndGladenDid() {
        assertThat(RoganGladen.corrected(0.30, 0.80, 0.90).orElseThrow())
                .isCloseTo(0.20 / 0.70, within(EXACT));
        assertThat(RoganGladen.corrected(0.05, 0.80, 0.90).orElseThrow()).isZero();
        assertThat(RoganGladen.corrected(0.95, 0.80, 0.90).orElseThrow()).isEqualTo(1);
        assertThat(RoganGladen.corrected(0.30, 0.40, 0.60)).isEmpty();
    }

    @Test
    void intervalsAreTheSameEveryTimeAndCoverTheFigure() {
        boolean[] yes = new boolean[100];
        Arrays.fill(yes, 0, 30, true);
        double[][] sampled = Bootstrap.sample(100, 7, times -> new double[] {share(yes, times)});
        Interval interval = Bootstrap.interval(sampled, 0).orElseThrow();
        assertThat(interval.low()).isBetween(0.18, 0.26);
        assertThat(interval.high()).isBetween(0.34, 0.42);
        double[][] again = Bootstrap.sample(100, 7, times -> new double[] {share(yes, times)});
        assertThat(Bootstrap.interval(again, 0)).contains(interval);
    }

    private static double share(boolean[] yes, int[] times) {
        int sum = 0;
        for (int i = 0; i < yes.length; i++) {
            sum += yes[i] ? times[i] : 0;
        }
        return sum / (double) yes.length;
    }

    private static void add(List<List<Boolean>> units, int times, boolean first, boolean second) {
        for (int i = 0; i < times; i++) {
            units.add(List.of(first, second));
        }
    }

    private static List<List<SetAnnotation>> sets(Random random) {
        List<String> themes = List.of("trafik", "skola", "park", "simhall");
        List<List<SetAnnotation>> units = new ArrayList<>();
        for (int u = 0; u < 60; u++) {
            Set<String> first = new TreeSet<>();
            Set<String> second = new HashSet<>();
            for (String theme : themes) {
                boolean meant = random.nextInt(3) == 0;
                if (meant != (random.nextInt(6) == 0)) {
                    first.add(theme);
                }
                if (meant != (random.nextInt(6) == 0)) {
                    second.add(theme);
                }
            }
            units.add(List.of(new SetAnnotation(first), new SetAnnotation(second)));
        }
        return units;
    }

    private static List<List<Integer>> given(int[][] codings) {
        return Arrays.stream(codings)
                .map(unit -> Arrays.stream(unit).filter(v -> v != MISSING).boxed().toList())
                .toList();
    }

    /** The other implementation's form: null where a value is missing. */
    private static CodingAnnotationStudy withGaps(int[][] codings) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(codings[0].length);
        for (int[] unit : codings) {
            study.addItemAsArray(
                    Arrays.stream(unit).mapToObj(v -> v == MISSING ? null : v).toArray());
        }
        return study;
    }

    private static double oracle(CodingAnnotationStudy study, IDistanceFunction distance) {
        return new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
    }
}
