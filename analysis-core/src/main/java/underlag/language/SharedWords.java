package underlag.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets equal words of many statements be one string in memory: residents use the same few thousand
 * words again and again, and tags are fewer still. Thread-safe; one for each analysis, so that
 * nothing outlives it.
 */
public final class SharedWords {
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> compounds = new ConcurrentHashMap<>();

    /** Equal tokens, whose texts are shared with all tokens handed in before. */
    public List<Token> share(List<Token> tokens) {
        return tokens.stream().map(this::share).toList();
    }

    private Token share(Token token) {
        return new Token(
                token.span(),
                word(token.form()),
                word(token.upos()),
                word(token.xpos()),
                word(token.lemma()),
                token.parts().isEmpty() ? List.of() : compound(token.parts()));
    }

    private String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private List<String> compound(List<String> parts) {
        return compounds.computeIfAbsent(
                parts, p -> List.copyOf(p.stream().map(this::word).toList()));
    }
}
