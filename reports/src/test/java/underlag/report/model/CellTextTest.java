package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Table.Cell;

class CellTextTest {

    @Test
    void swedishNumbersHaveDecimalCommaAndNoBreakSpaces() {
        assertThat(swedish(new Cell.Whole(1234567))).isEqualTo("1\u00a0234\u00a0567");
        assertThat(swedish(new Cell.Whole(-999))).isEqualTo("\u2212999");
        assertThat(swedish(new Cell.Decimal(1234.46, 1))).isEqualTo("1\u00a0234,5");
        assertThat(swedish(new Cell.Percent(0.294))).isEqualTo("29\u00a0%");
    }

    @Test
    void englishNumbersHaveDecimalPointAndCommas() {
        assertThat(CellText.of(new Cell.Decimal(1234.46, 1), ReaderLanguage.ENGLISH))
                .isEqualTo("1,234.5");
        assertThat(CellText.of(new Cell.Percent(0.294), ReaderLanguage.ENGLISH)).isEqualTo("29%");
    }

    @Test
    void halvesAreRoundedAsWrittenAndNeverToMinusZero() {
        assertThat(swedish(new Cell.Percent(0.285))).isEqualTo("29\u00a0%");
        assertThat(swedish(new Cell.Decimal(2.675, 2))).isEqualTo("2,68");
        assertThat(swedish(new Cell.Decimal(-0.04, 1))).isEqualTo("0,0");
    }

    @Test
    void aNumberThatIsNoneIsADash() {
        assertThat(swedish(new Cell.Decimal(Double.NaN, 1))).isEqualTo("–");
        assertThat(swedish(new Cell.Percent(Double.POSITIVE_INFINITY))).isEqualTo("–");
    }

    @Test
    void textThatXmlCannotHoldShowsThatSomethingStoodThere() {
        assertThat(XmlText.of("a\0b\u0001c\ud83dd\uffffe")).isEqualTo("a�b�c�d�e");
        assertThat(XmlText.of("a\r\nb\rc\u000bd\te")).isEqualTo("a\nb\nc\nd\te");
        assertThat(XmlText.of("Hej 🚲 å")).isEqualTo("Hej 🚲 å");
    }

    private static String swedish(Cell cell) {
        return CellText.of(cell, ReaderLanguage.SWEDISH);
    }
}
