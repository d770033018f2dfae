package underlag.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import underlag.dialogue.ReaderLanguage;
import underlag.report.archive.StableArchive;
import underlag.report.archive.StableArchive.CoreProperties;
import underlag.report.model.Chart;
import underlag.report.model.Report;
import underlag.report.model.XmlText;

/** Writes a report as a Word document (DOCX). */
public final class DocxRenderer {
    private DocxRenderer() {}

    /**
     * Writes the whole report: A4, headings with Word's built-in styles, the banner at the head of
     * every page, charts as pictures followed by their figures as tables. The same report and
     * pictures give the same bytes on one JDK build.
     *
     * @param pictures a chart as PNG, two to three times as large as shown
     * @param out is left open
     */
    public static void render(Report report, Function<Chart, byte[]> pictures, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxFrame.prepare(document, report);
            new DocxBody(document, report, pictures).write(report);
            DocxFrame.finish(document, report);
            document.write(bytes);
        }
        StableArchive.write(
                bytes.toByteArray(),
                new CoreProperties(
                        XmlText.of(report.title()),
                        XmlText.of(report.description()),
                        languageTag(report)),
                Map.of("word/settings.xml", DocxFrame.settings(report)),
                out);
    }

    /** The language of the text, with the country where the program knows it. */
    static String languageTag(Report report) {
        return report.edition().speaks(report.language())
                ? languageTag(report.language())
                : report.edition().tag();
    }

    private static String languageTag(ReaderLanguage language) {
        return switch (language) {
            case SWEDISH -> "sv-SE";
            case ENGLISH -> "en-GB";
        };
    }
}
