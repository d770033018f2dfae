package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import underlag.report.model.Chart;
import underlag.report.model.Palette;

/** A sign for each indicator of a goal, and the goal's judgement in words after them. */
final class StatusRows extends Rows {
    private static final double ROW = 40;
    private static final double SIZE = 18;
    private static final double GAP = 7;
    private static final double STEP = 26;
    private static final double LEAST_SIGNS = 4;

    private static final BasicStroke SURE = new BasicStroke(2f);
    private static final BasicStroke UNSURE =
            new BasicStroke(
                    2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 3f}, 0);

    private final transient Chart.Statuses chart;
    private final transient Palette palette;
    private final double signs;

    private StatusRows(
            Chart.Statuses chart,
            Palette palette,
            List<LabelAxis.Label> labels,
            double signs,
            Screen screen) {
        super(labels, 0, 1, ROW, screen);
        this.chart = chart;
        this.palette = palette;
        this.signs = signs;
    }

    static Drawing drawing(Chart.Statuses chart, Palette palette, Screen screen) {
        List<LabelAxis.Label> labels =
                chart.rows().stream().map(r -> new LabelAxis.Label(r.label(), r.note())).toList();
        double signs = chart.rows().stream().mapToInt(r -> r.signs().size()).max().orElse(0);
        return new StatusRows(chart, palette, labels, Math.max(LEAST_SIGNS, signs), screen)
                .drawing("");
    }

    @Override
    void draw(int row, Band band) {
        Chart.StatusRow goal = chart.rows().get(row);
        double x = band.x(0) + 14;
        for (Chart.Sign sign : goal.signs()) {
            draw(band.g2(), sign, x + SIZE / 2, band.middle(), band);
            x += STEP;
        }
        double words = band.x(0) + 14 + signs * STEP + 10;
        band.text(goal.status(), words, band.middle(), Look.BOLD, Look.INK);
    }

    private void draw(Graphics2D g2, Chart.Sign sign, double x, double y, Band band) {
        if (sign.shape() == Chart.Sign.Shape.UNKNOWN) {
            band.centred("?", x, y, Look.BOLD.deriveFont(18f), Look.INK);
            return;
        }
        g2.setPaint(Look.of(palette.accent()));
        // Where it is unsure a gap keeps the broken edge apart from the filling.
        g2.fill(filled(sign.shape(), x, y, sign.sure() ? SIZE : SIZE - GAP));
        g2.setPaint(Look.INK);
        g2.setStroke(sign.sure() ? SURE : UNSURE);
        g2.draw(circle(x, y, SIZE));
    }

    private static Ellipse2D circle(double x, double y, double size) {
        return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    }

    private static Shape filled(Chart.Sign.Shape shape, double x, double y, double size) {
        return switch (shape) {
            case FULL -> circle(x, y, size);
            case HALF ->
                    new Arc2D.Double(x - size / 2, y - size / 2, size, size, 90, 180, Arc2D.PIE);
            case EMPTY, UNKNOWN -> new Area();
        };
    }

    /** A sign as one shape: what is filled, and its outline. */
    private static Shape mark(Chart.Sign sign) {
        if (sign.shape() == Chart.Sign.Shape.UNKNOWN) {
            Font font = Look.BOLD.deriveFont(16f);
            FontRenderContext context = new FontRenderContext(null, true, true);
            return font.createGlyphVector(context, "?").getOutline(-4, 6);
        }
        Area area = new Area(filled(sign.shape(), 0, 0, 14));
        BasicStroke stroke = sign.sure() ? SURE : UNSURE;
        area.add(new Area(stroke.createStrokedShape(circle(0, 0, 14))));
        return area;
    }

    @Override
    LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (Chart.Sign sign : chart.legend()) {
            items.add(new LegendItem(sign.text(), null, null, null, mark(sign), Look.INK));
        }
        return items;
    }
}
