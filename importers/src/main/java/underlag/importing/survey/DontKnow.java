package underlag.importing.survey;

import java.util.Set;

/** Answers that say there is none: counted apart from answers and from empty cells. */
final class DontKnow {
    private static final Set<String> WORDS = WordLists.get("dont-know");

    private DontKnow() {}

    /** Whether a closed answer is none. A dash or a question mark alone is none either. */
    static boolean is(String answer) {
        String loose = Words.loose(answer);
        return loose.isEmpty() ? !answer.isBlank() : WORDS.contains(loose);
    }
}
