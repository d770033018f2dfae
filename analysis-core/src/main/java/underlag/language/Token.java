package underlag.language;

import java.util.List;
import underlag.dialogue.Span;

/**
 * A word or mark of a text.
 *
 * @param span where it stands in the text that was annotated
 * @param form as written
 * @param upos universal part of speech: NOUN, VERB, ADJ, PUNCT, …
 * @param xpos the language's own tag; for Swedish the SUC tag, {@code NN|UTR|SIN|DEF|NOM}
 * @param lemma dictionary form, in lower case but for proper nouns
 * @param parts lemmas of the parts of a compound, modifier first; empty for other words
 */
public record Token(
        Span span, String form, String upos, String xpos, String lemma, List<String> parts) {
    public Token {
        parts = List.copyOf(parts);
    }

    /** Whether this is a noun, proper noun, verb or adjective. */
    public boolean isContentWord() {
        return switch (upos) {
            case "NOUN", "PROPN", "VERB", "ADJ" -> true;
            default -> false;
        };
    }

    public boolean isPunctuation() {
        return upos.equals("PUNCT");
    }
}
