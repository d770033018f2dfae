package underlag.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import underlag.report.model.Chart;
import underlag.report.model.Palette;
import underlag.report.model.SampleCharts;
import underlag.report.model.SampleReport;

class ChartDrawingTest {

    static List<Chart> charts() {
        return List.of(
                SampleReport.themeSizes(),
                SampleReport.scales(),
                SampleReport.goals(),
                SampleReport.ages(),
                SampleCharts.matrix(),
                SampleCharts.statuses());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pngAndSvgAreWrittenForLooking(Chart chart) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(
                folder.resolve(chart.id() + ".png"),
                ChartDrawing.png(chart, Palette.standard(), 2));
        Files.writeString(
                folder.resolve(chart.id() + ".svg"), ChartDrawing.svg(chart, Palette.standard()));
        assertThat(folder.resolve(chart.id() + ".png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void drawingHasTitleAndDescriptionAndNoDocumentType(Chart chart) throws Exception {
        String svg = ChartDrawing.svg(chart, Palette.standard());
        Document document = parse(svg);
        assertThat(svg).doesNotContain("DOCTYPE");
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(chart.title());
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(chart.altText());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void drawingIsTheSameUnderAnotherLocaleAndZone(Chart chart) {
        String first = ChartDrawing.svg(chart, Palette.standard());
        byte[] picture = ChartDrawing.png(chart, Palette.standard(), 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(ChartDrawing.svg(chart, Palette.standard())).isEqualTo(first);
            assertThat(ChartDrawing.png(chart, Palette.standard(), 1)).isEqualTo(picture);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void idsOfTwoDrawingsDiffer() {
        assertThat(ids(ChartDrawing.svg(SampleReport.goals(), Palette.standard())))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        ids(ChartDrawing.svg(SampleReport.ages(), Palette.standard())));
    }

    @Test
    void longLabelsAreShownWhole() throws Exception {
        String words =
                parse(ChartDrawing.svg(SampleReport.themeSizes(), Palette.standard()))
                        .getDocumentElement()
                        .getTextContent()
                        .replaceAll("\\s+", " ");
        assertThat(words)
                .contains("Hämtning och lämning med bil på")
                .contains("förskola och skola")
                .doesNotContain("…")
                .doesNotContain("...");
    }

    @Test
    void wordsLongerThanALineAreBrokenWithAHyphenAndNothingIsLost() {
        String word = "Trafiksäkerhetshöjandeåtgärdsprogramsuppföljningsgruppen";
        List<String> lines = Lines.wrap("Om " + word, Look.PLAIN, 120);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(l -> assertThat(Lines.width(l, Look.PLAIN)).isLessThan(121));
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Om" + word);
    }

    /** Batik leaves out its default size, and a page has another of its own. */
    @Test
    void drawingBringsTheSizeOfItsSmallestText() {
        assertThat(ChartDrawing.svg(SampleCharts.matrix(), Palette.standard()))
                .contains("font-size=\"12px\" role");
    }

    @Test
    void goalIsJudgedInWordsBesideItsSigns() {
        assertThat(ChartDrawing.svg(SampleCharts.statuses(), Palette.standard()))
                .contains(">Delvis uppnått<")
                .contains(">?<")
                .contains("stroke-dasharray");
    }

    @Test
    void headingsThatAColumnHasNoRoomForAreListedByNumber() throws Exception {
        String words =
                parse(ChartDrawing.svg(SampleCharts.matrix(), Palette.standard()))
                        .getDocumentElement()
                        .getTextContent()
                        .replaceAll("\\s+", " ");
        assertThat(words)
                .contains("1 Kunskapsenkät till kommunfullmäktigegruppsledarna")
                .contains("? Inte känt");
    }

    @Test
    void missingOutcomeIsShownInWords() {
        assertThat(ChartDrawing.svg(SampleReport.goals(), Palette.standard()))
                .contains("Inte insamlat");
    }

    private static List<String> ids(String svg) {
        return java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static Document parse(String svg)
            throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
