package underlag.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import underlag.statistics.Figure;

/** Of what was called a proposal, surely or not, how much is one. */
final class Calibration {
    private final Map<ProposalCertainty, FamilyPrecision.Counted> counted =
            new EnumMap<>(ProposalCertainty.class);

    /** One sentence that was found to be a proposal. */
    void add(double confidence, boolean is) {
        counted.merge(
                ProposalCertainty.of(confidence),
                new FamilyPrecision.Counted(1, is ? 1 : 0),
                (a, b) -> new FamilyPrecision.Counted(a.hits() + b.hits(), a.right() + b.right()));
    }

    /** "sure .92 of 64, fairly .80 of 30, unsure .50 of 8". */
    Figure figure(String part, String what) {
        List<String> steps = new ArrayList<>();
        counted.forEach(
                (certainty, n) ->
                        steps.add(
                                String.format(
                                                Locale.ROOT,
                                                "%s %.2f of %d",
                                                name(certainty),
                                                (double) n.right() / n.hits(),
                                                n.hits())
                                        .replace("0.", ".")));
        return new Figure(
                part, "share right by certainty, " + what, String.join(", ", steps), "", "");
    }

    private static String name(ProposalCertainty certainty) {
        return switch (certainty) {
            case SURE -> "sure";
            case FAIRLY_SURE -> "fairly";
            case UNSURE -> "unsure";
        };
    }
}
