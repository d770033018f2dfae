package underlag.proposal;

import java.util.Set;
import underlag.dialogue.Span;

/**
 * Whether a request names nothing that someone could carry out: "Gör något", "Det behövs trygghet",
 * "Det måste bli bättre". Such requests are needs or ideas; see docs/kinds.md.
 */
final class SwedishVagueness {
    private static final int NEAR = 6;

    /** Verbs that say only that something is done. */
    private static final Set<String> EMPTY_VERBS =
            WordList.of(
                    "göra, se, ta, ge, skapa, öka, minska, förbättra, satsa, börja, låta, hålla",
                    "prioritera, utveckla, bidra, använda, planera, sluta, lösa, åtgärda, höja, stödja, främja, gynna");

    /** States, feelings and settings: nobody can carry them out. */
    private static final Set<String> ABSTRACT =
            WordList.of(
                    "trygghet, säkerhet, gemenskap, liv, puls, trivsel, glädje, lugn, ro, närhet",
                    "samhörighet, delaktighet, respekt, hänsyn, ansvar, förståelse, sällskap",
                    "engagemang, framtid, livskvalitet, hälsa, folkhälsa, välmående, kreativitet",
                    "jämlikhet, jämställdhet, rättvisa, mångfald, tillit, förtroende, situation",
                    "grepp, alternativ, möjlighet, förutsättning, kvalitet, attityd, sätt, sak, tillvaro, vardag",
                    "värld, stämning, atmosfär, känsla, kärlek, framtidstro, frihet, hopp, värme",
                    "tid, lösning, helhetsgrepp, omtag, nytänkande, krafttag, handling, omsorg",
                    "vansinne, idioti, skärpning, bättring, skillnad, svar, besked, medmänsklighet, integration, sammanhållning, tålamod, mod, vilja, prat, snack, gnäll");

    /** Where people live; as an object only a setting: "en stad för alla". */
    private static final Set<String> SETTINGS =
            WordList.of("stad, kommun, centrum, samhälle, ort, land");

    private static final Set<String> NOTHING = Set.of("ingenting", "inget", "intet");
    private static final Set<String> CHANGE =
            Set.of("ändra", "ändras", "förändra", "förändras", "göra", "göras");

    private static final Set<String> MEANS =
            WordList.of("genom, med, t.ex, t.ex., tex, exempelvis, såsom, som");
    private static final Set<String> TIMES =
            WordList.of("kväll, dag, år, kvällstid, helg, vinter, sommar, natt, morgon, vecka");

    private SwedishVagueness() {}

    /**
     * Whether nothing is named.
     *
     * @param hit the tokens that a rule found
     */
    static boolean vague(Words w, Span hit) {
        int from = Math.max(0, hit.start());
        if (asItIs(w, from)) {
            return true;
        }
        boolean number = w.any(from, w.size(), i -> w.upos(i, "NUM"));
        if (number || acts(w, from)) {
            return false;
        }
        int thing = thing(w, from);
        if (thing == w.size()) {
            return !names(w, 0, from) && !spoken(w, from);
        }
        return empty(w, thing) && !means(w, thing + 1);
    }

    /** "Ingenting ska ändras", "Inget behöver göras": all is well. */
    private static boolean asItIs(Words w, int modal) {
        boolean nothing =
                w.formIn(modal - 1, NOTHING) || w.formIn(modal + 1, NOTHING) && !w.noun(modal + 2);
        return nothing && w.any(modal + 1, modal + NEAR, i -> w.lemmaIn(i, CHANGE));
    }

    /** "bygga", "stäng", "flyttas": a verb that says what to do, near the words that decided. */
    private static boolean acts(Words w, int from) {
        return w.any(
                from,
                from + NEAR,
                i ->
                        (w.lemmaIn(i, SwedishWords.ACT)
                                        || w.formIn(i, SwedishWords.IMPERATIVES)
                                        || w.tag(i, "VB|IMP")
                                        || w.infinitive(i) && w.passive(i))
                                && !(w.lemmaIn(i, EMPTY_VERBS) && !particle(w, i))
                                && !w.lemmaIn(i, MIND));
    }

    /** "Gör om torget": a verb of its own; "Gör om!" is not. */
    private static boolean particle(Words w, int verb) {
        return w.tag(verb + 1, "PL") && w.any(verb + 2, w.size(), w::noun);
    }

    /** The first noun that is neither a time nor those who are asked, or the size. */
    private static int thing(Words w, int from) {
        return w.next(
                from,
                i ->
                        w.noun(i)
                                && !w.lemmaIn(i, TIMES)
                                && !w.formIn(i, SwedishWords.AGENTS)
                                && !w.formIn(i, SwedishWords.NEGATION));
    }

    private static boolean names(Words w, int from, int to) {
        return w.any(
                from,
                to,
                i ->
                        w.noun(i)
                                && !empty(w, i)
                                && !w.lemmaIn(i, TIMES)
                                && !w.formIn(i, SwedishWords.AGENTS));
    }

    /** A verb of its own that is no empty one: "Cykla här ska vara tillåtet". */
    private static boolean spoken(Words w, int from) {
        return w.any(
                from,
                w.size(),
                i ->
                        w.upos(i, "VERB")
                                && w.infinitive(i)
                                && !w.lemmaIn(i, EMPTY_VERBS)
                                && !w.lemmaIn(i, MIND));
    }

    private static final Set<String> MIND =
            WordList.of(
                    "vara, bli, ha, få, kunna, känna, tänka, bry, tycka, leva, må, trivas",
                    "hjälpa, fungera, lyssna, förstå, respektera, värna, tro, komma, hända, ske");

    private static boolean empty(Words w, int noun) {
        boolean setting =
                w.lemmaIn(noun, SETTINGS)
                        && w.indefiniteNoun(noun)
                        && (w.form(noun - 1).matches("en|ett|levande")
                                || w.lemmaIn(noun - 1, SwedishWords.GOOD)
                                || w.lemmaIn(noun - 1, SwedishWords.MORE));
        return w.lemmaIn(noun, ABSTRACT) || w.lemma(noun).endsWith("situation") || setting;
    }

    /** "trygghet genom fler lampor": the means is named. */
    private static boolean means(Words w, int from) {
        int by = w.nextForm(from, MEANS);
        return names(w, by, w.size());
    }
}
