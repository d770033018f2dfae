package underlag.proposal;

import static underlag.proposal.Rule.tokens;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;

/** German proposals that are no sentences: "Mehr Bänke am See", "Ausbau der Buslinien". */
final class GermanFragmentRules {
    private static final Set<String> DOING =
            WordList.of(
                    "bau, ausbau, umbau, neubau, abbau, freigabe, verbot, ausbau, rückbau, erhalt",
                    "einsatz, schutz, pflege, abriss, austausch, wegfall, anschluss, aufbau, einbau");
    private static final Set<String> PLACES =
            WordList.of(
                    "kreuzung, verbindung, unterführung, querung, beschilderung, einmündung, siedlung",
                    "wohnung, umgebung, verwaltung, zeitung, straßenführung, richtung, steigung",
                    "abbiegung, überführung, öffnung, kleidung, bildung, erfahrung, meinung, lösung",
                    "situation, regelung, schulung, bevölkerung, begegnung, behandlung, heizung");
    private static final Set<String> AFTER_DOING =
            WordList.of(
                    "der, des, von, für, an, am, einer, eines, vom, zur, zum, im, in, auf, aller, mit");
    private static final Set<String> FOR = Set.of("für");

    static final List<Rule> RULES =
            List.of(
                    new Rule("DOING_OF", GermanFragmentRules::doingOf),
                    new Rule("MORE_OF", GermanFragmentRules::moreOf),
                    new Rule("THING_FOR", GermanFragmentRules::thingFor),
                    new Rule("FRAGMENT", GermanFragmentRules::fragment),
                    new Rule("ANSWER", GermanFragmentRules::answer));

    private GermanFragmentRules() {}

    static boolean trouble(Words w) {
        return w.any(
                0,
                w.size(),
                i ->
                        GermanWords.stem(w.form(i), GermanWords.TROUBLE)
                                || w.form(i).endsWith("gefahr")
                                || w.form(i).endsWith("stelle") && w.form(i).startsWith("gefahr"));
    }

    private static boolean out(Words w) {
        int first = w.first();
        return first >= w.size()
                || !GermanClauses.noFinite(w)
                || w.formIn(first, GermanWords.FRAGMENT_STARTS_OUT)
                || trouble(w);
    }

    static boolean doing(Words w, int i) {
        String form = w.form(i);
        boolean made = form.endsWith("ung") && form.length() > 6 || form.endsWith("ierung");
        boolean listed = DOING.stream().anyMatch(form::endsWith);
        return w.noun(i) && (made || listed) && PLACES.stream().noneMatch(form::endsWith);
    }

    /** "Verbreiterung des Weges", "Ausbau von …", "Überprüfung der Ampel". */
    private static @Nullable Span doingOf(Words w) {
        if (out(w)) {
            return null;
        }
        int i = w.next(w.first(), k -> doing(w, k) || verbAsNoun(w, k));
        boolean early = i <= w.first() + 3;
        return i < w.size() && early && (w.formIn(i + 1, AFTER_DOING) || w.noun(i + 1))
                ? tokens(i, i)
                : null;
    }

    /** "Entfernen der Kante", "Anlegen von Beeten". */
    private static boolean verbAsNoun(Words w, int i) {
        return i == w.first()
                && w.form(i).endsWith("en")
                && (w.noun(i) || w.upos(i, "VERB"))
                && w.formIn(i + 1, Set.of("der", "des", "von", "einer", "eines", "vom"));
    }

    private static @Nullable Span moreOf(Words w) {
        if (out(w)) {
            return null;
        }
        for (int i = w.first(); i < w.size(); i++) {
            int noun = w.next(i + 1, w::noun);
            boolean more =
                    w.formIn(i, GermanWords.MORE) || w.upos(i, "ADJ") && comparative(w.form(i));
            boolean than = w.any(i + 1, noun + 2, k -> w.form(k).equals("als"));
            boolean known =
                    w.formIn(i - 1, Set.of("der", "die", "das", "den", "dem", "immer", "nicht"));
            if (more && noun <= i + 3 && noun < w.size() && !than && !known) {
                return tokens(i, noun);
            }
        }
        return null;
    }

    /** "breitere", "sicherer", "attraktiveres". */
    private static boolean comparative(String form) {
        int end = form.length() - ("rsn".indexOf(form.charAt(form.length() - 1)) >= 0 ? 1 : 0);
        return end > 6 && form.startsWith("ere", Math.max(0, end - 3));
    }

    /** "Ampel für Fußgänger". */
    private static @Nullable Span thingFor(Words w) {
        if (out(w)) {
            return null;
        }
        int i = w.nextForm(w.first() + 1, FOR);
        boolean thing = w.any(w.first(), i, w::noun);
        return i < w.size() && thing && w.any(i + 1, w.size(), w::noun) && !w.question()
                ? tokens(w.first(), i)
                : null;
    }

    /** An indefinite thing: "Ein Trinkbrunnen auf dem Markt", "Bänke und Bäume". */
    private static @Nullable Span fragment(Words w) {
        if (out(w)) {
            return null;
        }
        int first = w.first();
        boolean indefinite =
                w.formIn(
                        first,
                        WordList.of(
                                "ein, eine, einen, einfach, gern, gerne, evtl, eventuell, vielleicht"));
        int noun = w.next(first, w::noun);
        return indefinite && noun < w.size() && noun <= first + 5 ? tokens(first, noun) : null;
    }

    /** A thing named where proposals were asked for: "Trinkbrunnen", "Sichere Wege". */
    private static @Nullable Span answer(Words w) {
        int noun = out(w) ? w.size() : w.next(w.first(), w::noun);
        return noun < w.size() && noun <= w.first() + 4 ? tokens(w.first(), noun) : null;
    }
}
