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
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:von|van|de|af|\\p{Lu}[\\p{L}'’.-]*)){1,3}");

    /** Written as a personal identity number, right or mistyped. */
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-9]\\d)[-+]\\d{4}");

    private static final Pattern IP =
            Pattern.compile(
                    "\\d{1,3}(?:\\.\\d{1,3}){3}"
                            + "|(?=.*(?:[a-fA-F]|::))[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");
    private static final Pattern STREET =
            Pattern.compile(
                    "\\p{Lu}[\\p{L} .-]{2,30}"
                            + "(?:gatan?|vägen?|gränd|stigen?|backen?|torget?|allén?|plan"
                            + "|straße|strasse|weg|street|road|lane|avenue)\\s+\\d{1,4}\\s?\\p{L}?(?:,.{0,40})?");

    /** A place on a map, as map questions export it: WKT, GeoJSON, latitude and longitude. */
    private static final Pattern GEOMETRY =
            Pattern.compile(
                    "(?:SRID=\\d+;)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)"
                            + "\\s?(?:Z|M|ZM)?\\s?\\(.*"
                            + "|\\{\\s*\"type\"\\s*:\\s*\"(?:Multi)?(?:Point|LineString|Polygon|Feature).*"
                            + "|[(\\[]?-?\\d{1,7}\\.\\d{3,}\\s*[,; ]\\s*-?\\d{1,7}\\.\\d{3,}[)\\]]?",
                    Pattern.DOTALL);

    private static final int LONGEST = 120;

    private CellPatterns() {}

    static boolean isInteger(String cell) {
        return cell.length() <= 10 && INTEGER.matcher(cell).matches();
    }

    /** What leads to one person. */
    static boolean isContact(String cell) {
        return ContactData.isEmail(cell)
                || (ContactData.isPhone(cell) && !isDate(cell))
                || ContactData.isPersonNumber(cell)
                || (cell.length() <= 13 && IDENTITY.matcher(cell).matches())
                || (cell.length() <= LONGEST && IP.matcher(cell).matches());
    }

    /** A street with a number: where somebody lives, or a place that is spoken of. */
    static boolean isStreet(String cell) {
        return cell.length() <= LONGEST && STREET.matcher(cell).matches();
    }

    /** Two to four words with capitals and nothing else. */
    static boolean isName(String cell) {
        return cell.length() <= 60 && NAME.matcher(cell).matches();
    }

    static boolean isDate(String cell) {
        return cell.length() <= LONGEST && DATE.matcher(cell).matches();
    }

    static boolean isUrl(String cell) {
        return URL.matcher(cell).lookingAt();
    }

    static boolean isGeometry(String cell) {
        return GEOMETRY.matcher(cell).matches();
    }

    static boolean isCode(String cell) {
        return cell.length() <= LONGEST && CODE.matcher(cell).matches();
    }

    static boolean isToken(String cell) {
        return cell.length() <= 40 && TOKEN.matcher(cell).matches();
    }
}
