package underlag.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** What an English proposal asks for: the verb, the noun after it, the place. */
final class EnglishContent {
    private static final Set<String> EMPTY_VERBS =
            WordList.of(
                    "be, have, get, see, like, love, want, need, wish, hope, think, suggest, propose",
                    "recommend, would, should, could, can, let, help, do, please, ask, say, know, 'd",
                    "believe, feel, consider, appreciate, look, start, try, go");
    private static final Set<String> EMPTY_NOUNS =
            WordList.of(
                    "council, city, town, municipality, idea, suggestion, proposal, way, option",
                    "possibility, thing, lot, kind, sort, bit, number, amount, time, people, chance",
                    "opportunity, solution, request, wish, plenty, case, part, order, sure");
    private static final Set<String> AT =
            WordList.of(
                    "in, at, on, near, along, by, between, outside, behind, around, opposite, beside",
                    "inside, across, under, over, through, to, from, into, towards, beyond");
    private static final Set<String> ARTICLES =
            WordList.of("the, our, this, that, these, those, all, every, each");
    private static final Set<String> TIMES =
            WordList.of(
                    "winter, summer, spring, autumn, morning, evening, night, weekend, weekends, day",
                    "year, week, month, future, time, moment, past, meantime, end, case, way, whole");
    private static final Set<String> CLAUSE_ENDS =
            WordList.of(
                    "because, since, so, as, but, which, although, though, otherwise, rather, i, it, this, and");
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", ":", "•", "…");
    private static final Set<String> DROPPED =
            WordList.of(
                    "please, and, also, but, so, maybe, perhaps, then, therefore, just, plus, or");
    private static final Set<String> LEADS =
            WordList.of(
                    "like, love, suggest, propose, recommend, want, need, wish, think, believe, hope, feel, prefer, request");

    private EnglishContent() {}

    static Grammar.Content of(Words w, Span trigger) {
        int verb = verb(w, trigger);
        int object = object(w, verb, trigger);
        return new Grammar.Content(action(w, verb), object, place(w, object));
    }

    private static int verb(Words w, Span trigger) {
        int end = w.next(trigger.start(), k -> STOPS.contains(w.form(k)));
        for (int i = trigger.start(); i < Math.min(end, trigger.end() + 8); i++) {
            boolean does =
                    w.upos(i, "VERB")
                            || i == trigger.start() && EnglishWords.ACT.contains(w.form(i));
            boolean gerund = w.form(i).endsWith("ing") && w.noun(i + 1) && w.upos(i - 1, "DET");
            if (does && !gerund && !w.lemmaIn(i, EMPTY_VERBS)) {
                return i;
            }
        }
        return w.size();
    }

    private static @Nullable String action(Words w, int verb) {
        if (verb >= w.size()) {
            return null;
        }
        boolean particle = w.formIn(verb + 1, Set.of("up", "down", "out", "off", "away", "back"));
        String lemma = w.lemma(verb).equals("o") ? w.form(verb) : w.lemma(verb);
        return particle ? lemma + " " + w.form(verb + 1) : lemma;
    }

    private static int object(Words w, int verb, Span trigger) {
        boolean passive =
                verb < w.size()
                        && (w.form(verb).endsWith("ed") || w.form(verb).endsWith("en"))
                        && w.any(verb - 3, verb, k -> w.lemma(k).equals("be"));
        int before = passive ? thing(w, 0, verb) : w.size();
        int after =
                before < w.size()
                        ? before
                        : thing(w, verb < w.size() ? verb + 1 : trigger.start(), w.size());
        int found = after < w.size() ? after : thing(w, 0, w.size());
        return found < w.size() ? found : w.next(0, k -> carries(w, k));
    }

    private static int thing(Words w, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (carries(w, i) && !governed(w, i)) {
                int head = i;
                while (carries(w, head + 1)) {
                    head++;
                }
                return head;
            }
        }
        return w.size();
    }

    private static boolean carries(Words w, int i) {
        return w.noun(i) && !w.lemmaIn(i, EMPTY_NOUNS);
    }

    private static boolean governed(Words w, int noun) {
        int i = noun - 1;
        while (w.upos(i, "DET")
                || w.upos(i, "ADJ")
                || w.upos(i, "NUM")
                || w.noun(i)
                || w.upos(i, "PRON")) {
            i--;
        }
        return w.formIn(i, AT);
    }

    /** "near the station", "in Oak Park": a preposition with a known place, or null. */
    static @Nullable Span place(Words w, int object) {
        for (int i = 0; i < w.size(); i++) {
            if (!w.formIn(i, AT)) {
                continue;
            }
            int noun = w.next(i + 1, w::noun);
            int last = noun;
            while (w.noun(last + 1)) {
                last++;
            }
            boolean known = w.formIn(i + 1, ARTICLES) || w.upos(noun, "PROPN");
            boolean near =
                    noun <= i + 4
                            && noun < w.size()
                            && !w.any(i + 1, noun, k -> w.mark(k) || w.upos(k, "VERB"));
            if (known && near && last != object && !w.formIn(last, TIMES)) {
                return Rule.tokens(i, last);
            }
        }
        return null;
    }

    static Span clause(Words w, int trigger) {
        return RequestedClause.of(
                w, trigger, STOPS, start -> afterLead(w, start), (i, from) -> reason(w, i, from));
    }

    /** After "I would like to see", "It would be great if", "Please", "We need", "How about". */
    private static int afterLead(Words w, int start) {
        int would = w.nextForm(start, WordList.of("would, 'd, could, might"));
        int that = w.nextForm(start, WordList.of("if, to, that, for"));
        boolean good = w.form(would + 1).equals("be") && that <= would + 5 && would <= start + 2;
        if (good && that + 2 < w.size()) {
            return that + 1;
        }
        int lead = w.next(start, k -> w.formIn(k, LEADS));
        boolean mine = w.any(start, lead, k -> w.formIn(k, Set.of("i", "we")));
        if (mine && lead <= start + 4 && lead < w.size()) {
            int next = lead + 1;
            while (w.formIn(next, WordList.of("to, that, see, have, if"))) {
                next++;
            }
            return next + 1 < w.size() ? next : start;
        }
        boolean how =
                w.formIn(start, Set.of("how", "what")) && w.form(start + 1).equals("about")
                        || w.form(start).equals("why") && w.form(start + 1).equals("not");
        int next = how ? start + 2 : start;
        while (w.formIn(next, DROPPED) && next + 2 < w.size()) {
            next++;
        }
        return next;
    }

    private static boolean reason(Words w, int i, int from) {
        return w.form(i).equals(",") && w.formIn(i + 1, CLAUSE_ENDS) && i > from + 1
                || w.formIn(i, Set.of("because", "since")) && i > from + 2
                || w.form(i).equals("so") && w.form(i + 1).equals("that");
    }
}
