package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import underlag.language.LanguagePack;
import underlag.proposal.ProposalLearning.Label;
import underlag.proposal.ProposalLearning.Sentence;
import underlag.statistics.Figure;

/** How well the detector finds proposals among labelled sentences, each a contribution alone. */
public final class SentenceBenchmark {
    private SentenceBenchmark() {}

    /** F1 with precision and recall behind it, as a row of the table. */
    public static List<Figure> figures(
            String part, String what, String wanted, List<Sentence> sentences, LanguagePack pack) {
        Confusion all = new Confusion();
        Calibration calibration = new Calibration();
        for (Sentence sentence : sentences) {
            OptionalDouble confidence =
                    ProposalDetector.standard()
                            .detect(
                                    Submissions.annotate(sentence.text(), List.of(), pack),
                                    s -> null)
                            .values()
                            .stream()
                            .mapToDouble(ProposalEvidence::confidence)
                            .max();
            boolean is = sentence.label() == Label.PROPOSAL;
            all.add(is, confidence.isPresent());
            confidence.ifPresent(sure -> calibration.add(sure, is));
        }
        String got =
                String.format(
                        Locale.ROOT,
                        "%.3f (P %.2f, R %.2f)",
                        all.f1(),
                        all.precision(),
                        all.recall());
        return List.of(
                new Figure(part, "F1, " + what, got, wanted, ""), calibration.figure(part, what));
    }
}
