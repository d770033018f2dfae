package underlag.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import underlag.agreement.ShareCorrection.Outcome;
import underlag.statistics.Bootstrap;
import underlag.statistics.Confusion;
import underlag.statistics.Interval;
import underlag.statistics.RoganGladen;

/**
 * Corrects the machine's shares for how it erred in statements drawn by chance. The interval varies
 * both the drawn statements and the whole material.
 */
final class ShareCorrector {
    private final CodeThemes themes;
    private final List<UnitText> whole = new ArrayList<>();
    private final List<Integer> contributions = new ArrayList<>();
    private final Coding machine;
    private final int groups;

    ShareCorrector(CodeThemes themes, Map<String, UnitText> texts, Coding machine) {
        this.themes = themes;
        this.machine = machine;
        Map<String, Integer> numbers = new HashMap<>();
        for (UnitText text : texts.values()) {
            if (text.hasContent() && machine.units().containsKey(text.id())) {
                whole.add(text);
                numbers.putIfAbsent(text.contribution(), numbers.size());
                contributions.add(numbers.getOrDefault(text.contribution(), 0));
            }
        }
        groups = numbers.size();
    }

    /** One code: how both coded the drawn statements, and which statements the machine gave it. */
    private record Measured(Level level, String code, Tally drawn, BitSet has) {}

    List<ShareCorrection> correct(List<Pairs> levels, List<Compared> units) {
        List<Measured> codes = new ArrayList<>();
        for (Pairs pairs : levels) {
            if (pairs.coarser() == 0) {
                codes.addAll(themes(pairs));
            }
        }
        proposals(units).ifPresent(codes::add);
        double[][] shares = Bootstrap.sample(groups, LevelComparer.SEED + 1, t -> shares(codes, t));
        List<ShareCorrection> corrections = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            corrections.add(correct(codes.get(i), shares, i));
        }
        return corrections;
    }

    private List<Measured> themes(Pairs pairs) {
        List<Measured> codes = new ArrayList<>();
        for (String code : pairs.codes(themes)) {
            CodeTheme theme = themes.find(code);
            if (theme != null && theme.kind() != CodeTheme.Kind.OWN) {
                Predicate<Coded> has =
                        coded ->
                                coded.themes() != null
                                        && Pairs.at(pairs.level(), coded.themes(), themes)
                                                .contains(code);
                codes.add(new Measured(pairs.level(), code, pairs.tally(code), has(has)));
            }
        }
        return codes;
    }

    private Optional<Measured> proposals(List<Compared> units) {
        Tally tally = Tally.ofProposals(units);
        return tally.groups() == 0
                ? Optional.empty()
                : Optional.of(
                        new Measured(
                                Level.ALL,
                                CodeAgreement.PROPOSAL,
                                tally,
                                has(coded -> Boolean.TRUE.equals(coded.proposal()))));
    }

    private BitSet has(Predicate<Coded> code) {
        BitSet has = new BitSet(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            Coded coded = machine.units().get(whole.get(i).id());
            has.set(i, coded != null && code.test(coded));
        }
        return has;
    }

    /** Each code's share in the material with its contributions counted so many times. */
    private double[] shares(List<Measured> codes, int[] times) {
        double[] shares = new double[codes.size()];
        long all = 0;
        for (int i = 0; i < whole.size(); i++) {
            int counted = times[contributions.get(i)];
            all += counted;
            for (int code = 0; counted > 0 && code < shares.length; code++) {
                shares[code] += codes.get(code).has().get(i) ? counted : 0;
            }
        }
        for (int code = 0; code < shares.length; code++) {
            shares[code] /= all;
        }
        return shares;
    }

    private ShareCorrection correct(Measured code, double[][] shares, int number) {
        Confusion counts = code.drawn().total();
        long counted = code.has().cardinality();
        double sensitivity = counts.recall().orElse(0);
        double specificity = counts.specificity().orElse(0);
        long no = counts.units() - counts.first();
        if (counts.first() < CodeAgreement.FEWEST || no < CodeAgreement.FEWEST) {
            return result(code, Outcome.TOO_FEW, counted, 0, 0, Estimate.NONE);
        }
        OptionalDouble corrected =
                RoganGladen.corrected((double) counted / whole.size(), sensitivity, specificity);
        Optional<Interval> interval = interval(code, shares, number);
        boolean tells = corrected.isPresent() && interval.isPresent();
        return result(
                code,
                tells ? Outcome.CORRECTED : Outcome.TELLS_NOTHING,
                counted,
                sensitivity,
                specificity,
                tells ? Estimate.of(corrected, interval) : Estimate.NONE);
    }

    private ShareCorrection result(
            Measured code,
            Outcome outcome,
            long counted,
            double sensitivity,
            double specificity,
            Estimate corrected) {
        return new ShareCorrection(
                code.level(),
                code.code(),
                outcome,
                counted,
                whole.size(),
                sensitivity,
                specificity,
                corrected);
    }

    private static Optional<Interval> interval(Measured code, double[][] shares, int number) {
        double[][] drawn =
                Bootstrap.sample(
                        code.drawn().groups(),
                        LevelComparer.SEED,
                        times -> {
                            Confusion counts = code.drawn().total(times);
                            return new double[] {
                                counts.recall().orElse(Double.NaN),
                                counts.specificity().orElse(Double.NaN)
                            };
                        });
        double[][] corrected = new double[drawn.length][];
        for (int i = 0; i < corrected.length; i++) {
            double share = shares[i][number];
            boolean known = !Double.isNaN(drawn[i][0] + drawn[i][1] + share);
            corrected[i] =
                    new double[] {
                        known
                                ? RoganGladen.corrected(share, drawn[i][0], drawn[i][1])
                                        .orElse(Double.NaN)
                                : Double.NaN
                    };
        }
        return Bootstrap.interval(corrected, 0);
    }
}
