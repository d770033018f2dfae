package underlag.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Texts longer than a cell holds: whole on a sheet of their own, one row each. */
final class LongTexts {
    private final Book book;
    private final String name;
    private final List<LongText> texts = new ArrayList<>();

    private record LongText(String place, List<String> parts) {}

    LongTexts(Book book) {
        this.book = book;
        this.name = book.nameFor(book.word("long-texts"));
    }

    /** Takes a text from a table's cell and gives what is to stand after its first part there. */
    String add(String sheet, int row, int column, List<String> parts) {
        texts.add(new LongText(sheet + " " + letters(column) + (row + 1), parts));
        return " … [" + book.word("continued", name) + "]";
    }

    /** A, B … Z, AA, AB … */
    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    String name() {
        return name;
    }

    void write() {
        Worksheet sheet = book.sheet(name, book.word("long-texts.shows"), "");
        Book.text(sheet, Book.HEADING_ROW, 0, book.word("place"));
        Book.text(sheet, Book.HEADING_ROW, 1, book.word("text"));
        book.headingRow(sheet, 2, texts.size());
        sheet.width(0, 30);
        sheet.width(1, 100);
        for (int i = 0; i < texts.size(); i++) {
            int row = Book.HEADING_ROW + 1 + i;
            Book.text(sheet, row, 0, texts.get(i).place());
            int column = 1;
            for (String part : texts.get(i).parts()) {
                sheet.value(row, column++, part);
            }
        }
    }
}
