package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** German proposals that show in the verb: orders, infinitives, modal verbs, the subjunctive. */
final class GermanVerbRules {
    private static final Set<String> STEMS_OF_ORDERS =
            WordList.of(
                    "bau, baut, mach, macht, schaff, schafft, stell, stellt, sperr, sperrt, öffne",
                    "öffnet, pflanz, pflanzt, sorg, sorgt, setz, setzt, entfern, entfernt, repariert",
                    "verbietet, erlaubt, führt, verlegt, verbessert, senkt, erhöht, gebt, lasst",
                    "lass, nehmt, reinigt, räumt, kontrolliert, richtet, hängt, prüft, überprüft");
    private static final Set<String> QUESTION_WORDS =
            WordList.of("wie, was, warum, wieso, weshalb, wann, wer, wo, welche, welcher, wofür");
    private static final Set<String> TRAFFIC =
            WordList.of(
                    "fahren, parken, stehen, halten, überholen, gehen, laufen, kommen, rasen, liegen",
                    "fehlen, warten, nutzen, führen, wohnen, sitzen, spielen, kosten, sehen, finden");
    private static final Set<String> NOT_INFINITIVE =
            WordList.of(
                    "zu, um, wird, werden, wenn, dass, daß, ich, wir, er, man, weil, da, damit, als",
                    "ob, obwohl, wurde, wurden, hat, haben, hatte, hatten, ist, sind, war, bevor");
    private static final Set<String> NO_START =
            WordList.of(
                    "keine, viele, ständig, oft, autos, leute, menschen, sie, die, immer, alle");
    private static final Set<String> ROAD_USERS =
            WordList.of("man, ich, wir, radfahrer, autofahrer, fußgänger, kinder, du, leute, alle");
    private static final Set<String> URGENT =
            WordList.of("her, weg, hin, dringend, unbedingt, endlich, schnellstens");
    private static final Set<String> POINTING = Set.of("das", "dies", "dann", "so", "damit");

    private static final Set<String> WHY = Set.of("warum", "wieso", "weshalb");

    static final List<Rule> RULES =
            List.of(
                    new Rule("PLEASE", GermanVerbRules::please),
                    new Rule("IMPERATIVE", GermanVerbRules::imperative),
                    new Rule("INFINITIVE", GermanVerbRules::infinitive),
                    new Rule("SHOULD", GermanVerbRules::should),
                    new Rule("COULD", GermanVerbRules::could),
                    new Rule("MUST_BE_DONE", GermanVerbRules::mustBeDone),
                    new Rule("CAN_MEANS", GermanVerbRules::canMeans),
                    new Rule("WHY_NOT", GermanVerbRules::whyNot),
                    new Rule("WOULD_BE_GOOD", GermanVerbRules::wouldBeGood),
                    new Rule("NEW_THING_WOULD", GermanVerbRules::wouldHelp));

    private GermanVerbRules() {}

    private static @Nullable Span please(Words w) {
        int i = w.nextForm(0, Set.of("bitte", "biite", "bite"));
        boolean noun = w.inside(i) && w.upos(i, "NOUN") && w.upos(i - 1, "DET");
        boolean hint = w.any(i + 1, i + 6, k -> w.form(k).startsWith("beacht"));
        boolean asks = w.any(0, w.size(), k -> QUESTION_WORDS.contains(w.form(k))) && w.question();
        return i < w.size() && w.size() > 2 && !noun && !hint && !asks ? tokens(i, i) : null;
    }

    /** "Baut mehr Wohnungen", "Sperren Sie die Straße", "Macht den Park sauber!". */
    private static @Nullable Span imperative(Words w) {
        int i = w.first();
        if (w.formIn(i, Set.of("also", "und", "dann", "endlich", "liebe"))) {
            i++;
        }
        boolean polite =
                w.form(i).endsWith("en")
                        && w.form(i + 1).equals("sie")
                        && (GermanClauses.verb(w, i) || GermanWords.ACT.contains(w.form(i)))
                        && !GermanWords.MODALS.contains(w.form(i))
                        && !w.upos(i, "AUX")
                        && !w.question();
        boolean order =
                STEMS_OF_ORDERS.contains(w.form(i))
                        && !w.question()
                        && !w.any(
                                i + 1,
                                i + 4,
                                k ->
                                        w.upos(k, "PRON")
                                                && !w.formIn(
                                                        k,
                                                        Set.of(
                                                                "uns", "den", "die", "das",
                                                                "endlich")))
                        && w.any(i + 1, i + 6, w::noun);
        return polite ? tokens(i, i + 1) : order ? tokens(i, i) : null;
    }

    /** A clause without finite verb that ends in an infinitive: "Bänke aufstellen". */
    private static @Nullable Span infinitive(Words w) {
        int start = w.first();
        while (start < w.size()) {
            int end = GermanClauses.clauseEnd(w, start);
            int last = end - 1;
            boolean ends =
                    last > start
                            && GermanClauses.infinitive(w, last)
                            && !TRAFFIC.contains(w.form(last));
            boolean opens =
                    start == w.first()
                            && GermanWords.ACT.contains(w.form(start))
                            && end > start + 1;
            if ((ends || opens) && end - start <= 16 && verbless(w, start, ends ? last : end)) {
                int verb = ends ? last : start;
                return tokens(verb, verb);
            }
            start = w.next(end, k -> !GermanClauses.breaks(w, k));
        }
        return null;
    }

    private static boolean verbless(Words w, int start, int last) {
        return !w.formIn(start, NO_START)
                && !w.any(
                        start, last, k -> GermanClauses.finite(w, k) || w.formIn(k, NOT_INFINITIVE))
                && !w.any(last + 1, last + 2, k -> GermanClauses.finite(w, k));
    }

    private static @Nullable Span should(Words w) {
        int i = w.nextForm(0, GermanWords.SHOULD);
        while (i < w.size()) {
            boolean mine = w.formIn(i - 1, GermanWords.I) || w.formIn(i + 1, GermanWords.I);
            boolean condition = i == w.first() && w.any(i, w.size(), k -> w.form(k).equals(","));
            boolean asked = w.question() && w.any(0, i, k -> w.formIn(k, QUESTION_WORDS));
            boolean reproach =
                    w.any(
                                    i + 1,
                                    w.size(),
                                    k ->
                                            w.formIn(k, Set.of("haben", "sein"))
                                                    && GermanClauses.participle(w, k - 1)
                                                    && w.next(k + 1, j -> !w.mark(j)) == w.size())
                            || w.any(
                                    i + 1,
                                    i + 6,
                                    k ->
                                            w.formIn(
                                                    k,
                                                    Set.of(
                                                            "selbstverständlich",
                                                            "klar",
                                                            "bewusst")));
            boolean unreal = w.any(i - 1, i + 4, k -> w.form(k).equals("eigentlich"));
            if (!mine && !condition && !asked && !reproach && !unreal) {
                return tokens(i, i);
            }
            i = w.nextForm(i + 1, GermanWords.SHOULD);
        }
        return null;
    }

    private static @Nullable Span could(Words w) {
        int i = w.nextForm(0, GermanWords.COULD);
        boolean mine = w.formIn(i - 1, GermanWords.I) || w.formIn(i + 1, GermanWords.I);
        boolean maybe =
                w.any(
                        i,
                        w.size(),
                        k ->
                                w.formIn(k, Set.of("passieren", "sein", "haben"))
                                        && w.next(k + 1, j -> !w.mark(j)) == w.size()
                                        && !w.any(
                                                i,
                                                k,
                                                j ->
                                                        GermanWords.stem(
                                                                w.form(j), GermanWords.GOOD)));
        boolean asked = w.any(0, i, k -> w.formIn(k, QUESTION_WORDS)) && w.question();
        return i < w.size() && !mine && !maybe && !asked ? tokens(i, i) : null;
    }

    /** "Die Brücke muss saniert werden", "Hier müssen dringend Bänke her". */
    private static @Nullable Span mustBeDone(Words w) {
        int i = w.nextForm(0, GermanWords.MUST);
        if (i >= w.size()
                || w.formIn(i - 1, ROAD_USERS)
                || w.formIn(i + 1, ROAD_USERS)
                || w.any(
                        0,
                        i,
                        k ->
                                w.formIn(k, QUESTION_WORDS)
                                        || w.formIn(k, Set.of("der", "die", "das"))
                                                && w.form(k - 1).equals(","))) {
            return null;
        }
        int be =
                w.next(
                        i + 1,
                        k -> w.form(k).equals("werden") && GermanClauses.participle(w, k - 1));
        int her = w.nextForm(i + 1, URGENT);
        boolean first =
                w.any(
                        i,
                        be,
                        k -> w.formIn(k, Set.of("erst", "erstmal", "immer", "oft", "ständig")));
        return be < w.size() && !first
                ? tokens(i, be)
                : her < w.size() && !first ? tokens(i, her) : null;
    }

    /** "Durch mehr Bänke kann man …", "kann man doch öffnen": means within reach. */
    private static @Nullable Span canMeans(Words w) {
        int i = w.nextForm(0, Set.of("kann", "können", "liesse", "ließe", "lässt", "ließen"));
        boolean lets = w.formIn(i, Set.of("liesse", "ließe", "lässt", "ließen"));
        if (lets) {
            return w.any(i, i + 4, k -> w.form(k).equals("sich")) ? tokens(i, i) : null;
        }
        boolean agent =
                w.formIn(i + 1, Set.of("man", "hier", "die"))
                        || w.form(i - 1).equals("man")
                        || w.form(i - 1).equals("stadt");
        int act = w.next(i + 1, k -> GermanWords.ACT.contains(w.form(k)));
        boolean no = w.any(0, w.size(), k -> w.formIn(k, GermanWords.NEGATION) && !w.question());
        return i < w.size() && agent && act < w.size() && !no ? tokens(i, act) : null;
    }

    private static @Nullable Span whyNot(Words w) {
        int why = w.nextForm(0, WHY);
        int not = w.next(why + 1, k -> w.formIn(k, Set.of("nicht", "kein", "keine", "keinen")));
        if (not <= why + 5 && not < w.size() && w.question()) {
            return tokens(why, not);
        }
        int how = w.nextForm(0, Set.of("wie"));
        if (w.formIn(how + 1, Set.of("wäre", "wärs", "währe", "wär"))) {
            return tokens(how, how + 1);
        }
        int can = w.nextForm(0, Set.of("könnte", "könnten", "kann", "können", "wäre", "sollte"));
        int no = w.next(can + 1, k -> w.formIn(k, GermanWords.NEGATION));
        return can <= w.first() + 1 && can < w.size() && no < w.size() && w.question()
                ? tokens(can, no)
                : null;
    }

    private static @Nullable Span wouldBeGood(Words w) {
        for (int i = w.nextForm(0, GermanWords.WOULD_BE);
                i < w.size();
                i = w.nextForm(i + 1, GermanWords.WOULD_BE)) {
            int at = i;
            boolean have = w.form(i).startsWith("hätt");
            boolean before = i == w.first() + 1 && w.formIn(w.first(), POINTING) && w.size() < 7;
            int good =
                    w.next(
                            Math.max(0, i - 8),
                            k ->
                                    Math.abs(k - at) <= 16
                                            && GermanWords.stem(w.form(k), GermanWords.GOOD));
            boolean gladly = w.any(i, i + 6, k -> w.formIn(k, Set.of("gern", "gerne", "lieber")));
            if (!before && (have ? gladly : good < w.size() || plainWish(w, i))) {
                return have || good >= w.size()
                        ? tokens(i, i)
                        : tokens(Math.min(i, good), Math.max(i, good));
            }
        }
        return null;
    }

    /** "Hier wäre ein Zebrastreifen …", "Ein Aufzug wäre da …". */
    private static boolean plainWish(Words w, int i) {
        return w.formIn(i + 1, Set.of("hier", "da", "es", "ein", "eine", "auch", "daher"))
                && !w.formIn(i - 1, POINTING)
                && !w.any(0, i, k -> w.formIn(k, Set.of("wenn", "als", "ob")));
    }

    private static @Nullable Span wouldHelp(Words w) {
        for (int i = w.nextForm(0, Set.of("würde", "würden"));
                i < w.size();
                i = w.nextForm(i + 1, Set.of("würde", "würden"))) {
            boolean points =
                    w.formIn(i - 1, POINTING)
                            || w.formIn(i + 1, Set.of("ich", "das", "dies", "dadurch"));
            int help = w.nextForm(i + 1, GermanWords.HELPS);
            boolean thing = w.any(0, i, w::noun) || w.any(i, help, w::noun);
            if (!points && help < w.size() && thing) {
                return tokens(i, help);
            }
        }
        return null;
    }
}
