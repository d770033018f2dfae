package underlag.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import underlag.dialogue.ReaderLanguage;
import underlag.report.RendererContract;
import underlag.report.chart.ChartDrawing;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Contents;
import underlag.report.model.Passages;
import underlag.report.model.Report;
import underlag.report.model.SampleReport;

class DocxRendererTest extends RendererContract {

    @Override
    protected String format() {
        return "docx";
    }

    @Override
    protected byte[] render(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxRenderer.render(report, chart -> ChartDrawing.png(chart, report.palette(), 2.5), out);
        return out.toByteArray();
    }

    @Override
    protected String textOf(byte[] file) throws IOException {
        try (XWPFDocument document = open(file)) {
            StringBuilder text = new StringBuilder();
            document.getBodyElements()
                    .forEach(
                            element -> {
                                if (element instanceof XWPFParagraph paragraph) {
                                    text.append(paragraph.getText()).append('\n');
                                } else if (element instanceof XWPFTable table) {
                                    text.append(table.getText()).append('\n');
                                }
                            });
            return text.toString();
        }
    }

    @Override
    protected List<String> pagesOf(byte[] file) throws IOException {
        try (XWPFDocument document = open(file)) {
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isFalse();
            return List.of(document.getHeaderFooterPolicy().getDefaultHeader().getText());
        }
    }

    @Override
    protected List<String> logoTexts(byte[] file) throws IOException {
        try (XWPFDocument document = open(file)) {
            return document.getParagraphs().stream()
                    .filter(p -> "Logo".equals(p.getStyle()))
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getCTR().getDrawingList().stream())
                    .map(d -> d.getInlineArray(0).getDocPr().getDescr())
                    .toList();
        }
    }

    @Test
    void headingsHaveWordsOwnStylesByTheirEnglishNames() throws IOException {
        try (XWPFDocument document = open(render(SampleReport.swedish()))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .contains("Dialogen i korthet", "Teman", "Vilka som deltog");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getStyles().getStyle("Heading3").getName()).isEqualTo("heading 3");
        }
    }

    @Test
    void theContentsAreWordsOwnFieldAndLeadToTheHeadings() throws IOException {
        Report sample = SampleReport.swedish();
        List<String> expected =
                Contents.of(sample).chapters().stream()
                        .map(chapter -> chapter.heading().text())
                        .toList();
        try (XWPFDocument document = open(render(sample))) {
            List<XWPFParagraph> lines =
                    document.getParagraphs().stream()
                            .filter(p -> "TOC1".equals(p.getStyle()))
                            .toList();
            assertThat(lines)
                    .extracting(XWPFParagraph::getText)
                    .isNotEmpty()
                    .containsExactlyElementsOf(expected);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.getCTP().getHyperlinkList()).hasSize(1));
            String body = document.getDocument().getBody().xmlText();
            assertThat(body).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
            assertThat(body.split("<w:fldChar ", -1)).hasSize(4);
        }
    }

    @Test
    void wordsInAnotherLanguageAreProofreadInIt() throws IOException {
        Report report =
                new Report(
                                ReaderLanguage.SWEDISH,
                                "Centrum",
                                "",
                                "",
                                "",
                                true,
                                List.of(new Bullets(List.of("Fler träd", "More benches please"))))
                        .with(new Passages(Map.of("More benches please", Locale.ENGLISH)));
        try (XWPFDocument document = open(render(report))) {
            String body = document.getDocument().getBody().xmlText();
            assertThat(body)
                    .containsPattern("<w:lang w:val=\"en\"/></w:rPr><w:t[^>]*>More benches please<")
                    .doesNotContainPattern("<w:lang[^>]*/></w:rPr><w:t[^>]*>Fler träd<");
        }
    }

    @Test
    void aChapterOnAPageOfItsOwnBeginsOneInWordToo() throws IOException {
        Report report =
                new Report(
                        ReaderLanguage.SWEDISH,
                        "Centrum",
                        "",
                        "",
                        "",
                        true,
                        List.of(
                                new Heading(2, "Biblioteket", "a", true),
                                new Heading(2, "Torget", "b", false)));
        try (XWPFDocument document = open(render(report))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> p.getCTPPr().isSetPageBreakBefore())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Biblioteket");
        }
    }

    @Test
    void propertiesHaveTitleAndLanguageAndNoClock() throws IOException, XmlException {
        try (XWPFDocument document = open(render(SampleReport.swedish()))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Trafiken kring Ängslyckans skola");
            assertThat(core.getCreated()).isEqualTo("2000-01-01T00:00:00Z");
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getStyle().xmlText()).contains("\"sv-SE\"");
        }
    }

    @Test
    void everyPictureHasItsTextAndANumberOfItsOwn() throws IOException {
        try (XWPFDocument document = open(render(SampleReport.swedish()))) {
            List<CTNonVisualDrawingProps> drawings = new ArrayList<>();
            document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> r.getCTR().getDrawingList().stream())
                    .forEach(d -> drawings.add(d.getInlineArray(0).getDocPr()));
            assertThat(drawings)
                    .extracting(CTNonVisualDrawingProps::getId)
                    .contains(1L, 2L, 3L, 4L);
            assertThat(drawings)
                    .hasSize(5)
                    .allSatisfy(d -> assertThat(d.getDescr()).isNotBlank())
                    .extracting(CTNonVisualDrawingProps::getId)
                    .doesNotHaveDuplicates();
            assertThat(document.getAllPictures()).hasSize(5);
        }
    }

    @Test
    void tablesRepeatTheirHeadingRowAndSayWhatTheyShow() throws IOException {
        try (XWPFDocument document = open(render(SampleReport.swedish()))) {
            assertThat(document.getTables())
                    .hasSize(6)
                    .allSatisfy(
                            table -> {
                                CTTbl xml = table.getCTTbl();
                                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                                assertThat(xml.getTblPr().getTblCaption().getVal()).isNotBlank();
                                assertThat(xml.getTblPr().getTblLook().xmlText())
                                        .contains("firstRow=\"true\"");
                            });
        }
    }

    @Test
    void linksLeadToBookmarksThatExist() throws IOException {
        try (XWPFDocument document = open(render(SampleReport.swedish()))) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:anchor=\"b_bilaga_t01\"", "w:name=\"b_bilaga_t01\"");
        }
    }

    @Test
    void longAnchorsBecomeShortBookmarksThatDiffer() {
        String long1 = "bilaga-hamtning-och-lamning-vid-forskolan-ett";
        String long2 = "bilaga-hamtning-och-lamning-vid-forskolan-tva";
        assertThat(DocxText.bookmark(long1)).hasSizeLessThanOrEqualTo(40);
        assertThat(DocxText.bookmark(long1)).isNotEqualTo(DocxText.bookmark(long2));
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
