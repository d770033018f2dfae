package underlag.proposal;

import java.util.List;
import java.util.Set;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * The words of a statement that ask, for comparing: without a reason told first, "för att slippa
 * lera föreslår jag …", a condition, "utan att riva den gamla", the effect of "ett utegym skulle
 * locka fler ut", or a new sentence after a comma.
 */
final class RequestClause {
    private static final Set<String> REASONS =
            WordList.of(
                    "för, eftersom, då, pga, p.g.a, p.g.a., därför, om, because, since, as, if",
                    "weil, da, um, wenn");

    /** Two words that open a reason. */
    private static final Set<String> LONGER_REASONS =
            WordList.of(
                    "på grund, med tanke, med anledning, med hänsyn, med hänvisning, i syfte",
                    "due to, because of, in order, aufgrund von");

    private static final Set<String> ASKS =
            WordList.of(
                    "föreslår, önskar, vill, tycker, anser, borde, bör, ska, skall, skulle, måste",
                    "behöver, behövs, would, should, could, must, sollte, sollten, könnte, müsste");
    private static final Set<String> ASKERS =
            WordList.of("jag, vi, man, ni, det, kommunen, staden, i, we, you, there, ich, wir, es");
    private static final int SUBJECT = 3;

    private RequestClause() {}

    /** Never empty. */
    static List<Token> of(AnnotatedStatement statement, ProposalEvidence evidence) {
        List<Token> tokens = ProposalTitle.tokens(statement, evidence);
        int start = start(new Words(tokens), evidence);
        Words words = new Words(tokens.subList(start, tokens.size()));
        return words.tokens().subList(0, end(words, statement.language(), evidence));
    }

    /** After a reason that stands first: where somebody asks. */
    private static int start(Words w, ProposalEvidence evidence) {
        String opening = w.form(0) + " " + w.form(1);
        if (!w.formIn(0, REASONS) && !LONGER_REASONS.contains(opening)) {
            return 0;
        }
        int asks = w.next(1, i -> w.formIn(i, ASKS) && w.formIn(i + 1, ASKERS));
        if (asks + 3 >= w.size() || evidence.trigger().end() <= w.token(asks).span().start()) {
            return 0;
        }
        return w.form(asks + 2).equals("att") ? asks + 3 : asks + 2;
    }

    private static int end(Words w, String language, ProposalEvidence evidence) {
        boolean effect = evidence.rules().getFirst().startsWith("NEW_THING");
        Grammar grammar = Grammar.of(language);
        boolean thing = false;
        for (int i = 1; i + 1 < w.size(); i++) {
            boolean condition = w.form(i).equals("utan") && w.form(i + 1).equals("att");
            thing |= w.upos(i - 1, "NOUN") || w.upos(i, "NOUN");
            boolean verb = w.upos(i, "VERB") || w.upos(i, "AUX");
            boolean asked = evidence.trigger().start() < w.token(i).span().start();
            boolean next = thing && asked && grammar != null && sentence(w, i, grammar);
            if (condition || next || effect && thing && verb) {
                return i;
            }
        }
        return w.size();
    }

    /** ", klasserna är för stora": a comma, a few words and a verb. */
    private static boolean sentence(Words w, int comma, Grammar grammar) {
        if (!w.form(comma).equals(",")) {
            return false;
        }
        boolean subject =
                w.upos(comma + 1, "PRON")
                        || w.upos(comma + 1, "DET")
                        || w.noun(comma + 1)
                        || w.upos(comma + 1, "ADV");
        int verb = w.next(comma + 2, i -> grammar.finite(w, i));
        return subject && verb <= comma + SUBJECT && !w.any(comma + 2, verb, w::mark);
    }
}
