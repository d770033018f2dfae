package underlag.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/** Finds "offentliga toaletter" where a theme says it rather than "toaletter". */
final class Phrases {
    private static final double MOSTLY = 0.5;
    private static final int OFTEN = 3;

    private final List<AnnotatedStatement> statements;
    private final ContentWords contentWords;

    Phrases(List<AnnotatedStatement> statements, ContentWords contentWords) {
        this.statements = statements;
        this.contentWords = contentWords;
    }

    /**
     * The adjective and noun that mostly stand where the noun does, as written, or null where the
     * noun mostly stands alone.
     */
    @Nullable String around(String noun, Collection<Integer> members) {
        Map<String, Integer> adjectives = new TreeMap<>();
        Map<String, Map<String, Double>> written = new TreeMap<>();
        int nouns = 0;
        for (int member : members) {
            List<Token> tokens = statements.get(member).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (!ContentWords.key(tokens.get(i).lemma()).equals(noun)) {
                    continue;
                }
                nouns++;
                if (i > 0 && describes(statements.get(member), tokens.get(i - 1))) {
                    String adjective = ContentWords.key(tokens.get(i - 1).lemma());
                    adjectives.merge(adjective, 1, Integer::sum);
                    written.computeIfAbsent(adjective, a -> new TreeMap<>())
                            .merge(
                                    ReadingForms.written(tokens.get(i - 1))
                                            + " "
                                            + ReadingForms.written(tokens.get(i)),
                                    1.0,
                                    Double::sum);
                }
            }
        }
        for (Map.Entry<String, Integer> adjective : adjectives.entrySet()) {
            if (adjective.getValue() >= OFTEN && adjective.getValue() > MOSTLY * nouns) {
                return ReadingForms.most(written.getOrDefault(adjective.getKey(), Map.of()), noun);
            }
        }
        return null;
    }

    private boolean describes(AnnotatedStatement statement, Token token) {
        return token.upos().equals("ADJ") && contentWords.counts(statement.language(), token);
    }
}
