package underlag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.docx.DocxRenderer;
import underlag.report.html.HtmlRenderer;
import underlag.report.model.Block;
import underlag.report.model.Edition;
import underlag.report.model.Report;
import underlag.report.model.SampleLogo;
import underlag.report.model.SampleReport;
import underlag.report.pdf.PdfRenderer;

/** A report and its versions in other languages: each marked with its own, each naming the rest. */
class EditionsTest {
    /** "This is a short text." */
    private static final String ARABIC = "هذا نص قصير.";

    private static final String HEBREW = "זה טקסט קצר.";

    private static final List<Edition.Other> OTHERS =
            List.of(
                    new Edition.Other(
                            "Lättläst svenska",
                            "lättläst svenska",
                            Locale.of("sv"),
                            List.of("svar-lattlast.html", "svar-lattlast.pdf")),
                    new Edition.Other(
                            "العربية", "arabiska", Locale.of("ar"), List.of("svar-ar.html")));

    @Test
    void aPageLinksToItsVersionsEachNamedInItsOwnLanguage() {
        String page = HtmlRenderer.render(SampleReport.swedish().beside(OTHERS));
        assertThat(page)
                .contains(
                        "<nav class=\"editions\" aria-label=\"Finns också\">",
                        "<a href=\"svar-lattlast.html\" hreflang=\"sv\" lang=\"sv\" dir=\"ltr\">"
                                + "Lättläst svenska</a>",
                        "<a href=\"svar-ar.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">"
                                + "العربية</a>");
        assertThat(page.indexOf("svar-ar.html"))
                .isBetween(page.indexOf("</h1>"), page.indexOf("class=\"contents"));
    }

    @Test
    void aPageWrittenFromRightToLeftSaysSoAndMarksTheProgramsOwnWords() {
        String page = HtmlRenderer.render(version("ar", ARABIC).beside(OTHERS.subList(0, 1)));
        assertThat(page)
                .contains(
                        "lang=\"ar\" dir=\"rtl\">",
                        "<body class=\"version\">",
                        "href=\"#main\" lang=\"sv\" dir=\"ltr\">Till innehållet</a>",
                        "<nav class=\"editions\" lang=\"sv\" aria-label=\"Finns också\">",
                        "<p>" + ARABIC + "</p>")
                .doesNotContain("class=\"contents");
    }

    @Test
    void theLogoSaysWhoseItIsInTheProgramsLanguage() {
        Report version = version("ar", ARABIC).in(SampleLogo.appearance());
        assertThat(HtmlRenderer.render(version))
                .containsPattern("<img [^>]*alt=\"Exempelby [^>]* lang=\"sv\" dir=\"ltr\"/>");
    }

    @Test
    void linesOfAParagraphAreKept() {
        assertThat(HtmlRenderer.render(version("sv", "Vi frågade.\nMånga svarade.")))
                .contains("<p>Vi frågade.<br/>Många svarade.</p>", "lang=\"sv\">")
                .doesNotContain("dir=\"rtl\">");
    }

    @Test
    void aPdfNamesTheFilesAndALanguageWhoseLettersItLacksByAnotherName() throws IOException {
        String text = pdf(SampleReport.swedish().beside(OTHERS));
        assertThat(text)
                .contains("Lättläst svenska – svar-lattlast.pdf", "arabiska – svar-ar.html");
    }

    @Test
    void aPdfShowsHebrewInItsOrderAndSaysItsLanguage() throws IOException {
        Report report = version("he", HEBREW);
        assertThat(pdf(report).lines().map(String::strip))
                .as("the banner, the title and the text")
                .filteredOn(HEBREW::equals)
                .hasSize(3);
        assertThat(pdf(report).lines().map(String::strip)).contains("1").doesNotContain("1 (1)");
        try (PDDocument document = Loader.loadPDF(pdfBytes(report))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("he");
        }
    }

    @Test
    void theFontHasHebrewAndCyrillicLettersButNotArabicOnes() {
        assertThat(PdfRenderer.canShow(HEBREW)).isTrue();
        assertThat(PdfRenderer.canShow("Це короткий текст.")).isTrue();
        assertThat(PdfRenderer.canShow(ARABIC)).isFalse();
        assertThat(PdfRenderer.canShow("En svensk text med ett ord på arabiska: " + "نص")).isTrue();
    }

    @Test
    void aWordFileIsTurnedWhereItsTextIsAndNamesTheOthersLast() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxRenderer.render(version("ar", ARABIC).beside(OTHERS), chart -> new byte[0], out);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var defaults = document.getStyle().getDocDefaults();
            assertThat(defaults.getPPrDefault().getPPr().isSetBidi()).isTrue();
            assertThat(defaults.getRPrDefault().getRPr().getLangArray(0).getBidi()).isEqualTo("ar");
            assertThat(document.getParagraphs().getLast().getText())
                    .isEqualTo("العربية – svar-ar.html");
            assertThat(document.getParagraphs().getLast().getRuns().getFirst().getLang())
                    .as("an Arabic name's language is that of right-to-left writing")
                    .isNull();
        }
    }

    private static Report version(String language, String text) {
        return new Report(
                ReaderLanguage.SWEDISH,
                Edition.version(Locale.of(language), text),
                text,
                "Väderfors kommun",
                text,
                text,
                true,
                List.of(new Block.Paragraph(text)));
    }

    private static byte[] pdfBytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(report, out);
        return out.toByteArray();
    }

    private static String pdf(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdfBytes(report))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
