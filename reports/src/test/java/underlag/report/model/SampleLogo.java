package underlag.report.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A mark of an invented municipality: a shield with a bar. */
public final class SampleLogo {
    public static final String TEXT = "Exempelby <\"&> kommun";

    private SampleLogo() {}

    /** The look of an invented municipality: dark red, with a logo. */
    public static Appearance appearance() {
        try {
            return new Appearance(
                    Palette.of(new Colour(0x9B1B30)), Logo.of(picture("png", 600, 200), TEXT));
        } catch (Logo.Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture's file. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setPaint(new Color(0x9B1B30));
        g2.fillRect(0, 0, width, height);
        g2.setPaint(Color.WHITE);
        g2.fillRect(width / 4, height / 3, width / 2, height / 3);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
