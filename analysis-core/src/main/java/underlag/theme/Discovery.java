package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;

/** Subjects that nobody wrote down beforehand, found in the statements themselves. */
final class Discovery {
    /** Stability below which a group is chance rather than a subject. */
    private static final double CHANCE = 0.15;

    private Discovery() {}

    /**
     * A subject.
     *
     * @param scores position of each of its statements → how well it fits
     * @param stability how much of it is certain, or null where there is no chance in it
     * @param own the words that make it the subject, or none where only the members tell
     */
    record Found(Map<Integer, Double> scores, @Nullable Double stability, Set<String> own) {}

    /**
     * The subjects, largest first.
     *
     * @param words content words of each statement
     */
    static List<Found> of(
            List<AnnotatedStatement> statements, List<List<String>> words, Copies copies) {
        List<Passage> passages = Passage.of(statements, words, copies);
        Corpus corpus = Corpus.of(passages);
        Consensus.Division division = Consensus.of(corpus.bags());
        Evidence evidence = Grouping.of(corpus.bags(), division.themeOf());
        Map<Integer, Assignment.Fit> fits =
                Assignment.of(statements, words, passages, corpus, evidence, copies);
        double[] stability = Stability.of(evidence, division.partitions());
        List<Map<Integer, Double>> scores = new ArrayList<>();
        for (int theme = 0; theme < evidence.themes(); theme++) {
            scores.add(new TreeMap<>());
        }
        fits.forEach((at, fit) -> scores.get(fit.theme()).put(at, fit.score()));
        List<Found> found = new ArrayList<>();
        for (int theme = 0; theme < scores.size(); theme++) {
            if (scores.get(theme).size() >= Grouping.SMALLEST && stability[theme] >= CHANCE) {
                found.add(new Found(scores.get(theme), stability[theme], Set.of()));
            }
        }
        found.sort((a, b) -> Integer.compare(b.scores().size(), a.scores().size()));
        return found;
    }
}
