package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Chart;
import underlag.report.model.Palette;

/** Outcome against target: every row has its own axis, from 0 to the row's maximum. */
final class BulletRows extends Rows {
    private static final double ROW = 58;
    private static final double THICKNESS = 18;
    private static final double TRACK = 28;

    /** The axis goes on to the right of the tracks, where the words stand. */
    private static final double END = 1.62;

    private static final double WORDS = 180;

    private final transient Chart.Bullet chart;
    private final transient Palette palette;

    private BulletRows(Chart.Bullet chart, Palette palette, List<LabelAxis.Label> labels) {
        super(labels, 0, END, ROW);
        this.chart = chart;
        this.palette = palette;
    }

    static Drawing drawing(Chart.Bullet chart, Palette palette) {
        List<LabelAxis.Label> labels =
                chart.targets().stream().map(t -> new LabelAxis.Label(t.label(), "")).toList();
        return new BulletRows(chart, palette, labels).drawing("");
    }

    @Override
    void draw(int row, Band band) {
        Chart.Target target = chart.targets().get(row);
        double max = target.maximum();
        band.bar(0, 1, band.middle() - TRACK / 2, TRACK, Look.TRACK);
        Double outcome = target.outcome();
        if (outcome != null) {
            double y = band.middle() - THICKNESS / 2;
            band.bar(0, within(outcome / max), y, THICKNESS, Look.of(palette.accent()));
            whiskers(band, target.low(), target.high(), max);
        }
        mark(target.target() / max, band);
        Double upper = target.upper();
        if (upper != null) {
            mark(upper / max, band);
        }
        words(target, band);
    }

    private static void mark(double part, Band band) {
        double x = band.x(within(part));
        double y = band.middle() - TRACK / 2 - 4;
        // White under black, so that the mark is seen on a dark bar.
        band.g2().setPaint(Color.WHITE);
        band.g2().setStroke(Look.MARK_GROUND);
        band.vertical(x, y, TRACK + 8);
        band.g2().setPaint(Look.INK);
        band.g2().setStroke(Look.MARK);
        band.vertical(x, y, TRACK + 8);
    }

    private static double within(double part) {
        return Math.max(0, Math.min(1, part));
    }

    private static void whiskers(
            Band band, @Nullable Double low, @Nullable Double high, double max) {
        if (low == null || high == null || low.equals(high)) {
            return;
        }
        double from = band.x(within(low / max));
        double to = band.x(within(high / max));
        double y = band.middle();
        // White under black, so that the line is seen on the bar and beside it.
        for (boolean under : new boolean[] {true, false}) {
            band.g2().setPaint(under ? Color.WHITE : Look.INK);
            band.g2().setStroke(under ? new BasicStroke(3.6f) : Look.WHISKER);
            band.g2().draw(new Line2D.Double(from, y, to, y));
            band.vertical(from, y - 5, 10);
            band.vertical(to, y - 5, 10);
        }
    }

    private static void words(Chart.Target target, Band band) {
        double x = band.x(1) + 12;
        String outcome = target.outcomeText() + " (" + target.targetText() + ")";
        List<String> lines = new ArrayList<>(Lines.wrap(outcome, Look.PLAIN, WORDS));
        int plain = lines.size();
        lines.addAll(Lines.wrap(target.status(), Look.BOLD, WORDS));
        double y = band.middle() - (lines.size() - 1) * LabelAxis.LINE_HEIGHT / 2;
        for (int i = 0; i < lines.size(); i++) {
            band.text(lines.get(i), x, y, i < plain ? Look.PLAIN : Look.BOLD, Look.INK);
            y += LabelAxis.LINE_HEIGHT;
        }
    }

    @Override
    LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(square(chart.legend().outcome(), Look.of(palette.accent())));
        items.add(line(chart.legend().target(), true, new BasicStroke(3f)));
        if (chart.targets().stream().anyMatch(t -> t.outcome() != null && t.low() != null)) {
            items.add(line(chart.legend().interval(), false, new BasicStroke(1.6f)));
        }
        return items;
    }
}
