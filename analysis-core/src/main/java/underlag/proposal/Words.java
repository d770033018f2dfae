package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import underlag.language.Token;

/**
 * A statement's tokens with the questions that rules ask of them. Positions outside the statement
 * are answered with "no", so that rules need no bounds. Tags are SUC tags.
 */
final class Words {
    private final List<Token> tokens;
    private final String[] forms;
    private final String[] lemmas;

    Words(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.forms = lower(Token::form);
        this.lemmas = lower(Token::lemma);
    }

    private String[] lower(Function<Token, String> part) {
        return tokens.stream()
                .map(t -> part.apply(t).toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    boolean inside(int i) {
        return i >= 0 && i < tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word in lower case, "" outside. */
    String form(int i) {
        return inside(i) ? forms[i] : "";
    }

    String lemma(int i) {
        return inside(i) ? lemmas[i] : "";
    }

    boolean formIn(int i, Set<String> forms) {
        return inside(i) && forms.contains(form(i));
    }

    boolean lemmaIn(int i, Set<String> lemmas) {
        return inside(i) && lemmas.contains(lemma(i));
    }

    boolean tag(int i, String prefix) {
        return inside(i) && tokens.get(i).xpos().startsWith(prefix);
    }

    boolean upos(int i, String upos) {
        return inside(i) && tokens.get(i).upos().equals(upos);
    }

    boolean mark(int i) {
        return inside(i) && tokens.get(i).isPunctuation();
    }

    /** Present, past or imperative. */
    boolean finite(int i) {
        boolean verb = tag(i, "VB|PRS") || tag(i, "VB|PRT") || tag(i, "VB|IMP") || tag(i, "VB|KON");
        return verb && !completes(i);
    }

    /** "för spontana träffar": what the preposition lacks is a noun, whatever the tagger says. */
    private boolean completes(int i) {
        boolean plural = tag(i - 1, "JJ") && tokens.get(i - 1).xpos().contains("|PLU");
        return plural && tag(i - 2, "PP");
    }

    boolean infinitive(int i) {
        return tag(i, "VB|INF");
    }

    boolean supine(int i) {
        return tag(i, "VB|SUP");
    }

    boolean passive(int i) {
        return tag(i, "VB") && tokens.get(i).xpos().endsWith("SFO");
    }

    boolean noun(int i) {
        return upos(i, "NOUN") || upos(i, "PROPN");
    }

    boolean indefiniteNoun(int i) {
        return upos(i, "NOUN") && !tokens.get(i).xpos().contains("|DEF");
    }

    /**
     * The position of the first token that is a word, a list's number left aside, or the size where
     * there is none.
     */
    int first() {
        int first = nextWord(0);
        if (first >= size() || !Character.isDigit(form(first).charAt(0))) {
            return first;
        }
        boolean numbered =
                form(first).matches("\\d{1,2}") && Set.of(".", ")").contains(form(first + 1));
        boolean joined = form(first).matches("\\d{1,2}[.)]");
        return numbered ? nextWord(first + 2) : joined ? nextWord(first + 1) : first;
    }

    private int nextWord(int from) {
        return next(from, i -> !mark(i) && Character.isLetterOrDigit(form(i).codePointAt(0)));
    }

    /** The first position from {@code from} on where the test holds, or the size. */
    int next(int from, IntPredicate test) {
        for (int i = Math.max(0, from); i < size(); i++) {
            if (test.test(i)) {
                return i;
            }
        }
        return size();
    }

    /** Whether the test holds anywhere in {@code from} (included) to {@code to} (excluded). */
    boolean any(int from, int to, IntPredicate test) {
        int end = Math.min(to, size());
        for (int i = Math.max(0, from); i < end; i++) {
            if (test.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Position of the first word among these forms at or after {@code from}, or the size. */
    int nextForm(int from, Set<String> forms) {
        return next(from, i -> formIn(i, forms));
    }

    boolean question() {
        return size() > 0 && any(Math.max(0, size() - 2), size(), i -> form(i).startsWith("?"));
    }
}
