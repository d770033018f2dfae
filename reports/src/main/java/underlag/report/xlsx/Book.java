package underlag.report.xlsx;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import underlag.dialogue.Messages;
import underlag.report.model.Palette;
import underlag.report.model.Report;
import underlag.report.model.XmlText;

/** The workbook being written: makes sheets that are alike. */
final class Book {
    /** Rows above every table: banner, what the sheet shows, its remark. */
    static final int HEADING_ROW = 3;

    /** Points. */
    private static final double LINE = 13.2;

    private static final double HIGHEST = 400;

    private final Workbook workbook;
    private final Report report;
    private final SheetNames names = new SheetNames();

    Book(Workbook workbook, Report report) {
        this.workbook = workbook;
        this.report = report;
    }

    String nameFor(String wish) {
        return names.of(wish);
    }

    String word(String key, Object... arguments) {
        return Messages.text(report.language(), "report.xlsx." + key, arguments);
    }

    /** A sheet with banner, what it shows, and a remark, which may be empty. */
    Worksheet sheet(String name, String shows, String remark) {
        Worksheet sheet = workbook.newWorksheet(name);
        text(sheet, 0, 0, report.banner());
        sheet.style(0, 0).bold().fontColor(Palette.banner(report.published()).digits()).set();
        text(sheet, 1, 0, shows);
        sheet.style(1, 0).bold().fontSize(13).fontColor(report.palette().accent().digits()).set();
        text(sheet, 2, 0, remark);
        sheet.style(2, 0).fontColor(Palette.FAINT.digits()).set();
        sheet.header(XmlText.of(report.banner()).replace("&", "&&"), Position.CENTER);
        sheet.footer("&A – &P (&N)", Position.CENTER);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    /** Makes the row the table's heading: marked, kept in view, repeated in print, filtered. */
    void headingRow(Worksheet sheet, int columns, int rows) {
        sheet.range(HEADING_ROW, 0, HEADING_ROW, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("bottom")
                .fillColor(report.palette().tint().digits())
                .borderStyle("thin")
                .borderColor(Palette.RULE.digits())
                .set();
        sheet.freezePane(0, HEADING_ROW + 1);
        sheet.repeatRows(HEADING_ROW);
        if (rows > 0) {
            sheet.setAutoFilter(HEADING_ROW, 0, HEADING_ROW + rows, columns - 1);
        }
    }

    /** Makes a row as high as its wrapped text needs: programs differ in whether they do it. */
    static void height(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
        }
    }

    /** Lines that a text takes in a column so many characters wide. */
    static int lines(String text, double width) {
        return text.lines().mapToInt(l -> 1 + (int) (l.length() / (width * 1.12))).sum();
    }

    /** Writes a text as text, never as a formula; what does not fit follows in the next cells. */
    static void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        int next = column;
        for (String part : CellParts.of(text)) {
            sheet.value(row, next++, part);
        }
    }
}
