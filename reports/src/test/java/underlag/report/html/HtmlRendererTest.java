package underlag.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Passages;
import underlag.report.model.Report;
import underlag.report.model.SampleReport;

class HtmlRendererTest {
    private final String page = HtmlRenderer.render(SampleReport.swedish());

    @Test
    void pageIsWellFormedAndSaysItsLanguage() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(folder.resolve("sample.html"), page);
        Document document = parse(page);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(texts(document, "h1")).containsExactly("Trafiken kring Ängslyckans skola");
    }

    @Test
    void firstLinkLeadsToTheContent() throws Exception {
        Document document = parse(page);
        Element first = (Element) document.getElementsByTagName("a").item(0);
        assertThat(first.getTextContent()).isEqualTo("Till innehållet");
        assertThat(first.getAttribute("href")).isEqualTo("#main");
    }

    @Test
    void idsAreUniqueAndEveryLinkLeadsToOne() {
        List<String> ids = found(" id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found("href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(found("aria-labelledby=\"([^\" ]+)[ \"]"));
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingCellAScope() throws Exception {
        Document document = parse(page);
        for (Element table : elements(document, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        assertThat(elements(document, "th"))
                .isNotEmpty()
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).matches("row|col"));
    }

    @Test
    void headingsDoNotSkipALevel() {
        List<Integer> levels = found("<h([1-6])").stream().map(Integer::valueOf).toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void bannerStandsFirstLastAndOnEveryPrintedPage() {
        assertThat(page.split(Pattern.quote(SampleReport.swedish().banner()))).hasSize(3);
        assertThat(page).contains("@top-center { content: \"Arbetsmaterial \\2013  kan ");
    }

    @Test
    void nothingIsFetched() {
        assertThat(page).doesNotContain("src=").doesNotContain("@import").doesNotContain("<link");
    }

    /** A word longer than a telephone is wide would push the page out to the side. */
    @Test
    void aLongWordBreaksRatherThanRunningOffTheScreen() {
        assertThat(page).containsPattern("body \\{[^}]*overflow-wrap: break-word;");
        assertThat(page).containsPattern("max-width: 37rem[^@]*h1, h2, h3, h4 \\{[^}]*hyphens");
    }

    @Test
    void whatResidentsWroteIsEscaped() throws Exception {
        String hostile = "</p><script>alert('x')</script> & \u0007\uD83D\uDEB2 \uD83D";
        Report report = SampleReport.swedish();
        List<Block> blocks = new ArrayList<>(report.blocks());
        blocks.add(new Block.Quote(hostile, hostile));
        blocks.add(new Block.Paragraph(hostile));
        String attacked =
                HtmlRenderer.render(
                        new Report(report.language(), hostile, hostile, hostile, hostile, blocks));
        Document document = parse(attacked);
        assertThat(elements(document, "script")).isEmpty();
        assertThat(texts(document, "h1").get(0))
                .isEqualTo("</p><script>alert('x')</script> & \uFFFD\uD83D\uDEB2 \uFFFD");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    @Test
    void aLineInAnotherLanguageSaysWhichToWhoeverReadsItAloud() {
        Passages passages =
                new Passages(
                        Map.of(
                                "More information in English please",
                                Locale.ENGLISH,
                                "Lisää vuoroja, kiitos.",
                                Locale.of("fi")));
        Report report =
                new Report(
                                ReaderLanguage.SWEDISH,
                                "Centrum",
                                "",
                                "",
                                "",
                                true,
                                List.of(
                                        new Block.Bullets(
                                                List.of(
                                                        "Fler träd",
                                                        "More information in English please")),
                                        new Block.Paragraph("More information in English please"),
                                        new Block.Quote(
                                                "Bussarna\nLisää vuoroja, kiitos.", "Trafik")))
                        .with(passages);
        assertThat(HtmlRenderer.render(report))
                .contains("<li>Fler träd</li>")
                .contains("<p lang=\"en\"><bdi>More information in English please</bdi></p>")
                .contains("<li lang=\"en\"><bdi>More information in English please</bdi></li>")
                .contains("Bussarna<br/><bdi lang=\"fi\">Lisää vuoroja, kiitos.</bdi>");
    }
}
