package underlag.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import underlag.report.model.Chart;
import underlag.report.model.Colour;
import underlag.report.model.Palette;

/** Answers on a scale: low steps to the left, high to the right, a middle step split in two. */
final class DivergingRows extends Rows {
    private static final double ROW = 48;
    private static final double THICKNESS = 26;

    private final transient Chart.Diverging chart;

    private DivergingRows(
            Chart.Diverging chart,
            List<LabelAxis.Label> labels,
            double low,
            double high,
            Screen screen) {
        super(labels, low, high, ROW, screen);
        this.chart = chart;
    }

    static Drawing drawing(Chart.Diverging chart, Screen screen) {
        List<LabelAxis.Label> labels =
                chart.rows().stream()
                        .map(r -> new LabelAxis.Label(r.label(), r.answers()))
                        .toList();
        double left = 0.01;
        double right = 0.01;
        for (Chart.Scaled row : chart.rows()) {
            double below = below(row.shares());
            left = Math.max(left, below);
            right = Math.max(right, total(row.shares()) - below);
        }
        return new DivergingRows(chart, labels, -left * 1.02, right * 1.02, screen).drawing("");
    }

    private static double total(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What stands to the left of the middle. */
    private static double below(List<Double> shares) {
        int half = shares.size() / 2;
        double low = total(shares.subList(0, half));
        return shares.size() % 2 == 1 ? low + shares.get(half) / 2 : low;
    }

    @Override
    void draw(int row, Band band) {
        Chart.Scaled scaled = chart.rows().get(row);
        Font font = Look.PLAIN.deriveFont(13f);
        double y = band.middle() - THICKNESS / 2;
        double from = -below(scaled.shares());
        for (int step = 0; step < scaled.shares().size(); step++) {
            double to = from + scaled.shares().get(step);
            Colour colour = Palette.step(step, scaled.shares().size());
            band.bar(from, to, y, THICKNESS, Look.of(colour));
            String text = scaled.shareTexts().get(step);
            if (Lines.width(text, font) + 1 <= band.x(to) - band.x(from)) {
                double middle = (band.x(from) + band.x(to)) / 2;
                Color ink = Look.of(Palette.inkOn(colour));
                band.centred(text, middle, band.middle(), font, ink);
            }
            if (step > 0) {
                band.g2().setPaint(Color.WHITE);
                band.g2().setStroke(Look.HAIR);
                band.vertical(band.x(from), y, THICKNESS);
            }
            from = to;
        }
    }

    @Override
    LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        int steps = chart.steps().size();
        for (int step = 0; step < steps; step++) {
            items.add(square(chart.steps().get(step), Look.of(Palette.step(step, steps))));
        }
        return items;
    }
}
