package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.language.Token;

/**
 * A proposal in a few words: the resident's own clause, without "jag tycker att" before it and
 * without the reason after it.
 */
final class ProposalTitle {
    private static final int LONGEST = 90;

    /** Where a long title may be cut at all. */
    private static final int SHORTEST_CUT = 55;

    /** A title reads best at about this length. */
    private static final int GOOD = 40;

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
    private static final Set<String> WITHOUT_REFERENT =
            WordList.of(
                    "det, den, de, dessa, detta, denna, där, dit, då, därför, sådan, sådana, han",
                    "hon, dem, så, och, men, samt, detsamma, vilket, som, tex, t.ex");
    private static final Set<String> CUT_BEFORE =
            WordList.of(
                    "som, där, genom, med, så, och, för, samt, eller, i, på, vid, till, när, under, intill",
                    "mellan, längs, utan, från, om, att, av, en, ett, den, det, de, mot");

    private ProposalTitle() {}

    static String of(AnnotatedStatement statement, ProposalEvidence evidence) {
        List<Token> said = tokens(statement, evidence);
        Span span = new Span(said.getFirst().span().start(), said.getLast().span().end());
        return shorten(span.of(statement.statement().verbatim()));
    }

    /** The words that say what is asked for, without lead and reason; never empty. */
    static List<Token> tokens(AnnotatedStatement statement, ProposalEvidence evidence) {
        Words words = new Words(statement.tokens());
        int found = words.next(0, i -> words.token(i).span().start() >= evidence.trigger().start());
        int trigger = Math.min(found, words.size() - 1);
        int start = start(words, trigger);
        int end = end(words, Math.max(start, trigger));
        return end <= start ? statement.tokens() : statement.tokens().subList(start, end);
    }

    /** Whether the title needs nothing before it: "Den skall byggas av trä" does. */
    static boolean stands(String title) {
        String first = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return !WITHOUT_REFERENT.contains(first);
    }

    /** "Scen: den skall byggas av trä", where the title does not stand alone. */
    static String withThing(String title, @Nullable String thing) {
        if (stands(title) || thing == null) {
            return title;
        }
        String said = title.replaceFirst("(?i)^(?:och|men|eller|så)\\s+", "");
        return shorten(
                thing + ": " + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
    }

    /** How badly a title reads alone; 0 is best. */
    static int faults(String title) {
        int faults = Math.abs(title.length() - GOOD);
        faults += stands(title) ? 0 : 200;
        faults += title.endsWith("…") ? 100 : 0;
        boolean shouted = title.length() > 5 && title.equals(title.toUpperCase(Locale.ROOT));
        return faults + (shouted ? 50 : 0);
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
        return said(w, afterLead(w, start));
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
                        || w.formIn(lead + 1, ME);
        if (lead > start + 4 || lead >= w.size() || !mine) {
            return start;
        }
        int that = w.nextForm(lead, Set.of("att", "ha", "se", "få"));
        int next = that <= lead + 3 && that + 1 < w.size() ? that + 1 : lead + 1;
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
        if (w.form(start).equals("det") && w.passive(start + 1)) {
            int thing = start + 2;
            while (w.tag(thing, "PL")
                    || w.tag(thing, "AB") && !w.formIn(thing, SwedishWords.MORE)) {
                thing++;
            }
            return beginsThing(w, thing) ? thing : start;
        }
        boolean modal =
                w.formIn(start, Set.of("man", "ni"))
                        && w.formIn(start + 1, Set.of("ska", "skall", "bör", "borde", "kan"));
        return modal && w.infinitive(start + 2) ? start + 2 : start;
    }

    private static int end(Words w, int from) {
        for (int i = from + 1; i < w.size(); i++) {
            boolean stop =
                    w.formIn(i, Set.of(".", "!", "?", ";", "…", ")"))
                            || w.form(i).equals("(") && i > from + 3;
            boolean link = w.form(i).startsWith("http") || w.form(i).startsWith("www.");
            boolean aside = w.form(i).equals(",") && w.formIn(i + 1, AFTER_COMMA) && i > from + 2;
            boolean reason =
                    w.formIn(i, CLAUSE_ENDS)
                            || w.form(i + 1).equals("att") && w.formIn(i, Set.of("så", "för"));
            if (stop || link || aside || reason && i > from + 2) {
                return i;
            }
        }
        return w.size();
    }

    private static String shorten(String said) {
        String text = said.replaceAll("\\s+", " ").strip();
        String clean =
                text.replaceAll("[\\s.,;:!–—/(\"”-]+$", "").replaceAll("^[\\s.,;:!–—•*\"”)-]+", "");
        if (clean.isEmpty()) {
            return text;
        }
        if (clean.length() > LONGEST) {
            clean = cut(clean) + " …";
        }
        int first = clean.offsetByCodePoints(0, 1);
        return clean.substring(0, first).toUpperCase(Locale.forLanguageTag("sv"))
                + clean.substring(first);
    }

    /** As many whole phrases as fit. */
    private static String cut(String text) {
        int at = text.lastIndexOf(' ', LONGEST - 2);
        for (int i = at; i > SHORTEST_CUT; i = text.lastIndexOf(' ', i - 1)) {
            int end = text.indexOf(' ', i + 1);
            String next = text.substring(i + 1, end < 0 ? text.length() : end);
            if (CUT_BEFORE.contains(next.toLowerCase(Locale.ROOT)) || text.charAt(i - 1) == ',') {
                return text.substring(0, i).replaceAll("[\\s,;:–-]+$", "");
            }
        }
        String kept = text.substring(0, at > 0 ? at : LONGEST - 2);
        return kept.replaceAll("[\\s,;:–-]+$", "");
    }
}
