package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Locator;
import underlag.importing.format.DocumentPart.Kind;

/**
 * Gathers the parts of a document in reading order and numbers them. What people write instead of
 * using the program's own marks counts too: a typed bullet makes a list item, a short bold line a
 * heading. Not thread-safe.
 */
final class PartList {
    private static final Pattern TYPED_BULLET =
            Pattern.compile("(?:[-*•–—·‣◦▪]|\\d{1,2}[.)])\\s+(.+)", Pattern.DOTALL);
    private static final int BOLD_HEADING_LEVEL = 7;
    private static final int LONGEST_BOLD_HEADING = 80;

    private final List<DocumentPart> parts = new ArrayList<>();
    private final List<Boolean> bold = new ArrayList<>();
    private final List<SetApart> apart = new ArrayList<>();
    private int page;
    private int onPage;

    /** What follows stands on this page, from 1; never called where the format knows no pages. */
    void pageOf(int number) {
        if (number != page) {
            page = number;
            onPage = 0;
        }
    }

    /** Whether a document may have no further parts. */
    boolean full() {
        return parts.size() >= Limits.PARTS;
    }

    void heading(int level, String text) {
        add(Kind.HEADING, level, text, 0, 0, false);
    }

    void paragraph(String text, boolean isBold) {
        Matcher typed = TYPED_BULLET.matcher(text.strip());
        String bulleted = typed.matches() ? typed.group(1) : null;
        if (bulleted != null) {
            add(Kind.LIST_ITEM, 1, bulleted, 0, 0, false);
        } else {
            add(Kind.PARAGRAPH, 0, text, 0, 0, isBold);
        }
    }

    void listItem(int depth, String text) {
        add(Kind.LIST_ITEM, depth, text, 0, 0, false);
    }

    /** A paragraph of a table's cell, row and column from 1. */
    void cell(int row, int column, String text) {
        add(Kind.TABLE_CELL, 0, text, row, column, false);
    }

    /** A part read by other means, numbered anew. */
    void again(DocumentPart part) {
        add(part.kind(), part.level(), part.text(), part.tableRow(), part.tableColumn(), false);
    }

    void setApart(String reason, String text) {
        if (!text.isBlank() && apart.size() < Limits.PARTS) {
            apart.add(new SetApart(reason, text.strip(), nearest()));
        }
    }

    private void add(Kind kind, int level, String text, int row, int column, boolean isBold) {
        if (text.isBlank() || full()) {
            return;
        }
        onPage++;
        Locator place =
                page == 0
                        ? new Locator.Paragraph(parts.size() + 1)
                        : new Locator.Page(page, onPage);
        parts.add(new DocumentPart(kind, level, text.strip(), place, row, column));
        bold.add(isBold);
    }

    /** The part before which something set apart stands. */
    private Locator nearest() {
        return page == 0
                ? new Locator.Paragraph(parts.size() + 1)
                : new Locator.Page(page, onPage + 1);
    }

    List<SetApart> apart() {
        return apart;
    }

    /** The parts; a short bold paragraph over a plain one is how many people write a heading. */
    List<DocumentPart> parts() {
        List<DocumentPart> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            DocumentPart part = parts.get(i);
            boolean heads =
                    bold.get(i)
                            && part.text().length() <= LONGEST_BOLD_HEADING
                            && !part.text().endsWith(".")
                            && i + 1 < parts.size()
                            && !bold.get(i + 1)
                            && parts.get(i + 1).kind() != Kind.HEADING;
            result.add(
                    heads
                            ? new DocumentPart(
                                    Kind.HEADING,
                                    BOLD_HEADING_LEVEL,
                                    part.text(),
                                    part.place(),
                                    0,
                                    0)
                            : part);
        }
        return result;
    }
}
