package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Locator;

/**
 * One line of a part, never blank: for material where a line begins something new, as in minutes,
 * transcripts and letters.
 *
 * @param part what it is a line of
 * @param first whether it is the part's first line
 * @param text verbatim
 * @param place the line itself in a text file, else the part
 */
public record DocumentLine(DocumentPart part, boolean first, String text, Locator place) {
    /** A line this long goes on in the next: nobody ends it by hand. */
    private static final int WRAPPED = 60;

    /** All lines of the parts, in their order. */
    public static List<DocumentLine> of(List<DocumentPart> parts) {
        List<DocumentLine> lines = new ArrayList<>();
        for (DocumentPart part : parts) {
            int index = 0;
            for (String text : part.text().split("\n", -1)) {
                if (!text.isBlank()) {
                    lines.add(new DocumentLine(part, index == 0, text, place(part, index)));
                }
                index++;
            }
        }
        return lines;
    }

    /**
     * Lines as one text: lines that a program wrapped are joined with a space, others keep their
     * line break.
     */
    public static String join(List<DocumentLine> lines) {
        StringBuilder text = new StringBuilder();
        DocumentLine before = null;
        for (DocumentLine line : lines) {
            if (before != null) {
                text.append(wraps(before.text().strip(), line.text().strip()) ? ' ' : '\n');
            }
            text.append(line.text().strip());
            before = line;
        }
        return text.toString();
    }

    private static boolean wraps(String before, String after) {
        char last = before.charAt(before.length() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        int first = after.codePointAt(0);
        return before.length() >= WRAPPED
                || open && (Character.isLowerCase(first) || Character.isDigit(first));
    }

    private static Locator place(DocumentPart part, int index) {
        return part.place() instanceof Locator.Line line
                ? new Locator.Line(line.number() + index)
                : part.place();
    }
}
