package underlag.proposal;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** Decides the kind of a statement that is no proposal, by one language's words. */
final class KindRules {
    private static final int NEAR = 3;
    private static final int SHORT = 8;

    private final KindWords words;

    KindRules(KindWords words) {
        this.words = words;
    }

    /**
     * A kind with the token positions that decided.
     *
     * @param tokens null where no word did
     */
    record Decided(StatementKind kind, @Nullable Span tokens) {}

    /**
     * The kind.
     *
     * @param asked the kind that was asked for, or null
     */
    Decided decide(Words w, @Nullable StatementKind asked) {
        Span problem = problem(w);
        Span question = question(w);
        Span idea = words.idea().find(w, cue -> !denied(w, cue) && mostly(w, cue));
        boolean why = w.formIn(w.first(), words.asking());
        if (question != null && (why ? problem == null : idea == null)) {
            return new Decided(StatementKind.QUESTION, question);
        }
        if (idea != null && !why) {
            return new Decided(StatementKind.IDEA, idea);
        }
        Span need = words.need().find(w, cue -> !denied(w, cue) && !elsewhere(w, cue));
        if (need != null && (problem == null || need.start() <= problem.start())) {
            return new Decided(StatementKind.NEED, need);
        }
        if (problem != null) {
            return new Decided(StatementKind.PROBLEM, problem);
        }
        Span praise = praise(w);
        boolean wished = asked != null && !isJudgement(asked) && fragment(w);
        if (praise != null && !wished) {
            return new Decided(StatementKind.PRAISE, praise);
        }
        boolean courtesy = w.formIn(w.first(), words.greetings()) || w.first() == w.size();
        return new Decided(courtesy ? StatementKind.THOUGHT : asked(w, asked), null);
    }

    /** Praise and problems may be told in whole sentences; a wish without a verb is an idea. */
    private static StatementKind asked(Words w, @Nullable StatementKind asked) {
        if (asked == null) {
            return StatementKind.THOUGHT;
        }
        return switch (asked) {
            case PRAISE, PROBLEM -> asked;
            case NEED, IDEA, PROPOSAL ->
                    fragment(w) && names(w)
                            ? asked == StatementKind.PROPOSAL ? StatementKind.IDEA : asked
                            : StatementKind.THOUGHT;
            case QUESTION, THOUGHT -> StatementKind.THOUGHT;
        };
    }

    /** Whether what is there was asked about, not what should be. */
    private static boolean isJudgement(StatementKind asked) {
        return asked == StatementKind.PRAISE || asked == StatementKind.PROBLEM;
    }

    private static boolean fragment(Words w) {
        boolean verb =
                w.any(
                        0,
                        w.size(),
                        i -> (w.upos(i, "VERB") || w.upos(i, "AUX")) && !w.infinitive(i));
        return w.size() <= SHORT && !verb;
    }

    private static boolean names(Words w) {
        boolean content =
                w.any(
                        0,
                        w.size(),
                        i ->
                                w.upos(i, "NOUN")
                                        || w.upos(i, "ADJ")
                                        || w.upos(i, "ADV")
                                        || w.infinitive(i));
        return content && !w.any(0, w.size(), i -> w.upos(i, "PROPN"));
    }

    private @Nullable Span question(Words w) {
        if (w.question()) {
            return Rule.tokens(Math.min(w.first(), w.size() - 1), w.size() - 1);
        }
        Span inquiry = words.inquiry().find(w, cue -> true);
        int first = w.first();
        boolean verb = w.upos(first + 1, "VERB") || w.upos(first + 1, "AUX");
        boolean asks = w.formIn(first, words.asking()) && verb && !w.upos(first, "VERB");
        boolean clause = w.any(first, w.size(), i -> w.form(i).equals(","));
        return inquiry != null || !asks || clause ? inquiry : Rule.tokens(first, first + 1);
    }

    private @Nullable Span problem(Words w) {
        int first = w.first();
        boolean none = w.formIn(first, words.without()) && w.size() > first + 1;
        if (none && words.problem().at(w, first + 1) == null) {
            return Rule.tokens(first, first + 1);
        }
        Span excess = null;
        for (int i = first; i < w.size() && excess == null; i++) {
            boolean degree =
                    w.formIn(i, words.excess()) && !w.upos(i, "ADP") && !w.upos(i, "SCONJ");
            boolean measured = measures(w, i + 1);
            excess = degree && measured ? Rule.tokens(i, i + 1) : null;
        }
        Span told = words.problem().find(w, cue -> !undone(w, cue));
        boolean excessFirst = excess != null && (told == null || excess.start() < told.start());
        return excessFirst ? excess : told;
    }

    /** "för dyrt", "för få", "för ofta"; not "för att", "för barnen". */
    private static boolean measures(Words w, int i) {
        return w.upos(i, "ADJ") || w.upos(i, "ADV") || w.upos(i, "VERB") && w.form(i).length() == 2;
    }

    /** "minska bullret", "inte farligt", "olyckorna skulle bli färre". */
    private boolean undone(Words w, Span cue) {
        boolean negated = w.any(cue.start() - 2, cue.start(), i -> w.formIn(i, words.negations()));
        boolean aim =
                w.any(cue.start() - NEAR, cue.start(), i -> remedy(w, i))
                        || w.any(cue.end(), cue.end() + NEAR, i -> remedy(w, i));
        return negated && cue.end() == cue.start() + 1 || aim;
    }

    private boolean remedy(Words w, int i) {
        return w.lemmaIn(i, words.remedies()) || w.formIn(i, words.remedies());
    }

    private boolean denied(Words w, Span cue) {
        return w.any(cue.start() - 1, cue.start(), i -> w.formIn(i, words.negations()))
                || w.any(cue.end(), cue.end() + 2, i -> w.formIn(i, words.negations()));
    }

    /** "Ni borde ha lyssnat" tells what was not done, "om ni vill ha hjälp" what may be. */
    private boolean elsewhere(Words w, Span cue) {
        return w.any(cue.end(), cue.end() + 2, w::supine)
                || w.any(cue.start() - NEAR, cue.start(), i -> w.formIn(i, words.conditions()));
    }

    /** An idea opens the statement; far into it, it is an example. */
    private static boolean mostly(Words w, Span cue) {
        return cue.start() <= Math.max(SHORT, w.size() / 2);
    }

    private @Nullable Span praise(Words w) {
        Span said = words.praise().find(w, cue -> !denied(w, cue) && real(w, cue));
        return said != null
                ? said
                : words.good().find(w, cue -> real(w, cue) && predicated(w, cue));
    }

    private boolean real(Words w, Span cue) {
        return !w.any(w.first(), cue.start(), i -> w.formIn(i, words.unreal()));
    }

    /** "Torget är fint", "Fint torg", "Väldigt fint torg". */
    private boolean predicated(Words w, Span cue) {
        int first = w.first();
        boolean known = w.tag(first, "DT") && w.token(first).xpos().contains("DEF");
        boolean opens = cue.start() <= first + 1 && !known;
        boolean compared = w.tag(cue.start(), "JJ|KOM") || w.form(cue.start() + 1).equals("om");
        boolean causal = w.form(cue.start() + 1).equals("vare");
        if (compared || causal) {
            return false;
        }
        return opens || w.any(cue.start() - NEAR, cue.start(), i -> w.formIn(i, words.copula()));
    }
}
