package underlag.importing.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The headers, footers and page numbers that text copied out of a paged document has between its
 * paragraphs: page numbers, and short lines that come back on page after page, whatever numbers are
 * in them.
 */
public final class PageFurniture {
    private static final String NUMBERED =
            "\\d{1,4}\\s*(?:\\(\\s*\\d{1,4}\\s*\\)|(?:av|of|von|/)\\s*\\d{1,4})";
    private static final String PAGE = "(?:sida(?:n)?|sid\\.?|page|seite)\\s*";
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:(?:"
                            + PAGE
                            + "|s\\.\\s*)?(?:"
                            + NUMBERED
                            + "|\\d{1,4})"
                            + "|.{1,90}\\s"
                            + PAGE
                            + NUMBERED
                            + "|.{1,90}(?:\\s{2,}|\\t)"
                            + NUMBERED
                            + ")",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 90;
    private static final int OFTEN = 3;
    private static final int NEAR = 3;

    private final Set<DocumentLine> lines = new HashSet<>();

    private PageFurniture() {}

    /**
     * Looks through a document.
     *
     * @param kept lines that may repeat because they are part of the text, such as headings
     */
    public static PageFurniture of(List<DocumentLine> lines, Predicate<String> kept) {
        PageFurniture furniture = new PageFurniture();
        Map<String, Integer> times = new HashMap<>();
        Set<String> besideNumbers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            if (isPageNumber(line)) {
                furniture.lines.add(line);
                int end = Math.min(lines.size(), i + NEAR + 1);
                for (DocumentLine near : lines.subList(Math.max(0, i - NEAR), end)) {
                    besideNumbers.add(shape(near));
                }
            } else if (mayRepeat(line) && !kept.test(line.text())) {
                times.merge(shape(line), 1, Integer::sum);
            }
        }
        for (DocumentLine line : lines) {
            int found = times.getOrDefault(shape(line), 0);
            int needed = besideNumbers.contains(shape(line)) ? 2 : OFTEN;
            if (found >= needed && mayRepeat(line)) {
                furniture.lines.add(line);
            }
        }
        return furniture;
    }

    /** Whether a line belongs to the page and not to the text. */
    public boolean has(DocumentLine line) {
        return lines.contains(line);
    }

    private static boolean isPageNumber(DocumentLine line) {
        return line.part().kind() == DocumentPart.Kind.PARAGRAPH
                && PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean mayRepeat(DocumentLine line) {
        String text = line.text().strip();
        return line.part().kind() == DocumentPart.Kind.PARAGRAPH
                && text.length() <= LONGEST
                && ".:;,?!".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static String shape(DocumentLine line) {
        return line.text().strip().replaceAll("\\d+", "#");
    }
}
