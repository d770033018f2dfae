package underlag.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;

/**
 * Gives each statement its theme: by its own words, leaning towards the theme of the whole answer.
 * A statement without a telling word ("Det vore fint.") goes with the one before it, weakly.
 */
final class Assignment {
    /** Score below which a statement fits no theme. */
    static final double WEAKEST = 0.3;

    private static final double LEANING = 2.5;
    private static final double HALF = 2.0;
    private static final double CARRIED = 0.5;
    private static final int WORDS_TO_CARRY = 3;

    private final List<AnnotatedStatement> statements;
    private final List<List<String>> words;
    private final Corpus corpus;
    private final Evidence evidence;
    private final Support support;
    private final Map<Integer, Fit> fits = new HashMap<>();

    /** A theme's number and how well the statement fits it, 0–1. */
    record Fit(int theme, double score) {}

    private Assignment(
            List<AnnotatedStatement> statements,
            List<List<String>> words,
            Corpus corpus,
            Evidence evidence,
            Fields fields) {
        this.statements = statements;
        this.words = words;
        this.corpus = corpus;
        this.evidence = evidence;
        this.support = new Support(corpus, evidence, fields);
    }

    /** Position of each statement that has a theme → its theme. */
    static Map<Integer, Fit> of(
            List<AnnotatedStatement> statements,
            List<List<String>> words,
            List<Passage> units,
            Corpus corpus,
            Evidence evidence,
            Fields fields,
            Copies copies) {
        Assignment assignment = new Assignment(statements, words, corpus, evidence, fields);
        for (int unit = 0; unit < units.size(); unit++) {
            assignment.assign(units.get(unit), corpus.bagOf(unit));
        }
        assignment.followOriginals(copies);
        return assignment.fits;
    }

    private void assign(Passage unit, int bag) {
        Fit before = null;
        for (int statement : unit.statements()) {
            Fit fit = own(corpus.known(words.get(statement)), bag);
            if (fit == null && words.get(statement).isEmpty()) {
                fit = carried(before, statement);
            }
            if (fit != null) {
                fits.put(statement, fit);
                before = fit;
            }
        }
    }

    private @Nullable Fit own(int[] known, int bag) {
        if (known.length == 0) {
            return null;
        }
        int leaning = bag == Evidence.NONE ? Evidence.NONE : evidence.themeOf(bag);
        boolean whole = leaning != Evidence.NONE && support.of(evidence.wordsOf(bag), bag, leaning);
        int supported = whole ? leaning : Evidence.NONE;
        double[] odds = evidence.of(known, bag);
        int best = Evidence.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int theme = 0; theme < odds.length; theme++) {
            double weight = odds[theme] + (theme == leaning ? LEANING : 0);
            if (weight > most && (theme == supported || support.of(known, bag, theme))) {
                most = weight;
                best = theme;
            }
        }
        double score = best == Evidence.NONE ? 0 : score(odds[best]);
        return score < WEAKEST ? null : new Fit(best, score);
    }

    private @Nullable Fit carried(@Nullable Fit before, int statement) {
        long length =
                statements.get(statement).tokens().stream()
                        .filter(token -> !token.isPunctuation())
                        .count();
        return before == null || length < WORDS_TO_CARRY
                ? null
                : new Fit(before.theme(), before.score() * CARRIED);
    }

    /** The same words in a copy have the theme that they have in the original. */
    private void followOriginals(Copies copies) {
        Map<String, Integer> inOriginal = new HashMap<>();
        Set<String> copied =
                statements.stream()
                        .filter(copies::isCopy)
                        .map(copies::original)
                        .collect(Collectors.toSet());
        for (int i = 0; i < statements.size(); i++) {
            if (fits.containsKey(i) && copied.contains(copies.original(statements.get(i)))) {
                inOriginal.merge(key(i, copies), i, this::earlier);
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            if (copies.isCopy(statements.get(i))) {
                Integer original = inOriginal.get(key(i, copies));
                Fit fit =
                        original == null
                                ? own(corpus.known(words.get(i)), Evidence.NONE)
                                : fits.get(original);
                if (fit != null) {
                    fits.put(i, fit);
                }
            }
        }
    }

    private int earlier(int a, int b) {
        return statements.get(a).statement().number() <= statements.get(b).statement().number()
                ? a
                : b;
    }

    private String key(int statement, Copies copies) {
        AnnotatedStatement annotated = statements.get(statement);
        String text = annotated.statement().text().toLowerCase(Locale.ROOT);
        return copies.original(annotated) + "\n" + text;
    }

    private static double score(double odds) {
        return odds <= 0 ? 0 : 1 - StrictMath.exp(-odds / HALF);
    }
}
