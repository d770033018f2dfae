package underlag.statistics;

import java.util.List;

/**
 * How differently two peoples are spread over the same groups: the index of dissimilarity of Duncan
 * &amp; Duncan, "A methodological analysis of segregation indexes", American Sociological Review 20
 * (1955) 210–217. Half the sum of the differences between the shares: the part, from 0 (alike) to
 * 1, of those who took part who would have to belong to another group for the spreads to be alike.
 */
public final class Dissimilarity {
    private Dissimilarity() {}

    /**
     * The index.
     *
     * @param counts those who took part in each group
     * @param shares the population's share in each group, 0–1; they need not add up to exactly 1,
     *     as statistics offices disturb their counts
     * @throws IllegalArgumentException where the lists differ in length or nobody took part
     */
    public static double index(List<Integer> counts, List<Double> shares) {
        int all = all(counts, shares);
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += Math.abs((double) counts.get(i) / all - shares.get(i));
        }
        return sum / 2;
    }

    /**
     * What the index would be on average for as many people drawn at random from the population: a
     * small sample differs from it by chance alone. The mean absolute deviation of a binomial count
     * by de Moivre's formula: Diaconis &amp; Zabell, "Closed form summation for classical
     * distributions", Statistical Science 6 (1991) 284–302.
     */
    public static double byChance(int people, List<Double> shares) {
        if (people <= 0) {
            throw new IllegalArgumentException(people + " people");
        }
        return shares.stream().mapToDouble(p -> meanDeviation(people, p)).sum() / 2;
    }

    /** Of the share of n draws that fall in a group with share p. */
    private static double meanDeviation(int n, double p) {
        if (p <= 0 || p >= 1) {
            return 0;
        }
        int above = Math.min(n, (int) Math.floor(n * p) + 1);
        double log = 0;
        for (int i = 1; i <= above; i++) {
            log += StrictMath.log((double) (n - above + i) / i);
        }
        log += above * StrictMath.log(p) + (n - above + 1) * StrictMath.log(1 - p);
        return 2.0 * above * StrictMath.exp(log) / n;
    }

    private static int all(List<Integer> counts, List<Double> shares) {
        if (counts.size() != shares.size()) {
            throw new IllegalArgumentException(counts.size() + " and " + shares.size());
        }
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        if (all <= 0) {
            throw new IllegalArgumentException("nobody took part");
        }
        return all;
    }
}
