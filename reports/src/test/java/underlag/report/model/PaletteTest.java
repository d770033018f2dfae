package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever colour a municipality chooses, its reports can be read. */
class PaletteTest {
    /**
     * How those see who lack one kind of cones, as matrices over linear RGB: Machado, Oliveira and
     * Fernandes 2009, severity 1.0: protanopia, deuteranopia, tritanopia.
     */
    private static final double[][] SIGHTS = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {
            0.152286, 1.052583, -0.204868,
            0.114503, 0.786281, 0.099216,
            -0.003882, -0.048116, 1.051998
        },
        {
            0.367322, 0.860646, -0.227968,
            0.280085, 0.672501, 0.047413,
            -0.011820, 0.042940, 0.968881
        },
        {
            1.255528, -0.076749, -0.178779,
            -0.078411, 0.930809, 0.147602,
            0.004733, 0.691367, 0.303900
        }
    };

    /** Colours all round, light and dark, strong and faint. */
    static List<Colour> colours() {
        List<Colour> colours = new ArrayList<>();
        int[] channel = {0, 85, 170, 255};
        for (int red : channel) {
            for (int green : channel) {
                for (int blue : channel) {
                    colours.add(new Colour(red << 16 | green << 8 | blue));
                }
            }
        }
        return colours;
    }

    @ParameterizedTest
    @MethodSource("colours")
    void theAccentIsReadOnWhiteAndInkOnItsTint(Colour colour) {
        Palette palette = Palette.of(colour);

        assertThat(palette.accent().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.INK.contrast(palette.tint())).isGreaterThan(7);
        assertThat(Palette.FAINT.contrast(palette.tint())).isGreaterThan(4.5);
        for (int step = 0; step <= Chart.MatrixCell.DARKEST; step++) {
            Colour shade = palette.shade(step);
            assertThat(Palette.inkOn(shade).contrast(shade)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("colours")
    void everyStepIsClearlyDarkerThanTheOneBeforeForEveryEye(Colour colour) {
        Palette palette = Palette.of(colour);
        for (double[] sight : SIGHTS) {
            for (int step = 1; step <= Chart.MatrixCell.DARKEST; step++) {
                double lighter = seen(palette.shade(step - 1), sight);
                double darker = seen(palette.shade(step), sight);
                assertThat((lighter + 0.05) / (darker + 0.05)).isGreaterThan(1.15);
            }
            double first = seen(palette.series(0), sight);
            double second = seen(palette.series(1), sight);
            assertThat((second + 0.05) / (first + 0.05)).isGreaterThan(1.5);
        }
    }

    @Test
    void stylesAreFilledInWithTheFormatsOwnNotation() {
        Palette palette = Palette.of(new Colour(0x00573F));

        assertThat(palette.inStyleSheet("a { color: $accent; }"))
                .isEqualTo("a { color: #00573F; }");
        assertThat(palette.inOfficeStyles("w:fill=\"$caution-ground\""))
                .isEqualTo("w:fill=\"FFF4E0\"");
        assertThatThrownBy(() -> palette.inStyleSheet("$unknown"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Relative luminance of a colour as somebody sees it. */
    private static double seen(Colour colour, double[] sight) {
        double[] linear = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int row = 0; row < 3; row++) {
            double channel = 0;
            for (int column = 0; column < 3; column++) {
                channel += sight[row * 3 + column] * linear[column];
            }
            luminance += weights[row] * Math.min(1, Math.max(0, channel));
        }
        return luminance;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
