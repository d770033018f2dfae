package underlag.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import underlag.report.archive.StableArchive;
import underlag.report.archive.StableArchive.CoreProperties;
import underlag.report.model.Block;
import underlag.report.model.Figures;
import underlag.report.model.Logo;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.XmlText;

/** Writes a report as a workbook (XLSX). */
public final class XlsxRenderer {
    /** Pixels from the first sheet's second column to the right edge of its third. */
    private static final int RIGHT_EDGE = 640;

    private final Book book;
    private final Report report;
    private final @Nullable LogoPicture logo;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String sheet, String shows, int rows) {}

    private record NamedTable(String sheet, Table table) {}

    private XlsxRenderer(Workbook workbook, Report report) {
        this.book = new Book(workbook, report);
        this.report = report;
        Logo given = report.appearance().logo();
        this.logo = given == null ? null : new LogoPicture(given, 1, RIGHT_EDGE);
    }

    /**
     * Writes a sheet that says what the others are, the report's text, and a sheet for each of its
     * tables and charts' figures, the banner on top of each, the logo on the first. Texts are never
     * formulas. The same report gives the same bytes on one JDK build.
     *
     * @param out is left open
     */
    public static void render(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> parts;
        try (Workbook workbook = new Workbook(bytes, "Underlag", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            XlsxRenderer renderer = new XlsxRenderer(workbook, report);
            renderer.write();
            parts = LogoPicture.parts(renderer.logo);
        }
        StableArchive.write(
                bytes.toByteArray(),
                new CoreProperties(
                        XmlText.of(report.title()),
                        XmlText.of(report.description()),
                        report.language().code()),
                parts,
                out);
    }

    private void write() {
        String readMe = book.nameFor(book.word("read-me"));
        String text = book.nameFor(book.word("report-text"));
        TextSheet textSheet = new TextSheet(book, report);
        LongTexts longTexts = new LongTexts(book);
        entries.add(new Entry(text, book.word("report-text.shows"), textSheet.rows()));
        List<NamedTable> tables = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.TableBlock given) {
                tables.add(named(given.table().caption(), given.table()));
            } else if (block instanceof Block.ChartBlock given) {
                tables.add(named(given.chart().title(), given.chart().data()));
            }
        }
        readMe(readMe);
        textSheet.write(text);
        Figures figures = new Figures(report.language());
        for (NamedTable named : tables) {
            new TableSheet(named.sheet(), named.table(), figures, longTexts).write(book);
        }
        if (!longTexts.isEmpty()) {
            longTexts.write();
        }
    }

    private NamedTable named(String wish, Table table) {
        String sheet = book.nameFor(wish);
        entries.add(new Entry(sheet, table.caption(), table.rows().size()));
        return new NamedTable(sheet, table);
    }

    private void readMe(String name) {
        Worksheet sheet = book.sheet(name, report.title(), report.subtitle());
        if (logo != null) {
            logo.put(sheet);
        }
        List<String> headings = List.of(book.word("sheet"), book.word("shows"), book.word("rows"));
        for (int i = 0; i < headings.size(); i++) {
            Book.text(sheet, Book.HEADING_ROW, i, headings.get(i));
        }
        book.headingRow(sheet, headings.size(), entries.size());
        sheet.width(0, 36);
        sheet.width(1, 80);
        sheet.width(2, 10);
        for (int i = 0; i < entries.size(); i++) {
            int row = Book.HEADING_ROW + 1 + i;
            Entry entry = entries.get(i);
            String target = "'" + entry.sheet().replace("'", "''") + "'!A1";
            sheet.hyperlink(row, 0, HyperLink.internal(target, entry.sheet()));
            sheet.style(row, 0)
                    .fontColor(report.palette().accent().digits())
                    .underlined()
                    .verticalAlignment("top")
                    .set();
            Book.text(sheet, row, 1, entry.shows());
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            sheet.value(row, 2, entry.rows());
            sheet.style(row, 2).verticalAlignment("top").set();
        }
    }
}
