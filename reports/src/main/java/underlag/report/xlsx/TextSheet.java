package underlag.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import underlag.report.model.Block;
import underlag.report.model.Report;

/** The report's running text in order, one row per piece, with what kind of piece it is. */
final class TextSheet {
    private static final double TEXT_WIDTH = 100;
    private static final double REFERENCE_WIDTH = 34;

    private final Book book;
    private final Report report;
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String kind, String text, String reference, boolean heading) {}

    TextSheet(Book book, Report report) {
        this.book = book;
        this.report = report;
        report.blocks().forEach(this::collect);
    }

    int rows() {
        return pieces.size();
    }

    void write(String name) {
        Worksheet sheet = book.sheet(name, report.title(), report.subtitle());
        List<String> headings =
                List.of(book.word("kind"), book.word("reference"), book.word("text"));
        for (int i = 0; i < headings.size(); i++) {
            Book.text(sheet, Book.HEADING_ROW, i, headings.get(i));
        }
        book.headingRow(sheet, headings.size(), pieces.size());
        sheet.width(0, 14);
        sheet.width(1, REFERENCE_WIDTH);
        sheet.width(2, TEXT_WIDTH);
        for (int i = 0; i < pieces.size(); i++) {
            int row = Book.HEADING_ROW + 1 + i;
            Piece piece = pieces.get(i);
            Book.text(sheet, row, 0, piece.kind());
            Book.text(sheet, row, 1, piece.reference());
            Book.text(sheet, row, 2, piece.text());
            sheet.range(row, 0, row, 2).style().wrapText(true).verticalAlignment("top").set();
            Book.height(
                    sheet,
                    row,
                    Math.max(
                            Book.lines(piece.text(), TEXT_WIDTH),
                            Book.lines(piece.reference(), REFERENCE_WIDTH)));
            if (piece.heading()) {
                sheet.style(row, 2).bold().set();
            }
        }
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Heading heading ->
                    pieces.add(new Piece(book.word("heading"), heading.text(), "", true));
            case Block.Paragraph paragraph -> add("paragraph", paragraph.text(), "");
            case Block.Remark remark -> add("remark", remark.text(), "");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts ->
                    facts.facts().forEach(fact -> add("fact", fact.value(), fact.term()));
            case Block.Quote quote -> add("quote", quote.text(), quote.reference());
            case Block.Link link -> add("link", link.text(), "");
            case Block.TableBlock table -> {}
            case Block.ChartBlock chart ->
                    add("chart", chart.chart().altText(), chart.chart().title());
        }
    }

    private void bullets(Block.Bullets bullets) {
        for (int i = 0; i < bullets.items().size(); i++) {
            List<String> links = bullets.links().get(i).stream().map(Block.Link::text).toList();
            add("item", bullets.items().get(i), String.join("; ", links));
        }
    }

    private void add(String kind, String text, String reference) {
        pieces.add(new Piece(book.word(kind), text, reference, false));
    }
}
