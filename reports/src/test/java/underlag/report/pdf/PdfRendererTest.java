package underlag.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.RendererContract;
import underlag.report.model.Report;
import underlag.report.model.SampleLogo;
import underlag.report.model.SampleReport;
import underlag.report.model.XmlText;

class PdfRendererTest extends RendererContract {

    @Override
    protected String format() {
        return "pdf";
    }

    @Override
    protected byte[] render(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(report, out);
        return out.toByteArray();
    }

    /** The pages' text without the lines at their edges. */
    @Override
    protected String textOf(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String page : pagesOf(file)) {
            page.lines()
                    .filter(line -> !line.matches("Arbetsmaterial – .*|\\d+ \\(\\d+\\)"))
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString().replace("\u00ad", "");
    }

    @Override
    protected List<String> pagesOf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Figures that are pictures; drawings of charts have other texts. */
    @Override
    protected List<String> logoTexts(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> texts = new ArrayList<>();
            figures(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            texts.retainAll(List.of(SampleLogo.TEXT));
            return texts;
        }
    }

    private static void figures(PDStructureNode node, List<String> texts) {
        if (node instanceof PDStructureElement element
                && "Figure".equals(element.getStructureType())) {
            texts.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                figures(below, texts);
            }
        }
    }

    @Override
    protected String shown(String text) {
        return new Glyphs(ReaderLanguage.SWEDISH).shown(XmlText.of(text)).replace("\u00ad", "");
    }

    @Test
    void fileIsTaggedAndSaysLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(SampleReport.swedish()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Trafiken kring Ängslyckans skola");
        }
    }

    /** Looking for ligatures in every word would take most of the time of a long report. */
    @Test
    void embeddedFontHasNoLigaturesToLookFor() throws IOException {
        try (InputStream font = Glyphs.withoutLigatures("LiberationSans-Regular.ttf");
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            assertThat(read.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
            assertThat(read.getUnicodeCmapLookup().getGlyphId('ﬁ')).isPositive();
        }
    }

    @Test
    void headingsAreBookmarksInTheirOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(SampleReport.swedish()))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> titles.add(item.getTitle()));
            assertThat(titles)
                    .startsWith("Dialogen i korthet", "Teman", "Frågor med svarsalternativ");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(SampleReport.swedish()))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void signsWithoutAGlyphAreNamed() {
        Glyphs glyphs = new Glyphs(ReaderLanguage.SWEDISH);
        assertThat(glyphs.shown("Bra 🙂!")).isEqualTo("Bra [slightly smiling face]!");
        assertThat(glyphs.shown("السلام عليكم, hej"))
                .isEqualTo("[arabic skrift, 12 tecken: läs texten i report.html], hej");
        assertThat(glyphs.shown("Å–”é€ …")).isEqualTo("Å–”é€ …");
        assertThat(glyphs.shown("A\u030Angstro\u0308m 🚲")).isEqualTo("Ångström [bicycle]");
    }
}
