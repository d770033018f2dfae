package underlag.answer;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them in answers: "3", "3,5", "1 200", "5 - Mycket nöjd". */
final class WrittenNumber {
    private static final Pattern LEADING =
            Pattern.compile(
                    "([-−–]?)(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,](\\d+))?(?![\\p{L}\\d])");

    private WrittenNumber() {}

    /** The number that is the whole text, but for white space around it. */
    static OptionalDouble whole(String text) {
        Matcher matcher = LEADING.matcher(text.strip());
        return matcher.matches() ? OptionalDouble.of(value(matcher)) : OptionalDouble.empty();
    }

    /** The number the text begins with, as the label of a scale's step does. */
    static OptionalDouble leading(String text) {
        Matcher matcher = LEADING.matcher(text.strip());
        return matcher.lookingAt() ? OptionalDouble.of(value(matcher)) : OptionalDouble.empty();
    }

    private static double value(Matcher matcher) {
        String whole = matcher.group(2).replaceAll("\\D", "");
        String fraction = matcher.group(3) == null ? "" : "." + matcher.group(3);
        double value = Double.parseDouble(whole + fraction);
        return matcher.group(1).isEmpty() ? value : -value;
    }
}
