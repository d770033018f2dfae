package underlag.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish personal identity numbers and coordination numbers: a date of birth (in coordination
 * numbers with 60 added to the day) and four digits, the last a check digit by Luhn's formula over
 * the ten digits without the century (Skatteverket, SKV 704 and SKV 707).
 */
final class IdentityNumbers {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d\\uE000])(?<century>(?:1[89]|20)?)(?<date>\\d{6})"
                            + "\\s?[-+\\u2010-\\u2015\\u2212]?\\s?(?<end>\\d{4})(?!\\d)");

    /** Words before a number that say what it is, whatever its check digit. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)(?:person|pers\\.?|samordnings)\\s?(?:nr|nummer|numret)\\P{L}{0,4}$"
                            + "|\\bpnr\\P{L}{0,4}$|social security number\\P{L}{0,4}$");

    private IdentityNumbers() {}

    static void mask(Draft draft) {
        String text = draft.text();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String ten = matcher.group("date") + matcher.group("end");
            boolean checked = isDate(ten) && LuhnCheck.holds(ten);
            String before = text.substring(Math.max(0, matcher.start() - 30), matcher.start());
            if (checked || SAID.matcher(before).find()) {
                draft.take(
                        PersonalData.IDENTITY_NUMBER,
                        checked ? "check-digit" : "said",
                        matcher.start(),
                        matcher.end());
            }
        }
    }

    private static boolean isDate(String ten) {
        int day = Integer.parseInt(ten.substring(4, 6));
        try {
            // A leap year: the century is not known.
            LocalDate.of(2000, Integer.parseInt(ten.substring(2, 4)), day > 60 ? day - 60 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
