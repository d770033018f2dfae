package underlag.proposal;

import java.util.List;
import java.util.Set;
import underlag.dialogue.Span;

/** Swedish: tags are SUC tags. */
final class SwedishGrammar implements Grammar {
    static final Grammar GRAMMAR = new SwedishGrammar();

    private static final Set<String> WITHOUT_REFERENT =
            WordList.of(
                    "det, den, de, dessa, detta, denna, där, dit, då, därför, sådan, sådana, han",
                    "hon, dem, så, och, men, samt, detsamma, vilket, som, tex, t.ex");

    private SwedishGrammar() {}

    @Override
    public List<Rule> rules() {
        return ProposalDetector.ALL;
    }

    @Override
    public boolean finite(Words words, int i) {
        return words.finite(i);
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
        return ProposalContent.of(words, rule, trigger);
    }

    @Override
    public Span clause(Words words, int trigger) {
        return SwedishClause.of(words, trigger);
    }

    @Override
    public boolean pointsBack(String word) {
        return WITHOUT_REFERENT.contains(word);
    }
}
