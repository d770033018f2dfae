package underlag.proposal;

import java.util.List;
import java.util.Set;

/**
 * German verb forms, told by tags and endings: the tags say no more than verb, auxiliary or not.
 */
final class GermanClauses {
    private static final Set<String> NO_INFINITIVE =
            WordList.of("sind, waren, wären, haben, hatten, hätten, werden, wurden, würden, sein");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\"", "–", "-", "…", "/", "->", "•");

    /** Verbs whose participles have no "ge". */
    private static final List<String> UNMARKED =
            List.of("ver", "be", "ent", "er", "zer", "über", "unter", "um");

    private GermanClauses() {}

    static boolean verb(Words w, int i) {
        return w.upos(i, "VERB") || w.upos(i, "AUX");
    }

    /** "bauen", "erneuern", "zurückschneiden", "anzulegen"; no participle. */
    static boolean infinitive(Words w, int i) {
        String form = w.form(i);
        boolean ends = form.endsWith("en") || form.endsWith("ern") || form.endsWith("eln");
        boolean known = GermanWords.ACT.contains(form);
        return ends
                && !NO_INFINITIVE.contains(form)
                && !GermanWords.MODALS.contains(form)
                && (known
                        || w.upos(i, "VERB") && Character.isLowerCase(w.token(i).form().charAt(0)))
                && !participle(w, i);
    }

    /** "gebaut", "verbessert", "gesperrt", "freigegeben". */
    static boolean participle(Words w, int i) {
        String form = w.form(i);
        boolean may = w.upos(i, "VERB") || w.upos(i, "ADJ");
        if (!may || GermanWords.ACT.contains(form)) {
            return false;
        }
        int ge = form.indexOf("ge");
        boolean marked = ge == 0 || ge > 1 && ge < form.length() - 5;
        boolean strong =
                form.endsWith("en") && form.length() > 6 && marked && form.charAt(ge + 2) != 'n';
        boolean weak =
                form.endsWith("t")
                        && form.length() > 4
                        && (marked
                                || form.endsWith("iert")
                                || UNMARKED.stream().anyMatch(form::startsWith));
        return weak || strong;
    }

    /** A finite verb for certain: an auxiliary, a modal or a verb that is no infinitive. */
    static boolean finite(Words w, int i) {
        String form = w.form(i);
        if (GermanWords.MODALS.contains(form) || GermanWords.WOULD_BE.contains(form)) {
            return true;
        }
        if (w.upos(i, "AUX")) {
            return !form.equals("sein")
                    && !form.equals("werden")
                    && !form.equals("haben")
                    && !form.equals("worden")
                    && !form.equals("gewesen");
        }
        return w.upos(i, "VERB") && !infinitive(w, i) && !participle(w, i) && !withZu(w, i);
    }

    private static boolean withZu(Words w, int i) {
        return w.form(i).endsWith("en");
    }

    static boolean breaks(Words w, int i) {
        return BREAKS.contains(w.form(i)) || w.mark(i);
    }

    /** The end of the clause that {@code from} stands in: the next mark or the size. */
    static int clauseEnd(Words w, int from) {
        return w.next(from, i -> breaks(w, i));
    }

    /** The start of the clause that {@code at} stands in. */
    static int clauseStart(Words w, int at) {
        int start = at;
        while (start > 0 && !breaks(w, start - 1)) {
            start--;
        }
        return start;
    }

    static boolean noFinite(Words w) {
        return !w.any(0, w.size(), i -> finite(w, i));
    }
}
