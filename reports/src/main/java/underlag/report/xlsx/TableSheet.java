package underlag.report.xlsx;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import underlag.report.model.Figures;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** One table on a sheet of its own: numbers as numbers, everything else as text. */
final class TableSheet {
    /** Spreadsheet programs keep fifteen digits; longer numbers are written as text. */
    private static final long LARGEST = 999_999_999_999_999L;

    private static final double WIDEST = 70;
    private static final double NARROWEST = 9;

    private final Table table;
    private final Figures figures;
    private final LongTexts longTexts;
    private final String name;
    private final double[] widths;

    TableSheet(String name, Table table, Figures figures, LongTexts longTexts) {
        this.name = name;
        this.table = table;
        this.figures = figures;
        this.longTexts = longTexts;
        this.widths = new double[table.columns().size()];
    }

    void write(Book book) {
        String note = table.note();
        Worksheet sheet = book.sheet(name, table.caption(), note == null ? "" : note);
        int columns = table.columns().size();
        if (columns == 0) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            Table.Column heading = table.columns().get(column);
            Book.text(sheet, Book.HEADING_ROW, column, heading.heading());
            widths[column] = width(column);
            sheet.width(column, widths[column]);
        }
        book.headingRow(sheet, columns, table.rows().size());
        for (int column = 0; column < columns; column++) {
            if (table.columns().get(column).numeric()) {
                sheet.style(Book.HEADING_ROW, column).horizontalAlignment("right").indent(1).set();
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet, Book.HEADING_ROW + 1 + row, table.rows().get(row));
        }
    }

    private void write(Worksheet sheet, int row, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, Book.lines(figures.text(cells.get(column)), widths[column]));
        }
        Book.height(sheet, row, lines);
        for (int column = 0; column < cells.size(); column++) {
            boolean numeric = table.columns().get(column).numeric();
            switch (cells.get(column)) {
                case Cell.Text text -> text(sheet, row, column, text.text(), numeric);
                case Cell.Link link -> text(sheet, row, column, link.text(), numeric);
                case Cell.Empty empty -> text(sheet, row, column, empty.text(), numeric);
                case Cell.Whole whole -> {
                    if (Math.abs(whole.number()) <= LARGEST) {
                        sheet.value(row, column, whole.number());
                        format(sheet, row, column, "#,##0");
                    } else {
                        text(sheet, row, column, figures.text(whole), numeric);
                    }
                }
                case Cell.Decimal decimal -> {
                    sheet.value(row, column, decimal.number());
                    format(sheet, row, column, "#,##0" + decimals(decimal.decimals()));
                }
                case Cell.Percent percent -> {
                    sheet.value(row, column, percent.share());
                    format(sheet, row, column, "0%");
                }
            }
        }
    }

    private void text(Worksheet sheet, int row, int column, String text, boolean numeric) {
        if (text.isEmpty()) {
            return;
        }
        List<String> parts = CellParts.of(text);
        if (parts.size() == 1) {
            sheet.value(row, column, parts.getFirst());
        } else {
            sheet.value(row, column, parts.getFirst() + longTexts.add(name, row, column, parts));
        }
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(numeric ? "right" : "left")
                .indent(numeric ? 1 : 0)
                .set();
    }

    private static void format(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column)
                .format(format)
                .verticalAlignment("top")
                .horizontalAlignment("right")
                .indent(1)
                .set();
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    /**
     * As wide as the widest cell, the filter's arrow beside the heading; long texts are wrapped.
     */
    private double width(int column) {
        double widest = Math.min(table.columns().get(column).heading().length() + 5, 24);
        for (List<Cell> row : table.rows()) {
            widest = Math.max(widest, longestLine(figures.text(row.get(column))) * 1.1 + 2);
        }
        return Math.clamp(widest, NARROWEST, WIDEST);
    }

    static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
