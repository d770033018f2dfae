package underlag.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import underlag.report.html.HtmlRenderer;
import underlag.report.model.Report;

/** Writes a report as a PDF file. */
public final class PdfRenderer {
    private static final String DATE = "2000-01-01T00:00:00Z";
    private static final String DATE_IN_METADATA =
            "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</xmp:)";

    static {
        // Rules that only browsers know are remarks of the layout, not of the user.
        XRLog.setLoggingEnabled(false);
    }

    private PdfRenderer() {}

    /**
     * Writes the report's page on A4, tagged for those who listen to it (PDF/UA), with bookmarks,
     * the font embedded, the banner and the page number on every page. Signs that the font lacks
     * are named in brackets. The same report gives the same bytes on one JDK build.
     *
     * @param out is left open
     */
    public static void render(Report report, OutputStream out) throws IOException {
        Document page = PrintPage.of(HtmlRenderer.render(report), report);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            withoutClock(document);
            document.save(out);
        }
    }

    /** Whether a text can be read in the font that is embedded. */
    public static boolean canShow(String text) {
        return Glyphs.showsMost(text);
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "about:report");
        font(builder, "LiberationSans-Regular.ttf", 400);
        font(builder, "LiberationSans-Bold.ttf", 700);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(TextDirection.Splitter::new);
        builder.useUnicodeBidiReorderer(new TextDirection.Reorderer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Underlag");
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> embedded(file),
                Glyphs.FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream embedded(String file) {
        try {
            return Glyphs.withoutLigatures(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void withoutClock(PDDocument document) throws IOException {
        Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        fixed.setTimeInMillis(0);
        fixed.set(2000, Calendar.JANUARY, 1, 0, 0, 0);
        document.getDocumentInformation().setCreationDate(fixed);
        document.getDocumentInformation().setModificationDate(fixed);
        document.setDocumentId(0L);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(
                    xmp.replaceAll(DATE_IN_METADATA, "$1" + DATE + "$2")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
