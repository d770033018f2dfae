package underlag.importing.survey;

import java.util.regex.Pattern;
import underlag.dialogue.ContactData;

/** What a single cell looks like. */
final class CellPatterns {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
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

    /** A telephone number that is no date. */
    static boolean isPhone(String cell) {
        return ContactData.isPhone(cell) && !isDate(cell);
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
