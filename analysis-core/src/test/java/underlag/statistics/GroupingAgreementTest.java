package underlag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GroupingAgreementTest {
    private static final Offset<Double> EXACT = within(1e-10);

    @Test
    void equalGroupingsUnderOtherNamesAgreeFully() {
        GroupingAgreement agreement = agreement("a a b b c", "z z y y x");
        assertThat(agreement.nmi()).isEqualTo(1);
        assertThat(agreement.ami()).isEqualTo(1);
        assertThat(agreement.ari()).isEqualTo(1);
        assertThat(agreement.purity()).isEqualTo(1);
        assertThat(agreement("a a a", "b b b").ami()).isEqualTo(1);
        assertThat(agreement("a b c", "x y z").ari()).isEqualTo(1);
        assertThat(agreement("a", "b").nmi()).isEqualTo(1);
    }

    /** By hand: MI = ln 2 · 2/3, entropies ln 2 and ln 3, of 15 pairs 6, 3 and 2 together. */
    @Test
    void sixItemsInTwoAndThreeGroupsAsWorkedOutByHand() {
        GroupingAgreement agreement = agreement("0 0 0 1 1 1", "0 0 1 1 2 2");
        double mutual = 2 * Math.log(2) / 3;
        double mean = (Math.log(2) + Math.log(3)) / 2;
        double chance = 0.4 * Math.log(2);
        assertThat(agreement.nmi()).isCloseTo(mutual / mean, EXACT);
        assertThat(agreement.ami()).isCloseTo((mutual - chance) / (mean - chance), EXACT);
        assertThat(agreement.ari()).isCloseTo((2 - 1.2) / (4.5 - 1.2), EXACT);
        assertThat(agreement.purity()).isCloseTo(5 / 6.0, EXACT);
        assertThat(agreement.labels()).isEqualTo(2);
        assertThat(agreement.groups()).isEqualTo(3);
    }

    /** The table of the supplement "Details of the adjusted Rand index", Yeung and Ruzzo 2001. */
    @Test
    void adjustedRandIndexOfYeungAndRuzzo() {
        assertThat(agreement("a a b b b b c c c c", "1 2 1 2 2 3 3 3 3 3").ari())
                .isCloseTo(0.313, within(0.0005));
    }

    /** The values that scikit-learn's documentation and tests give for these lists. */
    @Test
    void valuesThatScikitLearnPublishes() {
        assertThat(agreement("0 0 1 2", "0 0 1 1").ari()).isCloseTo(0.57, within(0.005));
        assertThat(agreement("0 0 1 1", "0 1 0 1").ari()).isCloseTo(-0.5, EXACT);
        assertThat(agreement("0 1 2 0 3 4 5 1", "1 1 0 0 2 2 2 2").ari())
                .isCloseTo(-0.12903225806451613, EXACT);
        assertThat(agreement("0 0 0 0", "0 1 2 3").ami()).isCloseTo(0, EXACT);
        String labels = "1 1 1 1 1 1 2 2 2 2 2 2 3 3 3 3 3";
        String groups = "1 1 1 1 2 1 2 2 2 2 3 1 3 3 3 2 2";
        assertThat(ExpectedInformation.of(new int[] {6, 6, 5}, new int[] {6, 7, 4}))
                .isCloseTo(0.15042, within(0.000005));
        assertThat(agreement(labels, groups).ami()).isCloseTo(0.27821, within(0.000005));
    }

    /** What chance gives is the mean over all orders of the items: here all 40,320 are tried. */
    @Test
    void expectationIsTheMeanOverAllOrders() {
        List<String> labels = items("a a a a b b c c");
        List<String> groups = items("1 1 1 2 2 2 2 3");
        double[] sum = new double[2];
        permute(groups, 0, labels, sum);
        assertThat(ExpectedInformation.of(new int[] {4, 2, 2}, new int[] {3, 4, 1}))
                .isCloseTo(sum[0] / sum[1], within(1e-12));
    }

    @Test
    void groupsDealtOutByChanceAgreeNotAtAllWhateverTheirNumber() {
        Random random = new Random(3);
        List<String> labels = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int item = 0; item < 20_000; item++) {
            labels.add("label " + random.nextInt(20));
            groups.add("group " + random.nextInt(2_000));
        }
        GroupingAgreement agreement = GroupingAgreement.of(labels, groups);
        assertThat(agreement.nmi()).isGreaterThan(0.15);
        assertThat(agreement.ami()).isCloseTo(0, within(0.01));
        assertThat(agreement.ari()).isCloseTo(0, within(0.01));
    }

    @Test
    void orderOfItemsAndSidesMakesNoDifference() {
        List<String> labels = items("a a b b c c c a d d d b");
        List<String> groups = items("1 1 1 2 2 3 3 3 4 4 1 2");
        GroupingAgreement one = GroupingAgreement.of(labels, groups);
        GroupingAgreement other = GroupingAgreement.of(groups, labels);
        GroupingAgreement turned = GroupingAgreement.of(labels.reversed(), groups.reversed());
        for (GroupingAgreement same : List.of(other, turned)) {
            assertThat(same.nmi()).isCloseTo(one.nmi(), EXACT);
            assertThat(same.ami()).isCloseTo(one.ami(), EXACT);
            assertThat(same.ari()).isCloseTo(one.ari(), EXACT);
        }
    }

    @Test
    void listsThatAreNotOfTheSameItemsAreRefused() {
        assertThatThrownBy(() -> agreement("a b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 and 1");
        assertThatThrownBy(() -> GroupingAgreement.of(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void permute(List<String> groups, int from, List<String> labels, double[] sum) {
        if (from == groups.size()) {
            sum[0] += mutualInformation(labels, groups);
            sum[1]++;
            return;
        }
        for (int i = from; i < groups.size(); i++) {
            Collections.swap(groups, from, i);
            permute(groups, from + 1, labels, sum);
            Collections.swap(groups, from, i);
        }
    }

    private static double mutualInformation(List<String> labels, List<String> groups) {
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            both.merge(labels.get(i) + groups.get(i), 1, Integer::sum);
        }
        double n = labels.size();
        double mutual = 0;
        for (Map.Entry<String, Integer> cell : both.entrySet()) {
            int ofLabel = Collections.frequency(labels, cell.getKey().substring(0, 1));
            int ofGroup = Collections.frequency(groups, cell.getKey().substring(1));
            mutual += cell.getValue() / n * Math.log(cell.getValue() * n / (ofLabel * ofGroup));
        }
        return mutual;
    }

    private static GroupingAgreement agreement(String labels, String groups) {
        return GroupingAgreement.of(items(labels), items(groups));
    }

    private static List<String> items(String text) {
        return new ArrayList<>(Arrays.asList(text.split(" ")));
    }
}
