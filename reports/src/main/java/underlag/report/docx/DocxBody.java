package underlag.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Chart;
import underlag.report.model.Edition;
import underlag.report.model.Logo;
import underlag.report.model.Passages;
import underlag.report.model.Report;
import underlag.report.model.XmlText;

/** Writes the report's blocks in their order. */
final class DocxBody {
    /** Points: the width of the text. */
    private static final double PICTURE_WIDTH = DocxFrame.TEXT_WIDTH / 20.0;

    private static final double HIGHEST_PICTURE = 620;

    /** Points per 1/96 inch. */
    private static final double POINTS = 0.75;

    private final XWPFDocument document;
    private final ReaderLanguage language;
    private final Passages passages;
    private final Function<Chart, byte[]> pictures;
    private int bookmarks;
    private int drawings;

    DocxBody(XWPFDocument document, Report report, Function<Chart, byte[]> pictures) {
        this.document = document;
        this.language = report.language();
        this.passages = report.passages();
        this.pictures = pictures;
    }

    void write(Report report) throws IOException {
        Logo logo = report.appearance().logo();
        if (logo != null) {
            logo(logo);
        }
        DocxText.written(paragraph("Title"), report.title(), passages);
        if (!report.subtitle().isEmpty()) {
            DocxText.plain(paragraph("Subtitle"), report.subtitle());
        }
        if (report.edition().whole()) {
            editions(report);
        }
        DocxContents.write(document, report);
        for (Block block : report.blocks()) {
            block(block);
        }
        if (!report.edition().whole()) {
            editions(report);
        }
    }

    /** The other editions, each named in its own language, with its file. */
    private void editions(Report report) {
        if (!report.edition().others().isEmpty() && report.edition().speaks(language)) {
            DocxText.plain(paragraph("Normal"), Messages.text(language, "report.editions") + ":");
        }
        for (Edition.Other other : report.edition().others()) {
            // No bullets below a version: its last list would seem to go on.
            CTP paragraph = paragraph(report.edition().whole() ? "ListBullet" : "Normal");
            DocxText.foreign(paragraph, other.name(), other.tag(), other.rightToLeft());
            DocxText.plain(paragraph, " – " + other.file("docx"));
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                    DocxText.written(paragraph("Normal"), paragraph.text(), passages);
            case Block.Remark remark -> DocxText.plain(paragraph("Remark"), remark.text());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts.facts().forEach(this::fact);
            case Block.Quote quote -> quote(quote);
            case Block.Link link -> DocxText.link(paragraph("Normal"), link.text(), link.anchor());
            case Block.TableBlock table ->
                    DocxTable.write(document, table.table(), language, passages);
            case Block.ChartBlock chart -> chart(chart.chart());
        }
    }

    private CTP paragraph(String style) {
        return DocxText.paragraph(document.createParagraph().getCTP(), style);
    }

    private void heading(Block.Heading heading) {
        CTP paragraph = paragraph("Heading" + (heading.level() - 1));
        if (heading.newPage()) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
        CTBookmark start = paragraph.addNewBookmarkStart();
        BigInteger id = BigInteger.valueOf(++bookmarks);
        start.setId(id);
        start.setName(DocxText.bookmark(heading.anchor()));
        DocxText.written(paragraph, heading.text(), passages);
        paragraph.addNewBookmarkEnd().setId(id);
    }

    private void bullets(Block.Bullets bullets) {
        for (int i = 0; i < bullets.items().size(); i++) {
            CTP paragraph = paragraph("ListBullet");
            DocxText.written(paragraph, bullets.items().get(i), passages);
            List<Block.Link> links = bullets.links().get(i);
            for (int k = 0; k < links.size(); k++) {
                DocxText.plain(paragraph, k == 0 ? " " : "; ");
                DocxText.link(paragraph, links.get(k).text(), links.get(k).anchor());
            }
        }
    }

    private void fact(Block.Facts.Fact fact) {
        CTP paragraph = paragraph("Normal");
        DocxText.bold(paragraph, fact.term() + (fact.ended() ? "\n" : ": "));
        DocxText.written(paragraph, fact.value(), passages);
    }

    private void quote(Block.Quote quote) {
        CTP text = paragraph("Quote");
        text.getPPr().addNewKeepNext();
        DocxText.written(text, quote.text(), passages);
        DocxText.plain(paragraph("QuoteReference"), quote.reference());
    }

    private void chart(Chart chart) throws IOException {
        DocxText.plain(paragraph("Caption"), chart.title());
        byte[] png = pictures.apply(chart);
        XWPFParagraph paragraph = document.createParagraph();
        DocxText.paragraph(paragraph.getCTP(), "Picture").getPPr().addNewKeepNext();
        double[] size = size(png);
        double scale = Math.min(PICTURE_WIDTH / size[0], HIGHEST_PICTURE / size[1]);
        picture(paragraph, png, PictureType.PNG, size[0] * scale, size[1] * scale);
        describe(paragraph, chart.id(), chart.altText()).setTitle(XmlText.of(chart.title()));
        DocxTable.write(document, chart.data(), language, passages);
    }

    private void logo(Logo logo) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        DocxText.paragraph(paragraph.getCTP(), "Logo");
        PictureType type =
                switch (logo.type()) {
                    case PNG -> PictureType.PNG;
                    case JPEG -> PictureType.JPEG;
                };
        picture(
                paragraph,
                logo.picture(),
                type,
                logo.shownWidth() * POINTS,
                logo.shownHeight() * POINTS);
        describe(paragraph, "logo", logo.text());
    }

    /**
     * @param width and height in points
     */
    private static void picture(
            XWPFParagraph paragraph, byte[] file, PictureType type, double width, double height)
            throws IOException {
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(file),
                            type,
                            "picture",
                            Units.toEMU(width),
                            Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IOException("a picture cannot be put in", e);
        }
    }

    /** Word counts drawings from one, and reads {@code descr} to those who cannot see them. */
    private CTNonVisualDrawingProps describe(XWPFParagraph paragraph, String name, String text) {
        CTInline inline = paragraph.getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0);
        CTNonVisualDrawingProps properties = inline.getDocPr();
        properties.setId(++drawings);
        properties.setName(name);
        properties.setDescr(XmlText.of(text));
        return properties;
    }

    private static double[] size(byte[] png) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            return new double[] {reader.getWidth(0), reader.getHeight(0)};
        }
    }
}
