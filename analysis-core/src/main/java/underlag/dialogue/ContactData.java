package underlag.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What points out one person by itself: e-mail addresses, telephone numbers and Swedish personal
 * identity numbers. Finds them in running text, so that no title and no quote shows them, and says
 * whether a cell is one.
 */
public final class ContactData {
    private static final String ELLIPSIS = "…";

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern EMAIL_CELL =
            Pattern.compile(
                    "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}"
                            + "(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");

    /** The run of letters is taken whole, so that a long one is looked at once. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+\\s?@\\s?"
                            + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,4}");

    private static final Pattern PHONE_CELL =
            Pattern.compile("(?:\\+\\d{1,3}|0)[\\d\\s()/-]{6,18}");

    /** A number with its area code or country, or any long one after a word that says so. */
    private static final Pattern PHONE =
            Pattern.compile(
                    NO_WORD_BEFORE
                            + "(?:(?:\\+\\d{1,3}|00[1-9]\\d{1,2}|\\(?0[1-9])"
                            + "(?:[ \\u00a0()/–-]{0,3}\\d){6,12}"
                            + "|\\(?\\d{3}\\)?[ -.]\\d{3}[-.]\\d{4}"
                            + "|(?<=(?i:tel|telefon|tfn|tlf|mobil|ring|ring mig|mig på|ring på"
                            + "|nås på|phone|call|call me|me on|me at|telefonnummer|nummer)[.:]{0,2} )"
                            + "\\d{2,3}(?:[ -]?\\d{2,3}){1,4})"
                            + NO_WORD_AFTER);

    /** Hours and days: 0700-1600, 05-06-2026. */
    private static final Pattern TIMES =
            Pattern.compile("\\d{4} ?[–-] ?\\d{4}|\\d{2}[/ -]\\d{2}[/ -]\\d{4}");

    private static final Pattern PERSON_NUMBER =
            Pattern.compile("(?:19|20)?(\\d{6})([-+– ]?)(\\d{4})");

    private static final Pattern PERSON_NUMBER_WITHIN =
            Pattern.compile(NO_WORD_BEFORE + PERSON_NUMBER.pattern() + NO_WORD_AFTER);

    private static final int LONGEST_CELL = 120;
    private static final int FEWEST_DIGITS = 8;

    private ContactData() {}

    /** Whether a text holds any. */
    public static boolean in(String text) {
        return !within(text).isEmpty();
    }

    /** Where they stand in a text, in order and apart from each other. */
    public static List<Span> within(String text) {
        List<Span> found = new ArrayList<>();
        if (text.chars().anyMatch(c -> c == '@' || Character.isDigit(c))) {
            String rest = take(EMAIL.matcher(text), text, found);
            rest = take(PERSON_NUMBER_WITHIN.matcher(rest), rest, found);
            take(PHONE.matcher(rest), rest, found);
            found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return found;
    }

    /** The text with an ellipsis in the place of each. */
    public static String without(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Span span : within(text)) {
            kept.append(text, from, span.start()).append(ELLIPSIS);
            from = span.end();
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Adds what is found; what is left of the text has full stops there. */
    private static String take(Matcher matcher, String text, List<Span> found) {
        StringBuilder left = new StringBuilder(text);
        while (matcher.find()) {
            if (counts(matcher)) {
                found.add(new Span(matcher.start(), matcher.end()));
                for (int at = matcher.start(); at < matcher.end(); at++) {
                    left.setCharAt(at, '.');
                }
            }
        }
        return left.toString();
    }

    private static boolean counts(Matcher matcher) {
        String found = matcher.group();
        if (matcher.pattern() == PERSON_NUMBER_WITHIN) {
            // With its mark a mistyped one is meant as one too.
            boolean marked = !matcher.group(2).isBlank() || found.length() > 10;
            return isBirth(matcher.group(1))
                    && (marked || luhn(matcher.group(1) + matcher.group(3)));
        }
        return matcher.pattern() != PHONE || !TIMES.matcher(found).matches();
    }

    public static boolean isEmail(String cell) {
        return cell.length() <= LONGEST_CELL && EMAIL_CELL.matcher(cell).matches();
    }

    /** Whether a cell is written as a telephone number; a date may look so too. */
    public static boolean isPhone(String cell) {
        return cell.length() <= LONGEST_CELL
                && PHONE_CELL.matcher(cell).matches()
                && cell.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** A Swedish personal identity or coordination number whose check digit is right. */
    public static boolean isPersonNumber(String cell) {
        Matcher matcher = PERSON_NUMBER.matcher(cell);
        return cell.length() <= 13
                && matcher.matches()
                && isBirth(matcher.group(1))
                && luhn(matcher.group(1) + matcher.group(3));
    }

    /** Whether six digits are a day; a coordination number's has 60 added. */
    private static boolean isBirth(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
