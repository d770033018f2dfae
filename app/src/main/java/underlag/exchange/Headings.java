package underlag.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import underlag.agreement.CodeTheme;

/** What the headings of coded tables mean, in Swedish and English. */
final class Headings {
    private static final Set<String> STATEMENT =
            Set.of("statementid", "statement", "synpunktid", "synpunktsid", "synpunkt");
    private static final Set<String> ANSWER =
            Set.of("contributionid", "contribution", "inspelid", "inspelsid", "inspel");
    private static final Set<String> RECORD =
            Set.of(
                    "record",
                    "recordid",
                    "id",
                    "svarsid",
                    "svarid",
                    "svar",
                    "answerid",
                    "responseid",
                    "respondentid",
                    "löpnummer",
                    "radid",
                    "post",
                    "postid");
    private static final Set<String> QUESTION =
            Set.of("question", "questionid", "fråga", "frågeid", "frågan", "frågaid", "frågasid");
    private static final Set<String> CODER =
            Set.of("coder", "kodare", "kodadav", "codedby", "annotator", "bedömare", "rater");
    private static final Set<String> THEME =
            Set.of(
                    "tema",
                    "teman",
                    "temat",
                    "theme",
                    "themes",
                    "kod",
                    "koder",
                    "code",
                    "codes",
                    "kategori",
                    "kategorier",
                    "category",
                    "categories",
                    "ämne",
                    "ämnen",
                    "topic",
                    "topics");
    private static final Set<String> PROPOSAL =
            Set.of("förslag", "forslag", "proposal", "proposals", "suggestion");
    private static final Set<String> OUR_THEME =
            Set.of("themeid", "temaid", "vårttema", "ourtheme", "underlagstema", "maskinenstema");
    private static final Set<String> THEIR_THEME =
            Set.of(
                    "kodarenstema",
                    "codertheme",
                    "coderstheme",
                    "mitttema",
                    "mytheme",
                    "tema",
                    "theme",
                    "kod",
                    "code");
    private static final Set<String> NONE =
            Set.of(
                    "ingettema",
                    "inget",
                    "ingen",
                    "inga",
                    "ingatema",
                    "ingateman",
                    "notheme",
                    "none",
                    "no",
                    "passaringet",
                    "passaringettema",
                    "utantema",
                    "övrigtingettema");
    private static final Set<String> DRAW = Set.of("urval", "draw");
    private static final Set<String> NUMBER = Set.of("nr", "no", "number");

    /** The headings of statements.csv, but for those that name the row. */
    private static final Set<String> OURS =
            Set.of(
                    "statementid",
                    "contributionid",
                    "record",
                    "source",
                    "location",
                    "respondent",
                    "unit",
                    "groupsize",
                    "activity",
                    "question",
                    "date",
                    "text",
                    "language",
                    "kind",
                    "proposal",
                    "proposalid",
                    "themeid",
                    "theme",
                    "themescore",
                    "otherthemeids",
                    "mandate",
                    "duplicateof",
                    "family",
                    "state",
                    "decidedby",
                    "parentid");

    private Headings() {}

    /** Letters and digits alone, in lower case. */
    static String loose(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> words(String heading) {
        return Arrays.asList(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    }

    static boolean isStatement(String heading) {
        return STATEMENT.contains(loose(heading));
    }

    static boolean isAnswer(String heading) {
        return ANSWER.contains(loose(heading));
    }

    static boolean isRecord(String heading) {
        return RECORD.contains(loose(heading));
    }

    static boolean isQuestion(String heading) {
        return QUESTION.contains(loose(heading));
    }

    static boolean isCoder(String heading) {
        return CODER.contains(loose(heading));
    }

    static boolean isTheme(String heading) {
        return words(heading).stream().anyMatch(THEME::contains);
    }

    static boolean isProposal(String heading) {
        return words(heading).stream().anyMatch(PROPOSAL::contains);
    }

    static boolean isDraw(String heading) {
        return DRAW.contains(loose(heading));
    }

    static boolean isNumber(String heading) {
        return NUMBER.contains(loose(heading));
    }

    static boolean isOurTheme(String heading) {
        return OUR_THEME.contains(loose(heading));
    }

    static boolean isTheirTheme(String heading) {
        return THEIR_THEME.contains(loose(heading));
    }

    /** Whether statements.csv has the heading, as it writes it. */
    static boolean isOurs(String heading) {
        return OURS.contains(heading.strip().replace("_", ""));
    }

    /** Whether these are the headings of statements.csv. */
    static boolean areOurs(List<String> headings) {
        return headings.contains("theme_id") && headings.contains("theme_score");
    }

    /** "inget tema", "–": someone looked, and nothing fits. */
    static boolean saysNone(String cell) {
        String folded = CodeTheme.folded(cell);
        return NONE.contains(loose(cell)) || folded.matches("[-–—0]");
    }
}
