package underlag.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underlag.statistics.Bootstrap;
import underlag.statistics.CohenKappa;
import underlag.statistics.KrippendorffAlpha;
import underlag.statistics.Masi;

/** Compares themes at one level. */
final class LevelComparer {
    static final long SEED = 1;

    private final Pairs pairs;
    private final boolean machine;

    LevelComparer(Pairs pairs, boolean machine) {
        this.pairs = pairs;
        this.machine = machine;
    }

    /**
     * The agreement.
     *
     * @param complete whether all units that either coded were coded by both
     */
    LevelAgreement compare(CodeThemes themes, boolean complete) {
        List<String> codes = pairs.codes(themes);
        List<Tally> tallies = codes.stream().map(pairs::tally).toList();
        KrippendorffAlpha alpha = KrippendorffAlpha.of(units(), Masi::distance);
        double[][] sampled =
                Bootstrap.sample(pairs.groups(), SEED, times -> figures(times, alpha, tallies));
        List<CodeAgreement> agreements = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            agreements.add(
                    tallies.get(i)
                            .agreement(codes.get(i), machine, sampled, 1 + i * Tally.FIGURES));
        }
        return new LevelAgreement(
                pairs.level(),
                pairs.size(),
                pairs.coarser(),
                same(),
                Estimate.of(alpha.value(), Bootstrap.interval(sampled, 0)),
                complete && pairs.single() ? kappa() : null,
                agreements);
    }

    private List<List<Set<String>>> units() {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> List.of(pairs.first().get(i), pairs.second().get(i)))
                .toList();
    }

    private double[] figures(int[] times, KrippendorffAlpha alpha, List<Tally> tallies) {
        int[] units = pairs.contributions().stream().mapToInt(c -> times[c]).toArray();
        double[] figures = new double[1 + tallies.size() * Tally.FIGURES];
        figures[0] = alpha.value(units).orElse(Double.NaN);
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).write(times, figures, 1 + i * Tally.FIGURES);
        }
        return figures;
    }

    private int same() {
        return (int)
                IntStream.range(0, pairs.size())
                        .filter(i -> pairs.first().get(i).equals(pairs.second().get(i)))
                        .count();
    }

    private @Nullable Double kappa() {
        OptionalDouble kappa =
                CohenKappa.of(Pairs.labels(pairs.first()), Pairs.labels(pairs.second()));
        return kappa.isEmpty() ? null : (Double) kappa.getAsDouble();
    }
}
