package underlag.language;

import java.util.List;
import underlag.dialogue.Statement;

/**
 * A statement with its words.
 *
 * @param language two-letter code, or {@code und} where the language is unknown
 * @param tokens with spans in {@link Statement#verbatim()}; empty where the language has no pack
 */
public record AnnotatedStatement(Statement statement, String language, List<Token> tokens) {
    public AnnotatedStatement {
        tokens = List.copyOf(tokens);
    }

    public String id() {
        return statement.id();
    }
}
