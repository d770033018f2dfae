package underlag.importing.format;

import underlag.dialogue.Locator;

/**
 * One piece of a document in reading order, never blank.
 *
 * @param level heading level from 1, list depth from 1, else 0
 * @param text verbatim, without the bullet or heading marks and the space around it
 * @param tableRow the row of the table from 1, 0 outside tables
 * @param tableColumn the column of the table from 1, 0 outside tables
 */
public record DocumentPart(
        Kind kind, int level, String text, Locator place, int tableRow, int tableColumn) {

    /** What a piece is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_CELL
    }

    public DocumentPart {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a blank part at " + place);
        }
    }
}
