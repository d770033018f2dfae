package underlag.dialogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places written for people, and read back from their notation. */
final class PlaceWords {
    private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern PARAGRAPH = Pattern.compile("paragraph (\\d+)");
    private static final Pattern PAGE = Pattern.compile("page (\\d+), paragraph (\\d+)");
    // A sheet's name may hold anything, the separator too, so the last one counts.
    private static final Pattern ROW = Pattern.compile("(?:(.*)!)?row (\\d+)", Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("(?:(.*)!)?([A-Z]{1,4})(\\d+)", Pattern.DOTALL);

    private PlaceWords() {}

    static String of(Locator place, ReaderLanguage language, String keys) {
        return switch (place) {
            case Locator.Cell cell ->
                    onSheet(
                            cell.sheet(),
                            Messages.text(
                                    language,
                                    keys + "cell",
                                    Locator.Cell.letters(cell.column()) + cell.row()));
            case Locator.Row row ->
                    onSheet(
                            row.sheet(),
                            Messages.text(language, keys + "row", Integer.toString(row.row())));
            case Locator.Line line ->
                    Messages.text(language, keys + "line", Integer.toString(line.number()));
            case Locator.Position at ->
                    Messages.text(
                            language,
                            keys + "position",
                            Integer.toString(at.line()),
                            Integer.toString(at.column()));
            case Locator.Paragraph paragraph ->
                    Messages.text(
                            language, keys + "paragraph", Integer.toString(paragraph.number()));
            case Locator.Page page ->
                    Messages.text(
                            language,
                            keys + "page",
                            Integer.toString(page.page()),
                            Integer.toString(page.paragraph()));
            case Locator.Whole whole -> "";
        };
    }

    private static String onSheet(@Nullable String sheet, String place) {
        return sheet == null ? place : sheet + ", " + place;
    }

    static Locator read(String notation) {
        if (notation.isEmpty()) {
            return new Locator.Whole();
        }
        Matcher found = POSITION.matcher(notation);
        if (found.matches()) {
            return new Locator.Position(number(found, 1), number(found, 2));
        }
        found = LINE.matcher(notation);
        if (found.matches()) {
            return new Locator.Line(number(found, 1));
        }
        found = PARAGRAPH.matcher(notation);
        if (found.matches()) {
            return new Locator.Paragraph(number(found, 1));
        }
        found = PAGE.matcher(notation);
        if (found.matches()) {
            return new Locator.Page(number(found, 1), number(found, 2));
        }
        found = ROW.matcher(notation);
        if (found.matches()) {
            return new Locator.Row(found.group(1), number(found, 2));
        }
        found = CELL.matcher(notation);
        if (found.matches()) {
            return new Locator.Cell(found.group(1), number(found, 3), column(found.group(2)));
        }
        throw new IllegalArgumentException("no place: " + notation);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
