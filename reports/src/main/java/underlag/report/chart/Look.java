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
import underlag.report.model.Colour;
import underlag.report.model.Palette;

/** The report's colours as drawings have them, strokes, the bundled font: the same everywhere. */
final class Look {
    static final Color INK = of(Palette.INK);
    static final Color FAINT = of(Palette.FAINT);
    static final Color LINE = of(Palette.LINE);
    static final Color TRACK = of(Palette.TRACK);

    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke WHISKER = new BasicStroke(1.6f);
    static final Stroke MARK = new BasicStroke(3f);
    static final Stroke MARK_GROUND = new BasicStroke(5f);

    static final Font PLAIN = font("LiberationSans-Regular.ttf", Font.PLAIN);
    static final Font BOLD = font("LiberationSans-Bold.ttf", Font.BOLD);

    private Look() {}

    static Color of(Colour colour) {
        return new Color(colour.rgb());
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
