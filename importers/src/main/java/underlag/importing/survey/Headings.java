package underlag.importing.survey;

import java.util.List;
import java.util.Set;

/** What a heading says of its column, whatever the cells hold. Swedish, English and German. */
final class Headings {
    private static final Set<String> ID = WordLists.get("id");
    private static final Set<String> DATE = WordLists.get("date");
    private static final Set<String> TECHNICAL = WordLists.get("technical");
    private static final Set<String> CONTACT_WORDS = WordLists.get("contact-word");
    private static final Set<String> CONTACT_PHRASES = WordLists.get("contact-phrase");
    private static final Set<String> NOT_A_PERSONS = WordLists.get("not-a-person");
    private static final Set<String> STRONG_BACKGROUND = WordLists.get("background-word");
    private static final Set<String> STRONG_PHRASES = WordLists.get("background-phrase");
    private static final Set<String> WEAK_BACKGROUND = WordLists.get("background-maybe");
    private static final Set<String> OPINION = WordLists.get("opinion");
    private static final Set<String> FINISHED = WordLists.get("status");
    private static final Set<String> SUBMITTED = WordLists.get("submitted");

    private Headings() {}

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
                || loose.startsWith("points ")
                || loose.startsWith("feedback ")
                || loose.startsWith("group time ")
                || loose.startsWith("question time ");
    }

    /**
     * Asks for something that leads to one person, in a heading short enough to be a field name.
     */
    static boolean isContact(String header) {
        List<String> words = Words.of(header);
        if (words.isEmpty() || words.size() > 6 || words.stream().anyMatch(Headings::isNoPersons)) {
            return false;
        }
        return words.stream().anyMatch(CONTACT_WORDS::contains) || namesContact(header);
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

    /** A column that says in words whether the answer is complete. */
    static boolean isStatus(String header) {
        return FINISHED.contains(Words.loose(header));
    }

    /** Whether the word in a status column means that the respondent gave up. */
    static boolean isUnfinished(String status) {
        return UNFINISHED.contains(Words.loose(status));
    }

    private static final Set<String> UNFINISHED = WordLists.get("unfinished");
}
