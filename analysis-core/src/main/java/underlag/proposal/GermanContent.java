package underlag.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** What a German proposal asks for: verbs stand last, articles tell a known place. */
final class GermanContent {
    private static final Set<String> EMPTY_VERBS =
            WordList.of(
                    "sein, werden, haben, können, müssen, sollen, wollen, dürfen, mögen, lassen",
                    "wünschen, finden, geben, freuen, sehen, denken, vorschlagen, anregen, bitten",
                    "fordern, brauchen, gehen, kommen, stehen, helfen, begrüßen, würden, überlegen");
    private static final Set<String> EMPTY_NOUNS =
            WordList.of(
                    "stadt, gemeinde, kommune, verwaltung, politik, rat, stadtverwaltung, idee",
                    "vorschlag, wunsch, lösung, möglichkeit, maßnahme, anregung, bitte, stelle",
                    "bereich, art, zeit, fall, ende, teil, form, sinn, verbesserungsvorschlag",
                    "forderung, abhilfe, hilfe, alternative, anfang, ziel, grund, problem, weise",
                    "beispiel, rahmen, höhe, richtung, seite, jahr, tag, bürger, ort");
    private static final Set<String> AT =
            WordList.of(
                    "an, am, auf, bei, beim, entlang, gegenüber, hinter, im, in, ins, neben, nahe",
                    "vor, vorm, zwischen, unter, aufs, oberhalb, unterhalb, rund, um, längs, zur",
                    "zum, vom, von, ab, bis, über, aus, zu");
    private static final Set<String> WITH_ARTICLE =
            WordList.of("am, beim, im, ins, aufs, vorm, zum, zur, vom");
    private static final Set<String> ARTICLES =
            WordList.of("der, die, das, dem, den, des, unserem, unserer, unseren");
    private static final Set<String> TIMES =
            WordList.of(
                    "winter, sommer, frühling, herbst, jahr, woche, wochenende, abend, nacht, morgen",
                    "zukunft, zeit, moment, rahmen, fall, sinne, bereich, regel, allgemeinen",
                    "vorfeld, prinzip, ganzen, vergleich, notfall, stelle, verkehr, tag, weise");
    private static final Set<String> CLAUSE_ENDS =
            WordList.of(
                    "da, weil, damit, denn, sodass, um, aber, obwohl, wodurch, deshalb, daher, so",
                    "ansonsten, sonst, statt, anstatt, dann, was, wo, ich");
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", ":", "•", "->", "…");
    private static final Set<String> DROPPED =
            WordList.of(
                    "bitte, und, aber, also, daher, deshalb, vielleicht, oder, auch, außerdem, zudem, dann");
    private static final Set<String> LEADS =
            WordList.of(
                    "wünsche, wünschen, fordere, fordern, brauchen, brauche, bräuchten, plädiere",
                    "braucht, bräuchte, wünschte, empfehle, beantrage, möchte, möchten");

    private GermanContent() {}

    static Grammar.Content of(Words w, Span trigger) {
        int verb = verb(w, trigger);
        int doing =
                verb < w.size()
                        ? w.size()
                        : w.next(trigger.start(), k -> GermanFragmentRules.doing(w, k));
        boolean made = doing < trigger.end() && GermanFragmentRules.doing(w, doing);
        int object = made ? madeOf(w, doing) : object(w, verb, trigger);
        String action =
                verb < w.size() ? w.lemma(verb) : made && object != doing ? w.lemma(doing) : null;
        return new Grammar.Content(action, object, place(w, object));
    }

    /** The infinitive or participle that says what to do, or the size. */
    private static int verb(Words w, Span trigger) {
        int end = w.next(trigger.start(), k -> STOPS.contains(w.form(k)));
        for (int i = trigger.start(); i < end; i++) {
            boolean does =
                    GermanClauses.infinitive(w, i)
                            || GermanClauses.participle(w, i) && w.upos(i, "VERB");
            if (does && !w.lemmaIn(i, EMPTY_VERBS) && !w.formIn(i, EMPTY_VERBS)) {
                return i;
            }
        }
        return w.size();
    }

    /** "Buslinien" in "Ausbau der Buslinien"; the doing itself where nothing follows. */
    private static int madeOf(Words w, int doing) {
        int noun = w.next(doing + 1, w::noun);
        boolean of =
                w.formIn(doing + 1, WordList.of("der, des, von, vom, einer, eines, aller, für"))
                        || noun == doing + 1;
        return of && noun <= doing + 4 && noun < w.size() ? noun : doing;
    }

    private static int object(Words w, int verb, Span trigger) {
        int from = GermanClauses.clauseStart(w, Math.min(verb, trigger.start()));
        int found = thing(w, from, verb < w.size() ? verb + 1 : w.size());
        if (found < w.size()) {
            return found;
        }
        int any = thing(w, 0, w.size());
        return any < w.size() ? any : w.next(0, k -> carries(w, k));
    }

    /** The first noun that no preposition governs, between two positions, or the size. */
    private static int thing(Words w, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (carries(w, i) && !governed(w, i)) {
                return i;
            }
        }
        return w.size();
    }

    private static boolean carries(Words w, int i) {
        return w.noun(i) && !w.lemmaIn(i, EMPTY_NOUNS) && !w.formIn(i, EMPTY_NOUNS);
    }

    /** Whether a preposition stands before the noun's own words. */
    private static boolean governed(Words w, int noun) {
        int i = noun - 1;
        while (w.upos(i, "DET") || w.upos(i, "ADJ") || w.upos(i, "NUM") || w.upos(i, "PROPN")) {
            i--;
        }
        return w.upos(i, "ADP") || w.formIn(i, AT);
    }

    /** "am Marktplatz", "auf dem Schulhof": a preposition with a known place, or null. */
    static @Nullable Span place(Words w, int object) {
        for (int i = 0; i < w.size(); i++) {
            if (!w.formIn(i, AT)) {
                continue;
            }
            int noun = w.next(i + 1, w::noun);
            boolean known =
                    w.formIn(i, WITH_ARTICLE) || w.formIn(i + 1, ARTICLES) || w.upos(noun, "PROPN");
            boolean near =
                    noun <= i + 3
                            && noun < w.size()
                            && !w.any(i + 1, noun, k -> w.mark(k) || GermanClauses.verb(w, k));
            if (known
                    && near
                    && noun != object
                    && !w.formIn(noun, TIMES)
                    && !GermanFragmentRules.doing(w, noun)) {
                int last = noun;
                while (w.upos(last + 1, "PROPN")) {
                    last++;
                }
                return Rule.tokens(i, last);
            }
        }
        return null;
    }

    static Span clause(Words w, int trigger) {
        return RequestedClause.of(
                w, trigger, STOPS, start -> afterLead(w, start), (i, from) -> reason(w, i, from));
    }

    /** After "Ich wünsche mir", "Es wäre schön, wenn", "Bitte", "Mein Vorschlag ist, dass". */
    private static int afterLead(Words w, int start) {
        int that = w.next(start, k -> w.formIn(k, THAT) && w.form(k - 1).equals(","));
        boolean opens = that <= start + 9 && that + 2 < w.size() && that > start + 1;
        if (opens && w.any(start, that, k -> leads(w, k))) {
            return that + 1;
        }
        int lead = w.nextForm(start, LEADS);
        if (lead <= start + 2 && lead < w.size()) {
            int next = lead + 1;
            while (w.formIn(next, AFTER_LEAD)) {
                next++;
            }
            boolean thing =
                    w.noun(next)
                            || w.upos(next, "DET")
                            || w.upos(next, "ADJ")
                            || w.formIn(next, GermanWords.MORE);
            return next < w.size() && thing ? next : start;
        }
        int next = start;
        while (w.formIn(next, DROPPED) && next + 2 < w.size()) {
            next++;
        }
        return next;
    }

    private static boolean leads(Words w, int i) {
        return w.formIn(i, GermanWords.WOULD_BE)
                || w.formIn(i, GermanWords.WISH_VERBS)
                || w.formIn(i, GermanWords.PROPOSAL_NOUNS)
                || w.formIn(i, LEADING);
    }

    private static final Set<String> THAT = WordList.of("dass, daß, wenn");
    private static final Set<String> LEADING = WordList.of("würde, vor, finde, möchte, dafür");
    private static final Set<String> AFTER_LEAD =
            WordList.of("mir, uns, wir, ich, es, hier, dringend, auch, sich, daher, unbedingt");

    private static boolean reason(Words w, int i, int from) {
        return w.form(i).equals(",") && w.formIn(i + 1, CLAUSE_ENDS) && i > from + 1;
    }
}
