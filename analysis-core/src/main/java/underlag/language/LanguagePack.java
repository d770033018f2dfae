package underlag.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** One language's analysis. Implementations are safe for use by several threads. */
public interface LanguagePack {

    /** The two-letter code: sv. */
    String language();

    /**
     * Splits a text into statements: sentences, list items, lines. The spans cover the text without
     * gaps or overlaps, white space belonging to what stands before it.
     */
    List<Span> split(String text);

    /**
     * The tokens of one statement, in order, with spans in {@code statement}. White space is no
     * token.
     */
    List<Token> annotate(String statement);

    /**
     * Lemmas of words that carry no subject of their own: function words, "kommun", "bra", "tycka".
     */
    boolean isStopLemma(String lemma);

    /**
     * The field of municipal life that a word belongs to, "shops" for "butik" and "handla"; null
     * where the pack knows none. It links words of one subject that seldom stand together.
     */
    @Nullable String field(Token token);

    /**
     * The area of municipal life that a field is part of, as a name for readers: "Trafik och gator"
     * for cycling and for parking; null where the pack knows none.
     */
    default @Nullable String area(String field) {
        return null;
    }

    /** A field's name for readers: "Cykling"; null where the pack knows none. */
    default @Nullable String fieldName(String field) {
        return null;
    }
}
