package underlag.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import underlag.report.model.XmlText;

/** Texts as spreadsheet programs store them: escaped, and divided where a cell cannot hold them. */
final class CellParts {
    /** A cell holds 32 767 characters; room is left for escapes and for a remark. */
    private static final int LONGEST = 30_000;

    /** Read as an escaped character where it stands in a file; U+005F is the underscore. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellParts() {}

    /** The text in order, in as many parts as it needs, at least one. */
    static List<String> of(String text) {
        String clean = ESCAPE.matcher(XmlText.of(text)).replaceAll("_x005F_");
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (clean.length() - start > LONGEST) {
            int space = clean.lastIndexOf(' ', start + LONGEST);
            int end = space > start ? space + 1 : start + LONGEST;
            if (Character.isHighSurrogate(clean.charAt(end - 1))) {
                end--;
            }
            parts.add(clean.substring(start, end));
            start = end;
        }
        parts.add(clean.substring(start));
        return parts;
    }
}
