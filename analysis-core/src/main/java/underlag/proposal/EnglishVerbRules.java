package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** English proposals that show in the verb: orders, modal verbs, questions for something. */
final class EnglishVerbRules {
    private static final Set<String> OPENS_ORDER =
            WordList.of(
                    "please, also, just, always, then, instead, definitely, and, or, so, but, do, either, at, least, maybe, plz, pls, first, second, third, hi, hey");
    private static final Set<String> SIGNS =
            Set.of(":", "*", "\"", "/", "<", ">", "=", "[", "]", "'");
    private static final Set<String> OF_MIND =
            WordList.of("work, know, expect, understand, realise, realize, mean, matter, happen");

    static final List<Rule> RULES =
            List.of(
                    new Rule("PLEASE", EnglishVerbRules::please),
                    new Rule("IMPERATIVE", EnglishVerbRules::imperative),
                    new Rule("SHOULD", EnglishVerbRules::should),
                    new Rule("WOULD_BE_GOOD", EnglishVerbRules::wouldBeGood),
                    new Rule("CAN_YOU", EnglishVerbRules::canYou),
                    new Rule("COULD", EnglishVerbRules::could),
                    new Rule("WHY_NOT", EnglishVerbRules::whyNot),
                    new Rule("MUST_BE_DONE", EnglishVerbRules::mustBeDone));

    private EnglishVerbRules() {}

    private static @Nullable Span please(Words w) {
        int i = w.nextForm(0, EnglishWords.POLITE);
        boolean verb =
                w.any(i + 1, i + 4, k -> w.upos(k, "VERB") || EnglishWords.ACT.contains(w.form(k)));
        boolean ends = i + 2 >= w.size() && w.any(0, i, w::noun);
        boolean refers =
                w.any(
                        i + 1,
                        i + 4,
                        k ->
                                w.formIn(
                                        k,
                                        Set.of(
                                                "see", "note", "refer", "contact", "forgive",
                                                "excuse", "tell", "explain", "advise")));
        return i < w.size() && (verb || ends) && !refers ? tokens(i, i) : null;
    }

    /** A base form where a sentence or clause begins: "Add a bench", "If …, widen the path". */
    private static @Nullable Span imperative(Words w) {
        for (int i = w.first(); i < w.size(); i++) {
            boolean sign = i > w.first() && w.formIn(i - 1, SIGNS);
            boolean vague = w.form(i).equals("do") && w.formIn(i + 1, EnglishWords.ANYTHING);
            if (vague || !opens(w, i) || sign && !EnglishWords.ACT.contains(w.form(i))) {
                continue;
            }
            boolean denied =
                    w.formIn(i, EnglishWords.BARE_DO)
                            && (w.formIn(i + 1, EnglishWords.NEGATION) || !w.form(i).equals("do"));
            int verb = denied ? w.next(i + 1, k -> w.upos(k, "VERB") || w.upos(k, "AUX")) : i;
            if (denied && verb <= i + 3 && verb < w.size() || order(w, i)) {
                return tokens(i, denied ? verb : i);
            }
        }
        return null;
    }

    private static boolean opens(Words w, int i) {
        if (i == w.first()) {
            return true;
        }
        String before = w.form(i - 1);
        if (w.mark(i - 1) && !before.equals(",") && !before.equals("'") && !before.equals("/")) {
            return !before.equals("-") || i < 2 || !w.noun(i - 2) || w.form(i - 2).length() > 3;
        }
        boolean led = OPENS_ORDER.contains(before) && (i - 1 == w.first() || w.mark(i - 2));
        boolean afterClause =
                before.equals(",")
                        && w.any(
                                0,
                                i,
                                k ->
                                        w.formIn(
                                                        k,
                                                        Set.of(
                                                                "if", "when", "for", "unless",
                                                                "once", "to"))
                                                && (k == w.first() || k == w.first() + 1));
        return led || afterClause;
    }

    private static boolean order(Words w, int i) {
        String form = w.form(i);
        if (EnglishWords.NO_REQUEST.contains(form)
                && !(form.equals("let") && !w.formIn(i + 1, Set.of("me", "'s")))
                && !(form.equals("get") && !w.upos(i + 1, "ADJ"))
                && !(form.equals("have") && w.upos(i + 1, "DET") && i == w.first())) {
            return false;
        }
        boolean base =
                w.upos(i, "VERB")
                        && w.lemma(i).equals(form)
                        && !form.endsWith("ing")
                        && !form.endsWith("ed");
        boolean listed =
                EnglishWords.ACT.contains(form)
                        && object(w, i + 1)
                        && !w.any(i + 1, i + 5, k -> w.upos(k, "AUX") && w.noun(k - 1));
        boolean be =
                form.equals("be")
                        && w.formIn(
                                i + 1,
                                WordList.of(
                                        "sure, aware, careful, prepared, warned, ready, certain"));
        boolean sure = form.equals("make") && w.form(i + 1).equals("sure");
        boolean subject =
                w.upos(i + 1, "AUX") && !w.formIn(i + 1, Set.of("be"))
                        || w.formIn(
                                i + 1,
                                Set.of(
                                        "is", "was", "are", "were", "has", "would", "i", "he",
                                        "they"));
        return (base || listed || be || sure) && !subject && !(w.question() && !listed);
    }

    private static boolean object(Words w, int i) {
        return w.upos(i, "DET")
                || w.upos(i, "ADJ")
                || w.noun(i)
                || w.upos(i, "PRON")
                || w.upos(i, "ADP")
                || w.upos(i, "NUM")
                || w.upos(i, "ADV");
    }

    /** "should be", "ought to", "needs to be", "must have"; no reproach, no expectation. */
    private static @Nullable Span should(Words w) {
        for (int i =
                        w.next(
                                0,
                                k ->
                                        w.formIn(
                                                k,
                                                Set.of(
                                                        "should", "shoud", "ought", "shall",
                                                        "must")));
                i < w.size();
                i = w.next(i + 1, k -> w.formIn(k, Set.of("should", "shoud", "ought", "must")))) {
            boolean past =
                    w.formIn(i + 1, Set.of("have", "'ve", "of"))
                                    && !w.upos(i + 2, "DET")
                                    && !w.upos(i + 2, "ADJ")
                                    && !w.noun(i + 2)
                            || w.formIn(i + 2, Set.of("have"))
                                    && w.formIn(i + 1, EnglishWords.NEGATION);
            boolean mine = w.form(i - 1).equals("i") || w.formIn(i + 1, Set.of("i"));
            boolean asked =
                    w.any(0, i, k -> w.formIn(k, EnglishWords.QUESTION_WORDS)) && w.question();
            boolean mind = w.any(i + 1, i + 3, k -> w.formIn(k, OF_MIND));
            boolean noun = w.formIn(i - 1, Set.of("a", "is", "the"));
            if (!past && !mine && !asked && !mind && !noun) {
                return tokens(i, i);
            }
        }
        return null;
    }

    /** "It would be great if …", "A bench would be nice"; more than "That would be great". */
    private static @Nullable Span wouldBeGood(Words w) {
        for (int i = w.nextForm(0, WOULD); i < w.size(); i = w.nextForm(i + 1, WOULD)) {
            int at = i;
            int be = w.nextForm(i + 1, BE_GOOD);
            int good = w.next(be, k -> w.formIn(k, EnglishWords.GOOD) && k <= at + 8);
            boolean more = w.any(i, i + 6, k -> w.formIn(k, Set.of("if", "to")));
            boolean pointing = w.size() < 8 && w.formIn(i - 1, POINTING) && !more;
            boolean helps = w.formIn(be, HELPS) && w.any(0, i, w::noun);
            boolean past = w.any(i, i + 3, k -> w.form(k).equals("have"));
            boolean near = be <= i + 3 && be < w.size();
            if (near && (good < w.size() || helps) && !pointing && !past) {
                return tokens(i, good < w.size() ? good : be);
            }
        }
        int nice = w.first();
        boolean bare =
                w.formIn(nice, WOULD)
                        && w.form(nice + 1).equals("be")
                        && w.formIn(nice + 2, EnglishWords.GOOD);
        return bare ? tokens(nice, nice + 2) : null;
    }

    private static final Set<String> POINTING = Set.of("that", "it", "this");
    private static final Set<String> HELPS = Set.of("help", "improve", "benefit");
    private static final Set<String> BE_GOOD =
            WordList.of(
                    "be, make, love, welcome, appreciate, help, improve, benefit, like, suit, look",
                    "work");
    private static final Set<String> WOULD = Set.of("would", "'d", "might", "could", "will");

    /** "Can you add …?", "Could we have …", "Is it possible to …". */
    private static @Nullable Span canYou(Words w) {
        int i = w.next(0, k -> w.formIn(k, ASKING) && w.formIn(k + 1, ASKED));
        boolean asks =
                w.form(i + 1).equals("there")
                        || w.any(
                                i + 2,
                                i + 5,
                                k ->
                                        w.upos(k, "VERB") && w.lemma(k).equals(w.form(k))
                                                || w.formIn(k, EnglishWords.PROVIDE));
        boolean early = i <= w.first() + 2 || w.mark(i - 1);
        boolean open =
                !w.any(0, i, k -> w.formIn(k, EnglishWords.QUESTION_WORDS))
                        && !w.any(i, i + 5, k -> w.formIn(k, FOR_AN_ANSWER));
        return i < w.size() && asks && early && open ? tokens(i, i + 1) : possible(w);
    }

    /** "Is it possible to …?". */
    private static @Nullable Span possible(Words w) {
        int possible = w.nextForm(0, Set.of("possible"));
        boolean is =
                w.formIn(w.first(), Set.of("is", "would", "will"))
                        && w.formIn(w.first() + 1, Set.of("it", "there"));
        return is && possible <= w.first() + 4 && possible < w.size() && w.question()
                ? tokens(w.first(), possible)
                : null;
    }

    private static final Set<String> ASKING = Set.of("can", "could", "would", "will", "may");
    private static final Set<String> ASKED =
            WordList.of("you, we, they, there, the, someone, somebody");
    private static final Set<String> FOR_AN_ANSWER =
            WordList.of("tell, explain, believe, imagine, say, see, help");

    /** "You could add …", "A sign could be put up", "could use a bench". */
    private static @Nullable Span could(Words w) {
        for (int i = w.nextForm(0, Set.of("could"));
                i < w.size();
                i = w.nextForm(i + 1, Set.of("could"))) {
            int at = i;
            boolean could =
                    !w.formIn(i - 1, Set.of("i", "he", "she"))
                            && !w.formIn(i + 1, EnglishWords.NEGATION)
                            && !w.any(
                                    i,
                                    i + 3,
                                    k ->
                                            w.form(k).equals("have")
                                                    && w.next(k + 1, j -> w.upos(j, "VERB"))
                                                            <= k + 2
                                                    && k == at + 1);
            int verb =
                    w.next(
                            i + 1,
                            k ->
                                    w.formIn(k, EnglishWords.PROVIDE)
                                            || w.formIn(k, EnglishWords.ACT));
            if (could && verb <= i + 3 && verb < w.size()) {
                return tokens(i, verb);
            }
        }
        return null;
    }

    private static @Nullable Span whyNot(Words w) {
        int why = w.nextForm(0, Set.of("why"));
        boolean not = w.any(why + 1, why + 4, k -> w.formIn(k, EnglishWords.NEGATION));
        boolean how =
                w.formIn(w.first(), Set.of("how", "what")) && w.form(w.first() + 1).equals("about");
        boolean past =
                w.any(
                        why,
                        why + 3,
                        k -> w.formIn(k, Set.of("did", "was", "were", "does", "is", "has")));
        return how
                ? tokens(w.first(), w.first() + 1)
                : why < w.size() && not && !past && (w.question() || w.form(why + 1).equals("not"))
                        ? tokens(why, why + 1)
                        : null;
    }

    /** "needs to be repaired", "has to be", "need fixing". */
    private static @Nullable Span mustBeDone(Words w) {
        int i =
                w.next(
                        0,
                        k ->
                                w.formIn(k, Set.of("needs", "need", "has", "have"))
                                        && w.form(k + 1).equals("to")
                                        && w.form(k + 2).equals("be"));
        boolean mine = w.formIn(i - 1, Set.of("i"));
        return i < w.size() && !mine ? tokens(i, i + 2) : null;
    }
}
