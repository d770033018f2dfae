package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;

class FiguresTest {
    private final Figures swedish = new Figures(ReaderLanguage.SWEDISH);
    private final Figures english = new Figures(ReaderLanguage.ENGLISH);

    @Test
    void swedishHasSpacesThatDoNotBreakAndADecimalComma() {
        assertThat(swedish.decimal(1234.46, 1)).isEqualTo("1\u00a0234,5");
        assertThat(swedish.whole(1_000_000)).isEqualTo("1\u00a0000\u00a0000");
        assertThat(swedish.percent(0.294)).isEqualTo("29\u00a0%");
    }

    @Test
    void englishHasCommasAndAPoint() {
        assertThat(english.decimal(1234.46, 1)).isEqualTo("1,234.5");
        assertThat(english.percent(0.294)).isEqualTo("29%");
    }

    @Test
    void halvesAreRoundedAwayFromZeroAsPeopleDo() {
        assertThat(swedish.percent(0.285)).isEqualTo("29\u00a0%");
        assertThat(swedish.decimal(2.345, 2)).isEqualTo("2,35");
        assertThat(swedish.decimal(-0.5, 0)).isEqualTo("\u22121");
    }

    @Test
    void whatIsNotNothingIsNeverZeroPerCentAndWhatIsNotAllNeverAHundred() {
        assertThat(swedish.percent(0)).isEqualTo("0\u00a0%");
        assertThat(swedish.percent(0.002)).isEqualTo("under 1\u00a0%");
        assertThat(swedish.percent(0.997)).isEqualTo("över 99\u00a0%");
        assertThat(english.percent(0.997)).isEqualTo("over 99%");
        assertThat(swedish.percent(1)).isEqualTo("100\u00a0%");
    }

    @Test
    void zerosAtTheEndAreLeftOutWhereAsked() {
        assertThat(swedish.shortest(60.0, 2)).isEqualTo("60");
        assertThat(swedish.shortest(3.50, 2)).isEqualTo("3,5");
        assertThat(swedish.shortest(1200, 2)).isEqualTo("1\u00a0200");
    }
}
