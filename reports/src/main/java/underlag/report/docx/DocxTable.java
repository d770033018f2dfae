package underlag.report.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Figures;
import underlag.report.model.Passages;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.XmlText;

/** One table: caption above, heading row repeated on every page, rows kept whole, note below. */
final class DocxTable {
    /** A table of no more rows stands on one page. */
    private static final int KEPT_TOGETHER = 12;

    private final Table table;
    private final Figures figures;
    private final Passages passages;
    private final CTTbl target;
    private final int[] widths;

    private DocxTable(Table table, ReaderLanguage language, Passages passages, CTTbl target) {
        this.table = table;
        this.figures = new Figures(language);
        this.passages = passages;
        this.target = target;
        this.widths = ColumnWidths.of(table, figures, DocxFrame.TEXT_WIDTH);
    }

    static void write(
            XWPFDocument document, Table table, ReaderLanguage language, Passages passages) {
        DocxText.plain(
                DocxText.paragraph(document.createParagraph().getCTP(), "Caption"),
                table.caption());
        CTTbl target = document.getDocument().getBody().addNewTbl();
        new DocxTable(table, language, passages, target).write();
        String note = table.note() == null ? "" : table.note();
        DocxText.plain(
                DocxText.paragraph(
                        document.createParagraph().getCTP(),
                        note.isEmpty() ? "TableEnd" : "TableNote"),
                note);
    }

    private void write() {
        properties();
        CTTblGrid grid = target.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        headings();
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            row(table.rows().get(i), last < KEPT_TOGETHER && (i < last || table.note() != null));
        }
    }

    private void properties() {
        CTTblPr properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal("ReportTable");
        properties.addNewTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(table.rowHeaders());
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        look.setVal(new byte[] {(byte) 0x06, (byte) (table.rowHeaders() ? 0xA0 : 0x20)});
        properties.addNewTblCaption().setVal(XmlText.of(table.caption()));
        String note = table.note();
        if (note != null && !note.isEmpty()) {
            properties.addNewTblDescription().setVal(XmlText.of(note));
        }
    }

    private void headings() {
        CTRow row = target.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            CTP paragraph = cell(row, i, column.numeric());
            paragraph.getPPr().addNewKeepNext();
            DocxText.plain(paragraph, column.heading());
        }
    }

    private void row(List<Cell> cells, boolean keepWithNext) {
        CTRow row = target.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < widths.length; i++) {
            CTP paragraph = cell(row, i, table.columns().get(i).numeric());
            if (keepWithNext) {
                paragraph.getPPr().addNewKeepNext();
            }
            if (cells.get(i) instanceof Cell.Link link) {
                DocxText.link(paragraph, link.text(), link.anchor());
            } else {
                DocxText.written(paragraph, figures.text(cells.get(i)), passages);
            }
        }
    }

    private CTP cell(CTRow row, int column, boolean numeric) {
        CTTc cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths[column]));
        CTP paragraph = DocxText.paragraph(cell.addNewP(), "TableText");
        if (numeric) {
            paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
        }
        return paragraph;
    }
}
