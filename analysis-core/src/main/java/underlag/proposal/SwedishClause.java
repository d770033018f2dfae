package underlag.proposal;

import java.util.Set;
import underlag.dialogue.Span;

/** The clause of a Swedish statement that says what is asked for. */
final class SwedishClause {
    private static final Set<String> CLAUSE_ENDS =
            Set.of("eftersom", "därför", "vilket", "medan", "annars", "dessutom", "då");
    private static final Set<String> AFTER_COMMA =
            WordList.of(
                    "så, för, men, då, och, vilket, eftersom, som, det, jag, vi, gärna, även",
                    "helst, där, när, om, dels, liksom, inte");
    private static final Set<String> LEAD_VERBS =
            WordList.of(
                    "tycka, anse, önska, föreslå, förslå, vilja, mena, hoppas, rekommendera",
                    "efterlysa, behöva, tänka, tro, kräva");
    private static final Set<String> ME = Set.of("jag", "vi", "mig", "oss");
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", ":", "•");

    private SwedishClause() {}

    static Span of(Words words, int trigger) {
        int start = start(words, trigger);
        return new Span(start, Math.max(start, end(words, Math.max(start, trigger))));
    }

    private static int start(Words w, int trigger) {
        int start = w.first();
        for (int i = trigger - 1; i > start; i--) {
            boolean clause = w.form(i).equals(",") && w.tag(i + 1, "VB|IMP");
            if (w.formIn(i, STOPS) || clause) {
                start = i + 1;
                break;
            }
        }
        int said = said(w, afterLead(w, start));
        return w.form(said).equals("så") && trigger == said + 1 ? trigger : said;
    }

    /** After "Jag tycker att", "Vi önskar oss", "Det behövs", "Därför skulle jag vilja ha". */
    private static int afterLead(Words w, int start) {
        int need = w.next(start, i -> w.formIn(i, Set.of("behövs", "önskas", "efterlyses")));
        if (need <= start + 1 && w.formIn(need - 1, Set.of("det", "önskas", "", "där", "då"))) {
            return need + 1 < w.size() && beginsThing(w, need + 1) ? need + 1 : start;
        }
        int lead = w.next(start, i -> w.lemmaIn(i, LEAD_VERBS));
        int noun = w.next(start, i -> w.lemmaIn(i, SwedishWords.PROPOSAL_NOUNS));
        if (noun <= start + 2) {
            int opens = w.nextForm(noun, Set.of("att", "om", ":"));
            return opens <= noun + 3 && opens + 1 < w.size() ? opens + 1 : start;
        }
        boolean mine =
                lead == start
                        || w.form(start).equals("skulle") && lead == start + 1
                        || w.formIn(lead - 1, ME)
                        || w.form(lead - 1).equals("skulle") && w.formIn(lead - 2, ME)
                        || w.formIn(lead + 1, ME);
        if (lead > start + 4 || lead >= w.size() || !mine || w.tag(lead, "VB|IMP")) {
            return start;
        }
        int that = w.nextForm(lead, Set.of("att", "ha", "se", "få"));
        boolean place = w.any(lead + 1, that, w::noun) && w.form(that).equals("att");
        boolean unreal =
                w.formIn(that + 1, SwedishWords.AGENTS)
                        && w.tag(that + 2, "VB|PRT")
                        && w.lemmaIn(that + 2, SwedishWords.ACT);
        if (that <= lead + 3 && (place || unreal)) {
            return unreal ? start : lead + 1;
        }
        int next = that <= lead + 3 && that + 1 < w.size() ? that + 1 : lead + 1;
        if (w.form(that).equals("ha") && w.formIn(next, Set.of("tillbaka", "kvar", "bort"))) {
            return that;
        }
        while (w.formIn(next, ME)) {
            next++;
        }
        return next < w.size() ? next : start;
    }

    private static boolean beginsThing(Words w, int i) {
        return w.tag(i, "DT") || w.tag(i, "JJ") || w.noun(i);
    }

    /** "det sätts upp fler bänkar" → "fler bänkar"; "man ska anlägga" → "anlägga". */
    private static int said(Words w, int start) {
        boolean there = w.passive(start + 1) || w.formIn(start + 1, Set.of("finns", "blir"));
        if (w.form(start).equals("det") && there) {
            int thing = start + 2;
            while (w.tag(thing, "PL")
                    || w.tag(thing, "AB") && !w.formIn(thing, SwedishWords.MORE)) {
                thing++;
            }
            boolean more = w.formIn(thing, SwedishWords.MORE) && w.noun(thing + 1);
            return more || beginsThing(w, thing) ? thing : start;
        }
        boolean modal =
                w.formIn(start, Set.of("man", "ni"))
                        && w.formIn(start + 1, Set.of("ska", "skall", "bör", "borde", "kan"));
        return modal && w.infinitive(start + 2) ? start + 2 : start;
    }

    /** "…, sittplatser, och en öppen toalett": what follows is a further thing, no new clause. */
    private static boolean lastOfList(Words w, int and) {
        int close = w.next(and + 1, i -> w.mark(i));
        return w.form(and).equals("och")
                && beginsThing(w, and + 1)
                && !w.any(and + 1, close, w::finite);
    }

    private static int end(Words w, int from) {
        for (int i = from + 1; i < w.size(); i++) {
            boolean stop =
                    w.formIn(i, Set.of(".", "!", "?", ";", "…", ")"))
                            || w.form(i).equals("(") && i > from + 3;
            boolean link = w.form(i).startsWith("http") || w.form(i).startsWith("www.");
            boolean aside =
                    w.form(i).equals(",")
                            && w.formIn(i + 1, AFTER_COMMA)
                            && i > from + 2
                            && !lastOfList(w, i + 1);
            boolean reason =
                    w.formIn(i, CLAUSE_ENDS)
                            || w.form(i + 1).equals("att") && w.formIn(i, Set.of("så", "för"));
            boolean remark = w.form(i).equals(",") && w.noun(i + 1) && w.finite(i + 2);
            if (stop || link || aside || (remark || reason) && i > from + 2) {
                return i;
            }
        }
        return w.size();
    }
}
