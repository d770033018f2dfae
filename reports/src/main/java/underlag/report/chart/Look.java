package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Colours, strokes and the bundled font: the same on every machine. */
final class Look {
    static final Color INK = new Color(0x1A1A1A);
    static final Color FAINT = new Color(0x595959);
    static final Color LINE = new Color(0x8C8C8C);
    static final Color TRACK = new Color(0xE8E8E8);

    /** Okabe and Ito's colours, apart in grey as well in this order. */
    static final List<Color> SERIES =
            List.of(
                    new Color(0x0072B2),
                    new Color(0xE69F00),
                    new Color(0x009E73),
                    new Color(0xCC79A7));

    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke WHISKER = new BasicStroke(1.6f);
    static final Stroke MARK = new BasicStroke(3f);

    static final Font PLAIN = font("LiberationSans-Regular.ttf", Font.PLAIN);
    static final Font BOLD = font("LiberationSans-Bold.ttf", Font.BOLD);

    private static final Color[] LOW = {new Color(0xE66101), new Color(0xFDB863)};
    private static final Color[] HIGH = {new Color(0x5E3C99), new Color(0xB2ABD2)};
    private static final Color MIDDLE = new Color(0xDDDDDD);

    private Look() {}

    /** The colour of a step of a scale with so many steps; the strongest at the ends. */
    static Color step(int step, int steps) {
        int half = steps / 2;
        if (steps % 2 == 1 && step == half) {
            return MIDDLE;
        }
        boolean low = step < half;
        int fromEnd = low ? step : steps - 1 - step;
        Color[] ends = low ? LOW : HIGH;
        if (half == 1) {
            return ends[0];
        }
        return mix(ends[0], ends[1], fromEnd / (double) (half - 1));
    }

    /** Black or white, whichever is easier to read on the colour. */
    static Color inkOn(Color ground) {
        double luminance =
                0.2126 * linear(ground.getRed())
                        + 0.7152 * linear(ground.getGreen())
                        + 0.0722 * linear(ground.getBlue());
        return luminance > 0.18 ? INK : Color.WHITE;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Color mix(Color from, Color to, double part) {
        return new Color(
                between(from.getRed(), to.getRed(), part),
                between(from.getGreen(), to.getGreen(), part),
                between(from.getBlue(), to.getBlue(), part));
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private static Font font(String file, int style) {
        try (InputStream stream =
                Look.class.getResourceAsStream("/underlag/report/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing in the program");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.deriveFont(style, 14f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }
}
