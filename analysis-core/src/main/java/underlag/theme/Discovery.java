package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ThemeDetail;
import underlag.language.AnnotatedStatement;

/** Subjects that nobody wrote down beforehand, found in the statements themselves. */
final class Discovery {
    /** Stability below which a group is chance rather than a subject. */
    private static final double CHANCE = 0.3;

    private Discovery() {}

    /**
     * A subject.
     *
     * @param scores position of each of its statements → how well it fits
     * @param stability how much of it is certain, 0–1
     * @param fields the fields of municipal life that many of its texts name
     * @param name the one that most of them name, as a name for readers, or null where none leads
     * @param top the top theme that it is part of
     */
    record Found(
            Map<Integer, Double> scores,
            double stability,
            Set<String> fields,
            @Nullable String name,
            Top top) {
        /** The same in a longer list of statements. */
        Found at(List<Integer> positions) {
            return new Found(moved(scores, positions), stability, fields, name, top);
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

    /**
     * What was found.
     *
     * @param subjects largest first
     * @param undivided number of a top theme → position of each statement that is about its area
     *     but fits no subject below it → how well
     */
    record Result(List<Found> subjects, Map<Integer, Map<Integer, Double>> undivided) {
        /** The same in a longer list of statements. */
        Result at(List<Integer> positions) {
            Map<Integer, Map<Integer, Double>> there = new TreeMap<>();
            undivided.forEach((top, scores) -> there.put(top, moved(scores, positions)));
            return new Result(subjects.stream().map(s -> s.at(positions)).toList(), there);
        }
    }

    private static Map<Integer, Double> moved(
            Map<Integer, Double> scores, List<Integer> positions) {
        Map<Integer, Double> there = new TreeMap<>();
        scores.forEach((at, score) -> there.put(positions.get(at), score));
        return there;
    }

    static Result of(
            List<AnnotatedStatement> statements,
            Copies copies,
            ContentWords content,
            ThemeDetail detail) {
        List<List<String>> words = words(statements, copies, content);
        List<Passage> passages = Passage.of(statements, words, copies);
        Corpus corpus = Corpus.of(passages);
        Division division = Division.of(corpus, detail);
        String language = mostUsed(statements);
        Function<Evidence, Fields> named = e -> new Fields(corpus, e, content, language);
        Evidence all = Grouping.of(corpus.bags(), division.themeOf(), detail);
        double[] certain = Stability.of(all, division.partitions());
        Evidence stable = all.only(theme -> certain[theme] >= CHANCE);
        int[] sizes = new int[stable.themes()];
        Assignment.of(statements, words, passages, corpus, stable, named.apply(stable), copies)
                .forEach(
                        (at, fit) ->
                                sizes[fit.theme()] += copies.isCopy(statements.get(at)) ? 0 : 1);
        Evidence evidence = stable.only(theme -> sizes[theme] >= Grouping.SMALLEST);
        Fields fields = named.apply(evidence);
        return result(
                evidence,
                fields,
                Assignment.of(statements, words, passages, corpus, evidence, fields, copies),
                new Undivided(fields, words),
                division);
    }

    private static Result result(
            Evidence evidence,
            Fields fields,
            Map<Integer, Assignment.Fit> fits,
            Undivided undivided,
            Division division) {
        double[] stability = Stability.of(evidence, division.partitions());
        List<@Nullable String> areas = fields.areas();
        int[] top = TopThemes.of(evidence, areas);
        double[] topStability = Stability.ofTop(evidence, division.partitions(), top);
        List<Map<Integer, Double>> scores = new ArrayList<>();
        for (int theme = 0; theme < evidence.themes(); theme++) {
            scores.add(new TreeMap<>());
        }
        fits.forEach((at, fit) -> scores.get(fit.theme()).put(at, fit.score()));
        List<Found> found = new ArrayList<>();
        for (int theme = 0; theme < scores.size(); theme++) {
            if (!scores.get(theme).isEmpty()) {
                found.add(
                        new Found(
                                scores.get(theme),
                                stability[theme],
                                fields.leading(theme),
                                fields.name(theme),
                                new Top(top[theme], areas.get(theme), topStability[theme])));
            }
        }
        found.sort((a, b) -> Integer.compare(b.scores().size(), a.scores().size()));
        return new Result(found, undivided.of(found, fits.keySet()));
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
