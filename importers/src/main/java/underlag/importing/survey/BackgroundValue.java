package underlag.importing.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Ages;

/** An answer to a background question as it is kept: what means the same is written the same. */
final class BackgroundValue {
    private static final Set<String> POSTCODE =
            Set.of("postnummer", "postnr", "postcode", "zip", "zipcode");
    private static final Pattern DIGITS = Pattern.compile("(?:[Ss][Ee]?-)?(\\d{3})\\s?(\\d{2})");

    private BackgroundValue() {}

    /**
     * The answer with an exact age made a group, and a Swedish postcode with its space.
     *
     * @param options the groups of the plan, or those that occur
     */
    static String of(String heading, String answer, List<String> options) {
        if (Words.of(heading).stream().anyMatch(POSTCODE::contains)) {
            Matcher digits = DIGITS.matcher(answer.strip());
            return digits.matches() ? digits.group(1) + " " + digits.group(2) : answer;
        }
        return Ages.grouped(heading, answer, options);
    }
}
