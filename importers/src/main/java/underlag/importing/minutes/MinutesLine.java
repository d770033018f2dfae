package underlag.importing.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.importing.format.DocumentLine;

/** What a single line of minutes shows itself to be. */
final class MinutesLine {
    private static final Pattern MATTER =
            Pattern.compile(
                    "(?:\\p{L}{1,8}\\.?\\s*)?§{1,2}\\s*\\d{1,4}[a-z]?(?:/\\d{2,4})?\\b[.:]?(.*)");
    private static final String NUMBER =
            "(?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende-?id|vår beteckning"
                    + "|d-nr|ref)"
                    + "\\s*[.:]?\\s*)(?:\\p{L}{1,12}[\\s.-]*)?(?:\\d[\\d\\s./:-]*)?[\\d\\p{L}/ -]{0,20}";
    private static final Pattern REFERENCE =
            Pattern.compile(
                    NUMBER + "|\\p{Lu}{1,6}[-\\s]\\d{4}[/-]\\d{2,6}(?:[-\\s]\\d{1,4})?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE_INSIDE =
            Pattern.compile(
                    "\\s*[(,]?\\s*(?:"
                            + NUMBER
                            + "|\\b\\p{Lu}{1,6}[-\\s]\\d{4}[/-]\\d{2,6}(?:[-\\s]\\d{1,4})?)\\)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{3,}|…{2,}|\\t)\\s*\\d{1,4}");
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?:justera(?:n)?des?\\s+sign(?:atur(?:er)?)?"
                            + "|justerares?\\s+sign(?:atur(?:er)?)?"
                            + "|ordförandes\\s+sign|utdragsbestyrkande|sammanträdesprotokoll"
                            + "|protokoll\\s+nr\\.?\\s*\\d+|sammanträdes(?:datum|dag)\\s*:?.{0,40}"
                            + "|.{0,60}(?:nämnd|nämnden|styrelse|styrelsen|fullmäktige"
                            + "|utskott|utskottet|beredning"
                            + "|beredningen)(?:s\\s+\\p{L}+)?\\s+(?:19|20)\\d\\d-\\d\\d-\\d\\d"
                            + "|.{0,60}\\bprotokoll\\s+(?:19|20)\\d\\d-\\d\\d-\\d\\d)[.:_\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private MinutesLine() {}

    /** "§ 12", "Ks § 45", "§ 45 Dnr KS 2025/123 Ny badplats". */
    static boolean isMatter(String line) {
        return line.length() <= 300 && MATTER.matcher(line.strip()).matches();
    }

    /** Whether a line opens a matter, and is no reference to one that a paragraph wraps at. */
    static boolean opensMatter(DocumentLine line, List<DocumentLine> open) {
        boolean within =
                !line.first() && !open.isEmpty() && open.getLast().part().equals(line.part());
        return isMatter(line.text()) && !within && !CONTENTS.matcher(line.text()).matches();
    }

    /** The heading as people read it: § with its title, without the number of the file. */
    static String matter(String line) {
        return REFERENCE_INSIDE.matcher(line.strip()).replaceAll(" ").strip();
    }

    /** What the heading says behind the §. */
    static String title(String line) {
        Matcher matcher = MATTER.matcher(matter(line));
        return matcher.matches() ? String.valueOf(matcher.group(1)).strip() : "";
    }

    static boolean hasTitle(String line) {
        return !title(line).isEmpty();
    }

    /** A line with the number of the file and nothing more. */
    static boolean isReference(String line) {
        return line.length() <= 80 && REFERENCE.matcher(line).matches();
    }

    /** What stands at the edge of every page of printed minutes. */
    static boolean isFurniture(String line) {
        return line.length() <= 120 && FURNITURE.matcher(line).matches();
    }
}
