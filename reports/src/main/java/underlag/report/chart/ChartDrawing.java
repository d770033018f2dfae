package underlag.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import underlag.report.chart.Rows.Drawing;
import underlag.report.model.Chart;
import underlag.report.model.Palette;

/** A chart as a picture: 800 pixels wide, as high as its rows need. */
public final class ChartDrawing {
    private ChartDrawing() {}

    /**
     * The chart as an SVG element with title and description, without declaration or document type:
     * a file of its own, or to be put into a page; its ids begin with the chart's id.
     */
    public static String svg(Chart chart, Palette palette) {
        return SvgPicture.of(chart, chart.id(), drawing(chart, palette, Screen.WIDE));
    }

    /**
     * The same for a telephone: 400 pixels wide, with labels above the marks. Empty where the chart
     * needs its width.
     */
    public static Optional<String> narrowSvg(Chart chart, Palette palette) {
        if (chart instanceof Chart.Matrix) {
            return Optional.empty();
        }
        Drawing drawing = drawing(chart, palette, Screen.NARROW);
        return Optional.of(SvgPicture.of(chart, chart.id() + "-narrow", drawing));
    }

    /**
     * The chart as a PNG file.
     *
     * @param scale picture pixels per drawing pixel: 2 is sharp on screens, 3 in print
     */
    public static byte[] png(Chart chart, Palette palette, double scale) {
        Drawing drawing = drawing(chart, palette, Screen.WIDE);
        int width = (int) Math.round(drawing.width() * scale);
        int height = (int) Math.round(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.scale(scale, scale);
        drawing.chart().setTextAntiAlias(true);
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Drawing drawing(Chart chart, Palette palette, Screen screen) {
        return switch (chart) {
            case Chart.Bars bars -> BarRows.drawing(bars, palette, screen);
            case Chart.Diverging diverging -> DivergingRows.drawing(diverging, screen);
            case Chart.Bullet bullet -> BulletRows.drawing(bullet, palette, screen);
            case Chart.Paired paired -> PairedRows.drawing(paired, palette, screen);
            case Chart.Statuses statuses -> StatusRows.drawing(statuses, palette, screen);
            case Chart.Matrix matrix -> MatrixPlot.drawing(matrix, palette);
        };
    }
}
