package underlag.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import underlag.dialogue.Span;
import underlag.language.Token;

/**
 * Words of a text in a language that no pack knows, as Unicode divides them: found as they are
 * written, without other forms and without parts.
 */
final class PlainText {
    private PlainText() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (StandardTokenizer words = new StandardTokenizer()) {
            words.setReader(new StringReader(text));
            CharTermAttribute form = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                Span span = new Span(place.startOffset(), place.endOffset());
                String word = form.toString();
                tokens.add(new Token(span, word, "X", "_", word, List.of()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return tokens;
    }

    /** The words as terms. */
    static List<String> terms(String text) {
        return tokens(text).stream().map(token -> Terms.term(token.form())).toList();
    }
}
