package underlag.report.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import underlag.report.model.Chart;
import underlag.report.model.Palette;

/** One bar a row. */
final class BarRows extends Rows {
    private static final double ROW = 34;
    private static final double THICKNESS = 20;

    private final transient Chart.Bars chart;
    private final transient Palette palette;

    private BarRows(
            Chart.Bars chart,
            Palette palette,
            List<LabelAxis.Label> labels,
            double highest,
            Screen screen) {
        super(labels, 0, highest, ROW, screen);
        this.chart = chart;
        this.palette = palette;
    }

    static Drawing drawing(Chart.Bars chart, Palette palette, Screen screen) {
        List<LabelAxis.Label> labels =
                chart.bars().stream().map(b -> new LabelAxis.Label(b.label(), "")).toList();
        double largest = chart.bars().stream().mapToDouble(Chart.Bar::value).max().orElse(1);
        double room = PairedRows.roomFor(chart.bars().stream().map(Chart.Bar::valueText).toList());
        double end = PairedRows.end(largest, room, screen);
        return new BarRows(chart, palette, labels, end, screen).drawing(chart.axis());
    }

    @Override
    void draw(int row, Band band) {
        Chart.Bar bar = chart.bars().get(row);
        double y = band.middle() - THICKNESS / 2;
        band.bar(0, bar.value(), y, THICKNESS, Look.of(palette.accent()));
        Font font = Look.BOLD;
        band.text(bar.valueText(), band.x(bar.value()) + TEXT_GAP, band.middle(), font, Look.INK);
    }

    @Override
    LegendItemCollection legend() {
        return new LegendItemCollection();
    }
}
