package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    /** Ratios as published: W3C's Understanding 1.4.3 and WebAIM's contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "000000, FFFFFF, 21.00",
        "FFFFFF, FFFFFF, 1.00",
        "767676, FFFFFF, 4.54",
        "777777, FFFFFF, 4.48",
        "0000FF, FFFFFF, 8.59",
        "FF0000, FFFFFF, 4.00",
        "FFFF00, FFFFFF, 1.07"
    })
    void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.005));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.005));
    }

    /** Computed in Python from the formula in WCAG 2.1. */
    @ParameterizedTest
    @CsvSource({"00573F, 0.0718", "9B1B30, 0.0797", "FFE500, 0.7730", "D2232A, 0.1507"})
    void luminanceIsThatOfTheGuidelines(String colour, double luminance) {
        assertThat(colour(colour).luminance()).isCloseTo(luminance, within(0.00005));
    }

    @Test
    void aColourIsReadWithOrWithoutItsMark() {
        assertThat(Colour.of("#00573F")).contains(new Colour(0x00573F));
        assertThat(Colour.of(" 00573f ")).contains(new Colour(0x00573F));
        assertThat(new Colour(0x00573F).notation()).isEqualTo("#00573F");
        assertThat(new Colour(0x00573F).digits()).isEqualTo("00573F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "grön",
                "#0573F",
                "#00573F0",
                "rgb(0, 87, 63)",
                "url(x)",
                "#GG0000"
            })
    void nothingElseIsAColour(String text) {
        assertThat(Colour.of(text)).isEmpty();
    }

    /** Expected shade and ratios computed in Python: FFE500 at hue 54°, fully saturated. */
    @Test
    void aLightColourIsDarkenedNoMoreThanNeededAndKeepsItsHue() {
        Colour shade = new Colour(0xFFE500).darkenedTo(4.5);

        assertThat(shade).isEqualTo(new Colour(0x857700));
        assertThat(shade.contrast(Colour.WHITE)).isCloseTo(4.53, within(0.005));
        // The next step lighter would not do.
        assertThat(new Colour(0x867800).contrast(Colour.WHITE)).isLessThan(4.5);
    }

    @Test
    void aColourDarkEnoughIsLeftAsItIs() {
        assertThat(new Colour(0x767676).darkenedTo(4.5)).isEqualTo(new Colour(0x767676));
        assertThat(new Colour(0x00573F).darkenedTo(4.5)).isEqualTo(new Colour(0x00573F));
    }

    private static Colour colour(String digits) {
        return Colour.of(digits).orElseThrow();
    }
}
