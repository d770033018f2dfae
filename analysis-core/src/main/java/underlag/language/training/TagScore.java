package underlag.language.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Span;
import underlag.language.Token;
import underlag.language.training.Treebank.Sentence;
import underlag.language.training.Treebank.Word;

/** Compares tokens, tags and lemmas with a treebank's. */
final class TagScore {
    private int gold;
    private int found;
    private int whole;
    private int upos;
    private int xpos;
    private int words;
    private int lemmaExact;
    private int lemma;

    /** Adds a sentence: the tokens have spans in its text. */
    void add(Sentence sentence, List<Token> tokens) {
        Map<Span, Token> bySpan = new HashMap<>();
        for (Token token : tokens) {
            bySpan.put(token.span(), token);
        }
        found += tokens.size();
        int at = 0;
        for (Word word : sentence.words()) {
            Token token = bySpan.get(new Span(at, at + word.form().length()));
            gold++;
            if (token != null) {
                compare(word, token);
            }
            at += word.form().length() + (word.spaceAfter() ? 1 : 0);
        }
    }

    private void compare(Word word, Token token) {
        whole++;
        upos += word.upos().equals(token.upos()) ? 1 : 0;
        xpos += word.xpos().equals(token.xpos()) ? 1 : 0;
        if (!word.upos().equals("PUNCT")) {
            words++;
            lemmaExact += word.lemma().equals(token.lemma()) ? 1 : 0;
            lemma += word.lemma().equalsIgnoreCase(token.lemma()) ? 1 : 0;
        }
    }

    double upos() {
        return (double) upos / whole;
    }

    double xpos() {
        return (double) xpos / whole;
    }

    double lemmaExact() {
        return (double) lemmaExact / words;
    }

    double lemma() {
        return (double) lemma / words;
    }

    double tokenF1() {
        return 2.0 * whole / (gold + found);
    }
}
