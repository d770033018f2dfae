package underlag.importing.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a heading says of its column, whatever the cells hold. Swedish, English and German. */
final class Headings {
    private static final Set<String> ID = WordLists.get("id");
    private static final Set<String> DATE = WordLists.get("date");
    private static final Set<String> TECHNICAL = WordLists.get("technical");
    private static final Set<String> CONTACT_WORDS = WordLists.get("contact-word");
    private static final Set<String> CONTACT_HEADINGS = WordLists.get("contact-heading");
    private static final Set<String> CONTACT_PHRASES = WordLists.get("contact-phrase");
    private static final Set<String> NOT_A_PERSONS = WordLists.get("not-a-person");
    private static final Set<String> STRONG_BACKGROUND = WordLists.get("background-word");
    private static final Set<String> STRONG_PHRASES = WordLists.get("background-phrase");
    private static final Set<String> WEAK_BACKGROUND = WordLists.get("background-maybe");
    private static final Set<String> OPINION = WordLists.get("opinion");
    private static final Set<String> FINISHED = WordLists.get("status");
    private static final Set<String> SUBMITTED = WordLists.get("submitted");
    private static final Set<String> LAST_PAGE =
            Set.of("lastpage", "last page", "letzte seite", "sista sidan");
    private static final Set<String> UNFINISHED = WordLists.get("unfinished");
    private static final Set<String> TECHNICAL_START = WordLists.get("technical-start");
    private static final Set<String> OTHER = WordLists.get("other");
    private static final Set<String> OTHER_START = WordLists.get("other-start");
    private static final Set<String> CODE = WordLists.get("code");
    private static final Set<String> SURELY_CODE = WordLists.get("surely-code");
    private static final Set<String> QUESTION_COLUMN = WordLists.get("question-column");
    private static final Set<String> ANSWER_COLUMN = WordLists.get("answer-column");
    private static final Set<String> OWN_WORDS = WordLists.get("own-words");
    private static final Set<String> COUNTS = WordLists.get("counts");
    private static final Set<String> YES_OR_NO = WordLists.get("yes-or-no");
    private static final Pattern RANK =
            Pattern.compile(
                    "(?:(?:rank|rang|ranking|rangordning|plats|place|platz|prio|prioritet|priority"
                            + "|priorität|val|choice|wahl)\\s*)?\\d{1,2}\\s*(?:a|e|st|nd|rd|th)?"
                            + "\\s*(?:rank|rang|plats|place|platz|prioritet|val|choice|hand)?");

    private static final Pattern BARE_CODE =
            Pattern.compile(
                    "(?:\\p{L}{1,4}|fråga|frage|question|item)[ ._]?\\d{1,4}(?:[._]\\w{1,6}"
                            + "|\\[\\w{1,10}]|\\p{L}{1,2}\\d{0,3})*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Headings() {}

    /** A number of a question and no words of it: "F3_1", "Q12", "Fråga 4". */
    static boolean isBareCode(String header) {
        return BARE_CODE.matcher(header.strip()).matches();
    }

    static boolean isId(String header) {
        return ID.contains(Words.loose(header));
    }

    /** Names an id of something, "document_id": the respondent's only where no value recurs. */
    static boolean namesId(String header) {
        List<String> words = Words.of(header);
        return words.size() <= 4 && (words.contains("id") || words.contains("uuid"));
    }

    static boolean isDate(String header) {
        return DATE.contains(Words.loose(header));
    }

    static boolean isTechnical(String header) {
        String loose = Words.loose(header);
        return TECHNICAL.contains(loose)
                || TECHNICAL_START.stream().anyMatch(w -> loose.startsWith(w + " "))
                || header.strip().matches("groupTime\\d+|[\\w\\[\\]]*[\\d\\]]Time");
    }

    /**
     * Asks for something that leads to one person, in a heading short enough to be a field name.
     */
    static boolean isContact(String header) {
        List<String> words = Words.of(header);
        if (words.isEmpty() || words.size() > 6 || words.stream().anyMatch(Headings::isNoPersons)) {
            return false;
        }
        return CONTACT_HEADINGS.contains(Words.loose(header))
                || words.stream().anyMatch(CONTACT_WORDS::contains)
                || namesContact(header);
    }

    private static boolean isNoPersons(String word) {
        return NOT_A_PERSONS.stream().anyMatch(word::startsWith);
    }

    /** Mentions contact details, in a heading of any length. */
    static boolean namesContact(String header) {
        String loose = " " + Words.loose(header) + " ";
        return CONTACT_PHRASES.stream().anyMatch(p -> loose.contains(" " + p))
                || loose.contains(" telefon")
                || loose.contains(" epost");
    }

    static boolean isStrongBackground(String header) {
        List<String> words = Words.of(header);
        String loose = Words.loose(header);
        return words.size() <= 12
                && ((words.size() <= 4 && words.stream().anyMatch(STRONG_BACKGROUND::contains))
                        || STRONG_PHRASES.stream().anyMatch(loose::contains));
    }

    static boolean isWeakBackground(String header) {
        List<String> words = Words.of(header);
        return words.size() <= 8
                && words.stream().anyMatch(WEAK_BACKGROUND::contains)
                && words.stream().noneMatch(OPINION::contains);
    }

    /** A column that is empty where the answer was never sent in. */
    static boolean isSubmitted(String header) {
        return SUBMITTED.contains(Words.loose(header));
    }

    /** Says which question a row answers, in a table with one row for each answer. */
    static boolean isQuestionColumn(String header) {
        return QUESTION_COLUMN.contains(Words.loose(header));
    }

    /** Holds the answers, in a table with one row for each answer. */
    static boolean isAnswerColumn(String header) {
        return ANSWER_COLUMN.contains(Words.loose(header));
    }

    /** The column that says how far the respondent came, as LimeSurvey writes it. */
    static boolean isLastPage(String header) {
        return LAST_PAGE.contains(Words.loose(header));
    }

    /** A column that says in words whether the answer is complete. */
    static boolean isStatus(String header) {
        return FINISHED.contains(Words.loose(header));
    }

    /** Whether the word in a status column means that the respondent gave up. */
    static boolean isUnfinished(String status) {
        return UNFINISHED.contains(Words.loose(status));
    }

    /** Whether a part of a question asks for an answer in own words: "Annat, nämligen". */
    static boolean isOther(String part) {
        String loose = Words.loose(part);
        return OTHER.contains(loose)
                || OTHER_START.stream().anyMatch(w -> loose.startsWith(w + " "))
                || loose.endsWith(" text")
                || loose.equals("text");
    }

    /** Whether a part of a question is a place of a ranking: "Rank 1", "Plats 2", "3:e val". */
    static boolean isRank(String part) {
        return RANK.matcher(Words.loose(part)).matches();
    }

    /** Names themes or categories, in a heading that is no question. */
    static boolean isCode(String header) {
        List<String> words = Words.of(header);
        return !header.contains("?")
                && words.size() <= 4
                && (words.stream().anyMatch(CODE::contains) || isSurelyCode(header));
    }

    /** Says that somebody has coded. */
    static boolean isSurelyCode(String header) {
        List<String> words = Words.of(header);
        return words.size() <= 5 && words.stream().anyMatch(SURELY_CODE::contains);
    }

    /** Asks for something that is said in own words: why, describe, suggestions. */
    static boolean asksOwnWords(String header) {
        String loose = " " + Words.loose(header) + " ";
        return OWN_WORDS.stream().anyMatch(w -> loose.contains(" " + w + " "));
    }

    /** Asks how many there are of something. */
    static boolean countsSomething(String header) {
        String loose = " " + Words.loose(header) + " ";
        return COUNTS.stream().anyMatch(w -> loose.contains(" " + w + " "));
    }

    static boolean isYesOrNo(String answer) {
        return YES_OR_NO.contains(Words.loose(answer));
    }
}
