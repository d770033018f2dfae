package underlag.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import underlag.dialogue.Span;

/** English. */
final class EnglishGrammar implements Grammar {
    static final Grammar GRAMMAR = new EnglishGrammar();

    private static final List<Rule> RULES =
            Stream.of(EnglishVerbRules.RULES, EnglishWishRules.RULES, EnglishAdviceRules.RULES)
                    .flatMap(List::stream)
                    .toList();
    private static final Set<String> POINTS_BACK =
            WordList.of(
                    "it, they, them, this, that, these, those, there, then, he, she, so, and, but, or",
                    "which, also, its, their");

    private EnglishGrammar() {}

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public boolean finite(Words words, int i) {
        return words.upos(i, "AUX") || words.upos(i, "VERB") && !words.form(i).endsWith("ing");
    }

    @Override
    public String wordClass(Words w, int i) {
        return w.mark(i) ? "-" : w.token(i).upos();
    }

    @Override
    public String form(Words w, int i) {
        return "";
    }

    @Override
    public Content content(Words words, String rule, Span trigger) {
        return EnglishContent.of(words, trigger);
    }

    @Override
    public Span clause(Words words, int trigger) {
        return EnglishContent.clause(words, trigger);
    }

    @Override
    public boolean pointsBack(String word) {
        return POINTS_BACK.contains(word);
    }
}
