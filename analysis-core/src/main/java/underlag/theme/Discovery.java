package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ThemeDetail;
import underlag.language.AnnotatedStatement;

/** Subjects that nobody wrote down beforehand, found in the statements themselves. */
final class Discovery {
    /** Stability below which a group is chance rather than a subject. */
    private static final double CHANCE = 0.25;

    private Discovery() {}

    /**
     * A subject.
     *
     * @param scores position of each of its statements → how well it fits
     * @param stability how much of it is certain, 0–1
     * @param fields the fields of municipal life that its words mostly belong to
     * @param top the top theme that it is part of
     */
    record Found(Map<Integer, Double> scores, double stability, Set<String> fields, Top top) {
        /** The same in a longer list of statements. */
        Found at(List<Integer> positions) {
            Map<Integer, Double> there = new TreeMap<>();
            scores.forEach((at, score) -> there.put(positions.get(at), score));
            return new Found(there, stability, fields, top);
        }
    }

    /**
     * What stands above subjects.
     *
     * @param number without meaning, different for each
     * @param area the area of municipal life, as a name for readers, or null
     * @param stability how much of it is certain, 0–1
     */
    record Top(int number, @Nullable String area, double stability) {}

    /** The subjects, largest first. */
    static List<Found> of(
            List<AnnotatedStatement> statements,
            Copies copies,
            ContentWords content,
            ThemeDetail detail) {
        List<List<String>> words = words(statements, copies, content);
        List<Passage> passages = Passage.of(statements, words, copies);
        Corpus corpus = Corpus.of(passages);
        Division division = Division.of(corpus, detail);
        Evidence evidence = Grouping.of(corpus.bags(), division.themeOf(), detail);
        Map<Integer, Assignment.Fit> fits =
                Assignment.of(statements, words, passages, corpus, evidence, copies);
        double[] stability = Stability.of(evidence, division.partitions());
        Fields fields = new Fields(corpus, evidence, content, mostUsed(statements));
        List<@Nullable String> areas = fields.areas(FieldSeeds.suit(corpus.bags(), corpus.words()));
        int[] top = TopThemes.of(evidence, areas);
        double[] topStability = Stability.ofTop(evidence, division.partitions(), top);
        List<Map<Integer, Double>> scores = new ArrayList<>();
        for (int theme = 0; theme < evidence.themes(); theme++) {
            scores.add(new TreeMap<>());
        }
        fits.forEach((at, fit) -> scores.get(fit.theme()).put(at, fit.score()));
        List<Found> found = new ArrayList<>();
        for (int theme = 0; theme < scores.size(); theme++) {
            if (scores.get(theme).size() >= Grouping.SMALLEST && stability[theme] >= CHANCE) {
                found.add(
                        new Found(
                                scores.get(theme),
                                stability[theme],
                                fields.of(theme),
                                new Top(top[theme], areas.get(theme), topStability[theme])));
            }
        }
        found.sort((a, b) -> Integer.compare(b.scores().size(), a.scores().size()));
        return found;
    }

    /**
     * Words alone where the texts are not about municipal life: chance hits of fields mislead. Each
     * counts twice, so that the few words of a short text weigh enough against the prior.
     */
    private static List<List<String>> words(
            List<AnnotatedStatement> statements, Copies copies, ContentWords content) {
        List<List<String>> words = statements.stream().map(content::withFields).toList();
        Corpus corpus = Corpus.of(Passage.of(statements, words, copies));
        return FieldSeeds.suit(corpus.bags(), corpus.words())
                ? words
                : statements.stream().map(s -> twice(content.of(s))).toList();
    }

    private static List<String> twice(List<String> words) {
        return Stream.concat(words.stream(), words.stream()).toList();
    }

    private static String mostUsed(List<AnnotatedStatement> statements) {
        Map<String, Integer> times = new TreeMap<>();
        statements.forEach(statement -> times.merge(statement.language(), 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
