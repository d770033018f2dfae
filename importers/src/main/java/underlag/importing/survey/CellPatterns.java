package underlag.importing.survey;

import java.util.regex.Pattern;

/** What a single cell looks like. */
final class CellPatterns {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+\\d{1,3}|0)[\\d\\s()/-]{6,18}");
    private static final Pattern PERSON_NUMBER =
            Pattern.compile("(?:19|20)?(\\d{6})[-+ ]?(\\d{4})");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
                            + "(?:[T ,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,9})?)?"
                            + "(?:\\s?(?:[APap][Mm]|[fe]m))?(?:\\s?(?:Z|UTC|CET|CEST|(?:GMT)?[+-]\\d{1,2}:?\\d{0,2}))?");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern TOKEN =
            Pattern.compile("(?=.*\\d)[0-9a-fA-F]{8}-?[0-9a-fA-F-]{8,32}");
    private static final Pattern CODE = Pattern.compile("(?=\\D*\\d)[\\p{L}\\p{N}_.:/-]{1,60}");
    private static final int LONGEST = 120;

    private CellPatterns() {}

    static boolean isInteger(String cell) {
        return cell.length() <= 10 && INTEGER.matcher(cell).matches();
    }

    static boolean isEmail(String cell) {
        return cell.length() <= LONGEST && EMAIL.matcher(cell).matches();
    }

    static boolean isPhone(String cell) {
        return cell.length() <= LONGEST
                && PHONE.matcher(cell).matches()
                && !isDate(cell)
                && cell.chars().filter(Character::isDigit).count() >= 8;
    }

    /** A Swedish personal identity or coordination number whose check digit is right. */
    static boolean isPersonNumber(String cell) {
        var matcher = PERSON_NUMBER.matcher(cell);
        if (cell.length() > 13 || !matcher.matches()) {
            return false;
        }
        String digits = matcher.group(1) + matcher.group(2);
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        return month >= 1
                && month <= 12
                && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
                && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    static boolean isDate(String cell) {
        return cell.length() <= LONGEST && DATE.matcher(cell).matches();
    }

    static boolean isUrl(String cell) {
        return URL.matcher(cell).lookingAt();
    }

    static boolean isCode(String cell) {
        return cell.length() <= LONGEST && CODE.matcher(cell).matches();
    }

    static boolean isToken(String cell) {
        return cell.length() <= 40 && TOKEN.matcher(cell).matches();
    }
}
