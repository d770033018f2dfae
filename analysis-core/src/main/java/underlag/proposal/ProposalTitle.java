package underlag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ContactData;
import underlag.dialogue.DirectionMarks;
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

    private static final Set<String> CUT_BEFORE =
            WordList.of(
                    "som, där, genom, med, så, och, för, samt, eller, i, på, vid, till, när, under, intill",
                    "mellan, längs, utan, från, om, att, av, en, ett, den, det, de, mot");

    private ProposalTitle() {}

    static String of(AnnotatedStatement statement, ProposalEvidence evidence) {
        List<Token> said = tokens(statement, evidence);
        Span span = new Span(said.getFirst().span().start(), said.getLast().span().end());
        String text = ContactData.without(span.of(statement.statement().verbatim()));
        String bare = statement.language().equals("sv") ? bare(text) : text;
        return shorten(asks(statement, said) ? bare + "?" : bare);
    }

    /** Without "Och" and "Yrkar att" before what is asked for and "tack" after it. */
    private static String bare(String text) {
        String bare =
                text.strip()
                        .replaceFirst("(?iu)^(?:och|men)\\s+", "")
                        .replaceFirst("(?iu)^(?:jag |vi )?yrkar\\s+(?:på\\s+)?att\\s+", "")
                        .replaceFirst("(?iu)(?<!nej)[,\\s]+(?:ja\\s+)?tack[\\s!.]*$", "");
        return bare.isBlank() ? text : bare;
    }

    /** Whether the clause ends in a question mark, which is the resident's own as the words are. */
    private static boolean asks(AnnotatedStatement statement, List<Token> said) {
        int end = said.getLast().span().end();
        return !said.getLast().form().endsWith("?")
                && statement.tokens().stream()
                        .filter(t -> t.span().start() >= end)
                        .findFirst()
                        .map(t -> t.form().startsWith("?"))
                        .orElse(false);
    }

    /** The words that say what is asked for, without lead and reason; never empty. */
    static List<Token> tokens(AnnotatedStatement statement, ProposalEvidence evidence) {
        Words words = new Words(statement.tokens());
        int found = words.next(0, i -> words.token(i).span().start() >= evidence.trigger().start());
        int trigger = Math.min(found, words.size() - 1);
        Grammar grammar = Grammar.of(statement.language());
        Span clause = grammar == null ? new Span(0, 0) : grammar.clause(words, trigger);
        return clause.end() <= clause.start()
                ? statement.tokens()
                : statement.tokens().subList(clause.start(), clause.end());
    }

    /** Whether the title needs nothing before it: "Den skall byggas av trä" does. */
    static boolean stands(String title, String language) {
        String first = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        Grammar grammar = Grammar.of(language);
        return grammar == null || !grammar.pointsBack(first);
    }

    /** "Scen: den skall byggas av trä", where the title does not stand alone. */
    static String withThing(String title, String language, @Nullable String thing) {
        if (stands(title, language) || thing == null) {
            return title;
        }
        String said =
                title.replaceFirst("(?i)^(?:och|men|eller|så|und|aber|oder|and|but|or|so)\\s+", "");
        if (!said.isEmpty() && stands(said, language)) {
            return shorten(said);
        }
        return shorten(
                thing + ": " + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
    }

    /** How badly a title reads alone; 0 is best. */
    static int faults(String title, String language) {
        int faults = Math.abs(title.length() - GOOD);
        faults += stands(title, language) ? 0 : 200;
        faults += title.endsWith("…") ? 100 : 0;
        boolean shouted = title.length() > 5 && title.equals(title.toUpperCase(Locale.ROOT));
        return faults + (shouted ? 50 : 0);
    }

    private static String shorten(String said) {
        String text = DirectionMarks.without(said).replaceAll("\\s+", " ").strip();
        String clean =
                text.replaceAll("[\\s.,;:!–—/(\"”-]+$", "").replaceAll("^[\\s.,;:!–—•*\"”)-]+", "");
        if (clean.isEmpty()) {
            return text;
        }
        if (clean.length() > LONGEST) {
            clean = cut(clean) + " …";
        }
        clean = closed(clean);
        int first = clean.offsetByCodePoints(0, 1);
        return clean.substring(0, first).toUpperCase(Locale.forLanguageTag("sv"))
                + clean.substring(first);
    }

    /** Without what stands after a bracket that is never closed; closed where that is most. */
    private static String closed(String text) {
        int opened = text.lastIndexOf('(');
        if (opened < 0 || text.indexOf(')', opened) > 0) {
            return text;
        }
        String before = text.substring(0, opened).strip();
        return before.isEmpty() || text.endsWith("…") && opened < SHORTEST_CUT / 2
                ? text + ")"
                : before;
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
