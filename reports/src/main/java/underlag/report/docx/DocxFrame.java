package underlag.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Palette;
import underlag.report.model.Report;
import underlag.report.model.XmlText;

/** What stands round the text: styles, page size, header and footer, properties. */
final class DocxFrame {
    /** Twentieths of a point: A4 with margins of two centimetres. */
    static final int TEXT_WIDTH = 9638;

    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int EDGE = 567;

    /** Half points: thirteen points, for a version. */
    private static final int LARGE = 26;

    private DocxFrame() {}

    static void prepare(XWPFDocument document, Report report) throws IOException {
        String language = DocxRenderer.languageTag(report);
        String banner = Palette.banner(report.published()).digits();
        try {
            document.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(
                                            styled(
                                                            report.palette()
                                                                    .inOfficeStyles(
                                                                            resource("styles.xml")),
                                                            report)
                                                    .replace("LANGUAGE", language)
                                                    .replace("BANNER-INK", banner))
                                    .getStyles());
            numbering(document);
        } catch (XmlException e) {
            throw new IllegalStateException("the bundled styles cannot be read", e);
        }
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN + EDGE));
        margins.setBottom(BigInteger.valueOf(MARGIN + EDGE));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    static void finish(XWPFDocument document, Report report) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        CTP banner = DocxText.paragraph(first(header.createParagraph()), "Header");
        DocxText.plain(banner, report.banner());
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        CTP line = DocxText.paragraph(first(footer.createParagraph()), "Footer");
        ReaderLanguage language = report.language();
        boolean speaks = report.edition().speaks(language);
        String page = speaks ? Messages.text(language, "report.page") + " " : "";
        DocxText.plain(line, report.title() + "\t" + page);
        field(line, "PAGE");
        DocxText.plain(
                line, speaks ? " " + Messages.text(language, "report.page.of") + " " : " / ");
        field(line, "NUMPAGES");
        document.getProperties().getCoreProperties().setTitle(XmlText.of(report.title()));
    }

    /** What Word is to know: the format's year, so that it opens without "compatibility mode". */
    static String settings(Report report) {
        return resource("settings.xml").replace("LANGUAGE", DocxRenderer.languageTag(report));
    }

    /** The styles: turned where the text is written from right to left, larger for a version. */
    private static String styled(String styles, Report report) {
        String sized =
                report.edition().whole()
                        ? styles
                        : styles.replaceAll("(<w:szC?s? w:val=)\"21\"", "$1\"" + LARGE + "\"");
        return report.edition().rightToLeft()
                ? sized.replace("<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:bidi/>")
                        .replace("<w:lang w:val=", "<w:rtl/><w:lang w:val=")
                        .replace("w:bidi=\"ar-SA\"", "w:bidi=\"LANGUAGE\"")
                : sized;
    }

    private static CTP first(XWPFParagraph paragraph) {
        return paragraph.getCTP();
    }

    private static void field(CTP paragraph, String instruction) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static void numbering(XWPFDocument document) throws IOException, XmlException {
        var given = NumberingDocument.Factory.parse(resource("numbering.xml")).getNumbering();
        XWPFNumbering numbering = document.createNumbering();
        BigInteger bullets =
                numbering.addAbstractNum(new XWPFAbstractNum(given.getAbstractNumArray(0)));
        numbering.addNum(bullets, BigInteger.ONE);
    }

    private static String resource(String name) {
        try (InputStream in =
                DocxFrame.class.getResourceAsStream("/underlag/report/docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
