package underlag.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underlag.statistics.Bootstrap;
import underlag.statistics.Confusion;
import underlag.statistics.Interval;

/** Yes and no to one code, kept apart by the contribution that each unit belongs to. */
final class Tally {
    /** Figures that {@link #write} writes. */
    static final int FIGURES = 4;

    private final long[] both;
    private final long[] onlyFirst;
    private final long[] onlySecond;
    private final long[] neither;

    Tally(int contributions) {
        both = new long[contributions];
        onlyFirst = new long[contributions];
        onlySecond = new long[contributions];
        neither = new long[contributions];
    }

    /** Whether each unit proposes something, of those where both said so or not. */
    static Tally ofProposals(List<Compared> units) {
        List<Compared> asked = units.stream().filter(u -> u.firstProposal() != null).toList();
        Map<String, Integer> numbers = new HashMap<>();
        asked.forEach(u -> numbers.putIfAbsent(u.unit().contribution(), numbers.size()));
        Tally tally = new Tally(numbers.size());
        for (Compared unit : asked) {
            tally.add(
                    numbers.getOrDefault(unit.unit().contribution(), 0),
                    Boolean.TRUE.equals(unit.firstProposal()),
                    Boolean.TRUE.equals(unit.secondProposal()));
        }
        return tally;
    }

    /** How many contributions. */
    int groups() {
        return both.length;
    }

    void add(int contribution, boolean first, boolean second) {
        long[] counted = first ? (second ? both : onlyFirst) : (second ? onlySecond : neither);
        counted[contribution]++;
    }

    Confusion total() {
        int[] once = new int[both.length];
        Arrays.fill(once, 1);
        return total(once);
    }

    /** With each contribution counted so many times. */
    Confusion total(int[] times) {
        long yes = 0;
        long first = 0;
        long second = 0;
        long no = 0;
        for (int i = 0; i < times.length; i++) {
            yes += both[i] * times[i];
            first += onlyFirst[i] * times[i];
            second += onlySecond[i] * times[i];
            no += neither[i] * times[i];
        }
        return new Confusion(yes, first, second, no);
    }

    /** Writes precision, recall, F1 and alpha of a sample from a place on; NaN where undefined. */
    void write(int[] times, double[] figures, int from) {
        Confusion counts = total(times);
        figures[from] = counts.precision().orElse(Double.NaN);
        figures[from + 1] = counts.recall().orElse(Double.NaN);
        figures[from + 2] = counts.f1().orElse(Double.NaN);
        figures[from + 3] = counts.alpha().orElse(Double.NaN);
    }

    /**
     * The agreement on the code.
     *
     * @param machine whether the second is the machine, so that only the first's yes counts for
     *     whether there is enough to judge by
     * @param sampled what {@link #write} wrote for each sample, from the same place on
     */
    CodeAgreement agreement(String code, boolean machine, double[][] sampled, int from) {
        Confusion counts = total();
        double having = machine ? counts.first() : (counts.first() + counts.second()) / 2.0;
        if (having < CodeAgreement.FEWEST) {
            return new CodeAgreement(
                    code, counts, true, Estimate.NONE, Estimate.NONE, Estimate.NONE, Estimate.NONE);
        }
        return new CodeAgreement(
                code,
                counts,
                false,
                Estimate.of(counts.precision(), interval(sampled, from)),
                Estimate.of(counts.recall(), interval(sampled, from + 1)),
                Estimate.of(counts.f1(), interval(sampled, from + 2)),
                Estimate.of(counts.alpha(), interval(sampled, from + 3)));
    }

    private static Optional<Interval> interval(double[][] sampled, int figure) {
        return Bootstrap.interval(sampled, figure);
    }
}
