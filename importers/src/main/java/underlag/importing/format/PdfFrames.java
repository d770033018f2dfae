package underlag.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what is printed around the text of every page: page numbers, and lines that stand alike at
 * the same place of several pages. A heading with a number of its own ("Bord 1", "Bord 2") is not
 * alike.
 */
final class PdfFrames {
    private static final double MARGIN = 0.15;
    private static final String NUMBER_WORDS =
            "(?:sida|sidan|sidnr|sid\\.?|page|seite|s\\.|p\\.)\\s*:?\\s*";
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:"
                            + NUMBER_WORDS
                            + "\\d{1,4}(?:\\s*(?:\\(\\d{1,4}\\)|(?:av|of|von|/)\\s*\\d{1,4}))?"
                            + "|\\d{1,4}\\s*(?:\\(\\s*\\d{1,4}\\s*\\)|(?:av|of|von|/)\\s*\\d{1,4}))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_NUMBER = Pattern.compile("[-–—\\s]*\\d{1,4}[-–—\\s]*");

    private final Set<String> repeated = new HashSet<>();
    private final int pages;

    PdfFrames(List<PdfPage> all) {
        this.pages = all.size();
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : all) {
            Set<String> here = new HashSet<>();
            for (PdfLine row : page.rows()) {
                if (isAtEdge(page, row)) {
                    here.add(key(row));
                }
            }
            here.forEach(k -> counts.merge(k, 1, Integer::sum));
        }
        counts.forEach(
                (key, count) -> {
                    if (count > 1 && count * 3 >= pages) {
                        repeated.add(key);
                    }
                });
    }

    /** The rows of a page that are its frame. */
    List<PdfLine> of(PdfPage page) {
        List<PdfLine> frame = new ArrayList<>();
        List<PdfLine> rows = page.rows();
        for (int i = 0; i < rows.size(); i++) {
            PdfLine row = rows.get(i);
            boolean outermost = i == 0 || i == rows.size() - 1;
            if (isAtEdge(page, row) && (repeated.contains(key(row)) || isNumber(row, outermost))) {
                frame.add(row);
            }
        }
        return frame;
    }

    private static boolean isNumber(PdfLine row, boolean outermost) {
        String text = row.text();
        return PAGE_NUMBER.matcher(text).matches()
                || (outermost && BARE_NUMBER.matcher(text).matches());
    }

    private static boolean isAtEdge(PdfPage page, PdfLine row) {
        return row.baseline() < MARGIN * page.height()
                || row.baseline() > (1 - MARGIN) * page.height();
    }

    /** The text without its page number, and the place within a few points. */
    private static String key(PdfLine row) {
        String text = PAGE_NUMBER.matcher(row.text()).replaceAll("#");
        return Math.round(row.baseline() / 4) + " " + text;
    }
}
