package underlag.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** Decides the kind of a statement that is no proposal, by one language's words. */
final class KindRules {
    private static final int NEAR = 3;
    private static final int SHORT = 8;
    private static final int REACH = 5;
    private static final Set<String> WHY = Set.of("varför", "why", "warum", "wieso", "weshalb");
    private static final Set<String> THAT = Set.of("som", "who", "that", "der", "die");
    private static final Set<String> EXCEPT = Set.of("utom", "förutom", "except", "außer");
    private static final Set<String> LIGHT =
            Set.of("ha", "vara", "bli", "uppleva", "märka", "känna", "have", "be", "haben", "sein");

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
        Span question = question(w);
        Span problem = problem(w);
        if (problem == null && question != null) {
            problem = complaint(w);
        }
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
        boolean none =
                w.formIn(w.first(), words.without()) || w.formIn(w.first(), words.negations());
        boolean silent =
                none && asked != StatementKind.PROBLEM
                        || words.harmless().find(w, h -> true) != null;
        return new Decided(courtesy || silent ? StatementKind.THOUGHT : asked(w, asked), null);
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
        if (w.upos(w.first(), "SCONJ") || w.tag(w.first(), "HP") || known(w)) {
            return false;
        }
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

    /** "Måsarna.": a thing that is there, and nothing said of it. */
    private static boolean known(Words w) {
        int noun = w.next(0, i -> w.upos(i, "NOUN"));
        boolean alone = w.next(noun + 1, i -> !w.mark(i)) >= w.size() && noun == w.first();
        return noun < w.size() && alone && w.token(noun).xpos().contains("|DEF");
    }

    private @Nullable Span question(Words w) {
        boolean said =
                w.any(
                        0,
                        w.size(),
                        i -> (w.upos(i, "VERB") || w.upos(i, "AUX")) && !w.infinitive(i));
        if (w.question() && (said || w.any(0, w.size(), i -> w.formIn(i, words.asking())))) {
            return Rule.tokens(Math.min(w.first(), w.size() - 1), w.size() - 1);
        }
        Span inquiry = words.inquiry().find(w, cue -> true);
        int first = w.first();
        boolean verb = w.upos(first + 1, "VERB") || w.upos(first + 1, "AUX");
        boolean asks = w.formIn(first, words.asking()) && verb && !w.upos(first, "VERB");
        boolean clause = w.any(first, w.size(), i -> w.form(i).equals(","));
        return inquiry != null || !asks || clause ? inquiry : Rule.tokens(first, first + 1);
    }

    /** "Varför släcker ni lamporna??", "Varför måste allt stängas?": asked to complain. */
    private @Nullable Span complaint(Words w) {
        int first = w.first();
        boolean why = w.formIn(first, WHY);
        boolean doubled = w.size() > 1 && w.form(w.size() - 1).matches("[?!]{2,}");
        boolean twice = w.form(w.size() - 1).equals("?") && w.mark(w.size() - 2);
        int word = w.next(first + 1, i -> w.formIn(i, words.reproach()));
        if (!why || !(doubled || twice) && word >= w.size()) {
            return null;
        }
        return word < w.size() ? Rule.tokens(word, word) : Rule.tokens(first, first);
    }

    private @Nullable Span problem(Words w) {
        int first = w.first();
        boolean none =
                w.formIn(first, words.without())
                        && w.size() > first + 1
                        && !w.mark(first + 1)
                        && !w.formIn(first + 1, THAT)
                        && !w.formIn(first + 1, words.empty());
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
        boolean negated = negated(w, cue.start());
        boolean nobody =
                w.upos(cue.start(), "VERB")
                        && w.formIn(cue.end(), words.negations())
                        && !w.formIn(cue.end() + 1, EXCEPT);
        Span harmless = words.harmless().find(w, h -> overlap(h, cue));
        boolean aim =
                w.any(cue.start() - NEAR, cue.start(), i -> remedy(w, i))
                        || w.any(cue.end(), cue.end() + NEAR, i -> remedy(w, i));
        boolean word = cue.end() == cue.start() + 1;
        return (negated || nobody) && word || aim || harmless != null;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** "inte farligt", "inte alls så farligt", "aldrig haft några problem". */
    private boolean negated(Words w, int cue) {
        if (w.any(cue - 2, cue, i -> w.formIn(i, words.negations()))) {
            return true;
        }
        for (int i = cue - 1; i > cue - REACH && small(w, i); i--) {
            if (w.formIn(i - 1, words.negations())) {
                return true;
            }
        }
        return false;
    }

    /** A word that may stand between a denial and what it denies. */
    private static boolean small(Words w, int i) {
        return !w.tag(i, "PL")
                && (w.upos(i, "ADV")
                        || w.upos(i, "AUX")
                        || w.upos(i, "DET")
                        || w.upos(i, "VERB") && w.lemmaIn(i, LIGHT));
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
