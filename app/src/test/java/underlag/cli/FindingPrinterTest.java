package underlag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;

class FindingPrinterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    row 12              | rad 12
                    Svar!E2             | Svar, cell E2
                    line 7              | rad 7
                    line 440, column 9  | rad 440, kolumn 9
                    paragraph 14        | stycke 14
                    """)
    void placesAreSwedishForSwedishReaders(String notation, String words) {
        Origin where = new Origin("fil", Locator.of(notation));
        assertThat(FindingPrinter.line(Finding.warning("plan.tab", where), ReaderLanguage.SWEDISH))
                .startsWith("Obs fil, " + words + ": ");
    }

    @Test
    void aLanguageThatCannotBeAnalysedIsNamed() {
        Finding finding =
                Finding.warning("analysis.language-without-pack-en", Origin.whole(""), "en", "11");
        assertThat(FindingPrinter.line(finding, ReaderLanguage.SWEDISH))
                .startsWith(
                        "Obs: 11 synpunkter är skrivna på engelska, som programmet inte kan"
                                + " analysera.");
        assertThat(FindingPrinter.line(finding, ReaderLanguage.ENGLISH))
                .startsWith(
                        "Note: 11 statements are in English, which the program cannot analyse.");
    }
}
