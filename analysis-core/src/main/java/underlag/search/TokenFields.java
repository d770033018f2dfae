package underlag.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import underlag.dialogue.Span;
import underlag.language.Token;

/** Turns annotated words into Lucene fields with positions and with spans of the verbatim text. */
final class TokenFields {
    private static final FieldType TYPE = type();

    private TokenFields() {}

    static List<Field> of(List<Token> tokens) {
        return List.of(
                new Field(Terms.LEMMA, stream(tokens, t -> List.of(t.lemma())), TYPE),
                new Field(Terms.FORM, stream(tokens, t -> List.of(t.form())), TYPE),
                new Field(Terms.PART, stream(tokens, Token::parts), TYPE));
    }

    private static TokenStream stream(List<Token> tokens, Function<Token, List<String>> words) {
        List<Placed> placed = new ArrayList<>();
        int gap = 0;
        for (Token token : tokens) {
            if (!Terms.isWord(token)) {
                continue;
            }
            gap++;
            for (String word : words.apply(token)) {
                placed.add(new Placed(Terms.term(word), token.span(), gap));
                gap = 0;
            }
        }
        return new PlacedStream(placed);
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private record Placed(String term, Span span, int increment) {}

    private static final class PlacedStream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute position =
                addAttribute(PositionIncrementAttribute.class);
        private final List<Placed> words;
        private Iterator<Placed> rest;

        PlacedStream(List<Placed> words) {
            this.words = words;
            this.rest = words.iterator();
        }

        @Override
        public void reset() {
            rest = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Placed next = rest.next();
            term.append(next.term());
            offset.setOffset(next.span().start(), next.span().end());
            position.setPositionIncrement(next.increment());
            return true;
        }
    }
}
