package underlag.importing.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that say there is none: counted apart from answers and from empty cells. */
final class DontKnow {
    private static final Set<String> WORDS = WordLists.get("dont-know");

    private static final Set<String> BEGINNINGS =
            WordLists.get("dont-know-start").stream()
                    .map(b -> b + " ")
                    .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 8;

    private DontKnow() {}

    /** Whether a closed answer is none. A dash or a question mark alone is none either. */
    static boolean is(String answer) {
        String loose = Words.loose(answer);
        return loose.isEmpty() ? !answer.isBlank() : WORDS.contains(loose);
    }

    /** As {@link #is}, and also "vet ej, har aldrig använt den": on a scale that is no step. */
    static boolean isOnScale(String answer) {
        if (is(answer)) {
            return true;
        }
        if (answer.isEmpty() || Character.isDigit(answer.charAt(0))) {
            return false;
        }
        List<String> words = Words.of(answer);
        String loose = String.join(" ", words) + " ";
        return words.size() <= LONGEST && BEGINNINGS.stream().anyMatch(loose::startsWith);
    }
}
