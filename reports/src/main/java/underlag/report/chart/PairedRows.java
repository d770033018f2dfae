package underlag.report.chart;

import java.util.List;
import org.jfree.chart.LegendItemCollection;
import underlag.report.model.Chart;
import underlag.report.model.Palette;

/** A bar per series in each row. */
final class PairedRows extends Rows {
    private static final double THICKNESS = 18;
    private static final double BETWEEN = 3;

    private final transient Chart.Paired chart;
    private final transient Palette palette;

    private PairedRows(
            Chart.Paired chart,
            Palette palette,
            List<LabelAxis.Label> labels,
            double highest,
            Screen screen) {
        super(labels, 0, highest, chart.series().size() * (THICKNESS + BETWEEN) + 16, screen);
        this.chart = chart;
        this.palette = palette;
    }

    static Drawing drawing(Chart.Paired chart, Palette palette, Screen screen) {
        List<LabelAxis.Label> labels =
                chart.pairs().stream().map(p -> new LabelAxis.Label(p.label(), p.note())).toList();
        double largest =
                chart.pairs().stream()
                        .flatMap(p -> p.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
        List<String> texts = chart.pairs().stream().flatMap(p -> p.valueTexts().stream()).toList();
        double end = end(largest, roomFor(texts), screen);
        return new PairedRows(chart, palette, labels, end, screen).drawing(chart.axis());
    }

    /** Pixels that the widest figure takes beside its bar. */
    static double roomFor(List<String> texts) {
        return texts.stream().mapToDouble(t -> Lines.width(t, Look.BOLD)).max().orElse(0)
                + TEXT_GAP
                + 4;
    }

    /** The axis's end that leaves so many pixels beyond the largest value. */
    static double end(double largest, double room, Screen screen) {
        double most = largest > 0 ? largest : 1;
        double plot = screen.plot();
        return most * plot / Math.max(plot / 2, plot - room);
    }

    @Override
    void draw(int row, Band band) {
        Chart.Pair pair = chart.pairs().get(row);
        int series = chart.series().size();
        double top = band.middle() - (series * (THICKNESS + BETWEEN) - BETWEEN) / 2;
        for (int i = 0; i < series; i++) {
            double y = top + i * (THICKNESS + BETWEEN);
            double value = pair.values().get(i);
            band.bar(0, value, y, THICKNESS, Look.of(palette.series(i)));
            band.text(
                    pair.valueTexts().get(i),
                    band.x(value) + TEXT_GAP,
                    y + THICKNESS / 2,
                    Look.BOLD.deriveFont(13f),
                    Look.INK);
        }
    }

    @Override
    LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int i = 0; i < chart.series().size(); i++) {
            items.add(square(chart.series().get(i), Look.of(palette.series(i))));
        }
        return items;
    }
}
