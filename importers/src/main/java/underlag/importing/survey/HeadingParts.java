package underlag.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading taken apart: the question, and which part of it the column is about.
 *
 * @param question as written
 * @param part the option, the row of a matrix, the place of a ranking
 * @param sure whether the way of writing leaves no doubt: brackets, as survey programs write
 */
record HeadingParts(String question, String part, boolean sure) {
    private static final Pattern BRACKETS =
            Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)]\\s*", Pattern.DOTALL);
    private static final Pattern PARENTHESES =
            Pattern.compile("(.*\\S)\\s*\\((.+)\\)\\s*", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("((?:\\p{L}{1,8})?\\d+(?:Q\\d+)?)[_.]([\\p{L}\\d_]{1,20})");
    private static final List<String> SEPARATORS =
            List.of(" - ", " – ", " — ", " | ", " / ", " > ", " » ", ": ", ":", "\n", "? ");

    /** Every way in which the heading can be taken apart, the likeliest first. */
    static List<HeadingParts> of(String heading) {
        List<HeadingParts> ways = new ArrayList<>();
        add(ways, BRACKETS.matcher(heading), true);
        add(ways, PARENTHESES.matcher(heading), false);
        for (String separator : SEPARATORS) {
            for (int at = heading.lastIndexOf(separator);
                    at > 0;
                    at = heading.lastIndexOf(separator, at - 1)) {
                // A question mark belongs to the question.
                int end = separator.equals("? ") ? at + 1 : at;
                String part = heading.substring(at + separator.length()).strip();
                String question = heading.substring(0, end).strip();
                if (!part.isEmpty() && !question.isEmpty()) {
                    ways.add(new HeadingParts(question, part, false));
                }
            }
        }
        add(ways, CODE.matcher(heading), false);
        return ways;
    }

    private static void add(List<HeadingParts> ways, Matcher matcher, boolean sure) {
        String question = matcher.matches() ? matcher.group(1) : null;
        String part = question == null ? null : matcher.group(2);
        if (question != null && part != null) {
            ways.add(new HeadingParts(question.strip(), part.strip(), sure));
        }
    }
}
