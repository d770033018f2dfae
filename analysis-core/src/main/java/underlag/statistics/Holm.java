package underlag.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several tests at once: Holm, "A simple sequentially rejective multiple test procedure",
 * Scandinavian Journal of Statistics 6 (1979) 65–70. The chance that even one of them is wrongly
 * taken for sure stays at the level of a single test.
 */
public final class Holm {
    private Holm() {}

    /**
     * The p-values corrected for being several, in the order given; a test is significant at 0.05
     * where its corrected value is at most that.
     *
     * @param values p-values, each 0–1
     */
    public static List<Double> adjusted(List<Double> values) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(values::get));
        Double[] adjusted = new Double[values.size()];
        double largest = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int at = order.get(rank);
            largest = Math.max(largest, Math.min(1, (order.size() - rank) * values.get(at)));
            adjusted[at] = largest;
        }
        return List.of(adjusted);
    }
}
