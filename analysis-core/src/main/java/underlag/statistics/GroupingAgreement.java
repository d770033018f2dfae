package underlag.statistics;

import java.util.List;

/**
 * How well two groupings of the same items agree. Names of groups mean nothing: only which items
 * stand together counts. An item that belongs to no group stands under a label of its own choosing,
 * such as "", and all such items are then one group.
 *
 * @param nmi mutual information over the mean of the two entropies, 0–1; grows with the number of
 *     groups even where there is nothing to find
 * @param ami the same less what chance gives: 0 for what chance would give, 1 for equal groupings
 *     (Vinh, Epps and Bailey 2010, exact expectation, arithmetic mean)
 * @param ari adjusted Rand index over pairs of items, 0 for chance, 1 for equal groupings (Hubert
 *     and Arabie 1985)
 * @param purity share of items whose label is the most frequent one of their group
 * @param labels how many different labels
 * @param groups how many different groups
 * @param items how many items
 */
public record GroupingAgreement(
        double nmi, double ami, double ari, double purity, int labels, int groups, int items) {

    /**
     * Compares two groupings. Two equal ones agree fully, also where all items stand together or
     * each alone; otherwise a grouping that tells nothing (one group, or each item alone) agrees 0.
     *
     * @param labels the label of each item, as a person gave it
     * @param groups the group of each item, in the same order
     * @throws IllegalArgumentException where the lists differ in length or are empty
     */
    public static GroupingAgreement of(List<String> labels, List<String> groups) {
        if (labels.size() != groups.size() || labels.isEmpty()) {
            throw new IllegalArgumentException(
                    "two groupings of the same items, not of "
                            + labels.size()
                            + " and "
                            + groups.size());
        }
        CrossTable table = CrossTable.of(labels, groups);
        double mutual = table.mutualInformation();
        double entropy = (table.rowEntropy() + table.columnEntropy()) / 2;
        double expected = ExpectedInformation.of(table.rows(), table.columns());
        double pairs = table.pairs();
        double expectedPairs = table.rowPairs() * table.columnPairs() / table.allPairs();
        double mostPairs = (table.rowPairs() + table.columnPairs()) / 2;
        boolean equal = table.isOneToOne();
        return new GroupingAgreement(
                equal ? 1 : share(mutual, entropy),
                equal ? 1 : share(mutual - expected, entropy - expected),
                equal ? 1 : share(pairs - expectedPairs, mostPairs - expectedPairs),
                (double) table.inLargestCells() / table.items(),
                table.rows().length,
                table.columns().length,
                table.items());
    }

    /** Zero where both are nothing but rounding: a grouping that tells nothing. */
    private static double share(double part, double whole) {
        return Math.abs(whole) < 1e-12 ? 0 : part / whole;
    }
}
