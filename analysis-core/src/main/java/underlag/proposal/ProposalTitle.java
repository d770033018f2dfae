package underlag.proposal;

import java.util.Locale;
import java.util.Set;
import underlag.language.AnnotatedStatement;

/** A proposal in a few words: the resident's own clause, without "jag tycker att" before it. */
final class ProposalTitle {
    private static final int LONGEST = 90;
    private static final Set<String> CLAUSE_ENDS =
            Set.of("eftersom", "därför", "vilket", "medan", "annars", "dessutom", "då");
    private static final Set<String> AFTER_COMMA =
            WordList.of(
                    "så, för, men, då, och, vilket, eftersom, som, det, jag, vi, gärna, även",
                    "helst, där, när, om");
    private static final Set<String> LEAD_VERBS =
            WordList.of(
                    "tycka, anse, önska, föreslå, vilja, mena, hoppas, rekommendera", "efterlysa");

    private ProposalTitle() {}

    static String of(AnnotatedStatement statement, ProposalEvidence evidence) {
        Words words = new Words(statement.tokens());
        int trigger =
                words.next(0, i -> words.token(i).span().start() >= evidence.trigger().start());
        int start = start(words, trigger);
        int end = end(words, Math.max(start, Math.min(trigger, words.size() - 1)));
        if (end <= start) {
            return shorten(statement.statement().text());
        }
        String text =
                statement
                        .statement()
                        .verbatim()
                        .substring(
                                words.token(start).span().start(),
                                words.token(end - 1).span().end());
        return shorten(text.replaceAll("\\s+", " ").strip());
    }

    private static int start(Words w, int trigger) {
        int start = w.first();
        for (int i = Math.min(trigger, w.size() - 1); i > start; i--) {
            if (w.formIn(i, Set.of(".", "!", "?", ";", ":", "•"))
                    || w.form(i).equals(",") && i < trigger - 8) {
                start = i + 1;
                break;
            }
        }
        int lead = w.next(start, i -> w.lemmaIn(i, LEAD_VERBS));
        if (lead <= start + 3 && lead < w.size()) {
            int that = w.nextForm(lead, Set.of("att", "ha", "se", "få"));
            if (that <= lead + 3 && that + 1 < w.size()) {
                return that + 1;
            }
            boolean said =
                    w.formIn(lead - 1, Set.of("jag", "vi"))
                            || w.formIn(lead + 1, Set.of("jag", "vi"));
            return said && lead + 1 < w.size()
                    ? lead + (w.formIn(lead + 1, Set.of("jag", "vi")) ? 2 : 1)
                    : start;
        }
        return start;
    }

    private static int end(Words w, int from) {
        for (int i = from + 1; i < w.size(); i++) {
            boolean stop = w.formIn(i, Set.of(".", "!", "?", ";", "(", "…"));
            boolean aside = w.form(i).equals(",") && w.formIn(i + 1, AFTER_COMMA) && i > from + 2;
            boolean reason =
                    w.formIn(i, CLAUSE_ENDS)
                            || w.form(i + 1).equals("att") && w.formIn(i, Set.of("så", "för"));
            if (stop || aside || reason && i > from + 2) {
                return i;
            }
        }
        return w.size();
    }

    private static String shorten(String text) {
        String clean = text.replaceAll("[\\s.,;:!–-]+$", "").replaceAll("^[\\s.,;:!–•*-]+", "");
        if (clean.length() > LONGEST) {
            int cut = clean.lastIndexOf(' ', LONGEST - 2);
            clean = clean.substring(0, cut > 0 ? cut : LONGEST - 2) + " …";
        }
        if (clean.isEmpty()) {
            return text.strip();
        }
        int first = clean.offsetByCodePoints(0, 1);
        return clean.substring(0, first).toUpperCase(Locale.forLanguageTag("sv"))
                + clean.substring(first);
    }
}
