package underlag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Figures;
import underlag.report.model.Report;
import underlag.report.model.SampleLogo;
import underlag.report.model.SampleReport;
import underlag.report.model.Table.Cell;
import underlag.report.model.XmlText;

/** What every renderer keeps, whatever its format. A renderer's test extends it. */
public abstract class RendererContract {
    private static final int LONG = 50_000;

    /** The file's name ending. */
    protected abstract String format();

    protected abstract byte[] render(Report report) throws IOException;

    /** All text that a reader of the opened file finds, the banner at the pages' edges left out. */
    protected abstract String textOf(byte[] file) throws IOException;

    /** The text of each page or sheet, or of what stands on each page. */
    protected abstract List<String> pagesOf(byte[] file) throws IOException;

    /** The text of the logo for those who cannot see it; none where there is no logo. */
    protected abstract List<String> logoTexts(byte[] file) throws IOException;

    /** How the format shows a cell when it is read back. */
    protected String shown(Cell cell) {
        return new Figures(ReaderLanguage.SWEDISH).text(cell);
    }

    /** What a text looks like in the format, where it cannot be shown as it is. */
    protected String shown(String text) {
        return XmlText.of(text);
    }

    @Test
    void everyTextOfTheReportIsFound() throws IOException {
        Report report = SampleReport.swedish();
        byte[] file = render(report);
        Path folder = Files.createDirectories(Path.of("target", "rendered"));
        Files.write(folder.resolve("sample." + format()), file);
        assertAllFound(report, file);
    }

    @Test
    void bannerStandsOnEveryPage() throws IOException {
        Report report = SampleReport.swedish();
        assertThat(pagesOf(render(report)))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(squeezed(page)).contains(squeezed(report.banner())));
    }

    @Test
    void sameReportGivesTheSameBytes() throws IOException {
        assertThat(render(SampleReport.swedish())).isEqualTo(render(SampleReport.swedish()));
    }

    @Test
    void whatResidentsPasteIsTextAndStays() throws IOException {
        Report report = HostileReport.withAll();
        assertAllFound(report, render(report));
    }

    @Test
    void longTextIsNotCut() throws IOException {
        Report report = HostileReport.withLongText(LONG);
        assertAllFound(report, render(report));
    }

    private void assertAllFound(Report report, byte[] file) throws IOException {
        String text = squeezed(textOf(file));
        assertThat(ReportTexts.of(report, this::shown))
                .allSatisfy(wanted -> assertThat(text).contains(squeezed(shown(wanted))));
    }

    /** Without white space: lines are broken differently in every format. */
    protected static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Test
    void aLogoStandsWithItsTextAndTheFileIsTheSameEachTime() throws IOException {
        Report report = SampleReport.swedish().in(SampleLogo.appearance());
        byte[] file = render(report);

        assertThat(logoTexts(file)).containsExactly(SampleLogo.TEXT);
        assertThat(render(report)).isEqualTo(file);
        assertThat(logoTexts(render(SampleReport.swedish()))).isEmpty();
    }
}
