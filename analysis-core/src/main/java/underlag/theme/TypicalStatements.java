package underlag.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.ContactData;
import underlag.language.AnnotatedStatement;

/**
 * The statements that show best what a theme is about: many of its key words, neither too short nor
 * too long, each from a contribution of its own, none a copy of another, and none with an address
 * or a telephone number in it.
 */
final class TypicalStatements {
    private static final int SHOWN = 5;
    private static final int SHORT = 6;
    private static final int LONG = 30;
    private static final double UNHANDY = 0.5;

    private final List<AnnotatedStatement> statements;
    private final List<Set<String>> words;
    private final Copies copies;

    TypicalStatements(List<AnnotatedStatement> statements, List<Set<String>> words, Copies copies) {
        this.statements = statements;
        this.words = words;
        this.copies = copies;
    }

    /** Ids, the most typical first. */
    List<String> of(Map<Integer, Double> scores, List<Keyness.Key> keys) {
        Map<String, Double> weights = new HashMap<>();
        keys.forEach(key -> weights.put(key.word(), StrictMath.sqrt(key.value())));
        Map<Integer, Double> central = new HashMap<>();
        scores.forEach(
                (statement, score) -> central.put(statement, score * central(statement, weights)));
        List<Integer> order = new ArrayList<>(scores.keySet());
        order.sort(
                Comparator.comparingDouble((Integer s) -> -central.getOrDefault(s, 0.0))
                        .thenComparing(s -> statements.get(s).id()));
        List<String> typical = new ArrayList<>();
        Set<String> origins = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int statement : order) {
            AnnotatedStatement candidate = statements.get(statement);
            if (typical.size() < SHOWN
                    && !ContactData.in(candidate.statement().text())
                    && origins.add(copies.original(candidate))
                    && texts.add(ContentWords.key(candidate.statement().text()))) {
                typical.add(candidate.id());
            }
        }
        return typical;
    }

    private double central(int statement, Map<String, Double> weights) {
        double sum = 0;
        for (String word : words.get(statement)) {
            sum += weights.getOrDefault(word, 0.0);
        }
        long length =
                statements.get(statement).tokens().stream()
                        .filter(token -> !token.isPunctuation())
                        .count();
        double handy = length < SHORT || length > LONG ? UNHANDY : 1;
        return handy * sum / StrictMath.sqrt(1.0 + words.get(statement).size());
    }
}
