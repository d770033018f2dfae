package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
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
    private final Screen screen;

    private BulletRows(
            Chart.Bullet chart,
            Palette palette,
            List<LabelAxis.Label> labels,
            double height,
            Screen screen) {
        super(labels, 0, screen == Screen.NARROW ? 1.02 : END, height, screen);
        this.chart = chart;
        this.palette = palette;
        this.screen = screen;
    }

    static Drawing drawing(Chart.Bullet chart, Palette palette, Screen screen) {
        List<LabelAxis.Label> labels =
                chart.targets().stream().map(t -> new LabelAxis.Label(t.label(), "")).toList();
        double below =
                screen == Screen.WIDE
                        ? 0
                        : chart.targets().stream()
                                .mapToInt(target -> Words.of(target, screen).lines().size())
                                .max()
                                .orElse(0);
        double height = ROW + below * LabelAxis.LINE_HEIGHT;
        return new BulletRows(chart, palette, labels, height, screen).drawing("");
    }

    /** Where the track lies: words stand beside it, or below. */
    private double middle(Band band) {
        return screen == Screen.NARROW ? band.top() + TRACK : band.middle();
    }

    /** What stands at a track: outcome and target plain, the judgement bold. */
    private record Words(List<String> lines, int plain) {
        static Words of(Chart.Target target, Screen screen) {
            double width = screen == Screen.NARROW ? screen.labels() : WORDS;
            String outcome = target.outcomeText() + " (" + target.targetText() + ")";
            List<String> lines = new ArrayList<>(Lines.wrap(outcome, Look.PLAIN, width));
            int plain = lines.size();
            lines.addAll(Lines.wrap(target.status(), Look.BOLD, width));
            return new Words(lines, plain);
        }
    }

    @Override
    void draw(int row, Band band) {
        Chart.Target target = chart.targets().get(row);
        double max = target.maximum();
        band.bar(0, 1, middle(band) - TRACK / 2, TRACK, Look.TRACK);
        Double outcome = target.outcome();
        if (outcome != null) {
            double y = middle(band) - THICKNESS / 2;
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

    private void mark(double part, Band band) {
        double x = band.x(within(part));
        double y = middle(band) - TRACK / 2 - 4;
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

    private void whiskers(Band band, @Nullable Double low, @Nullable Double high, double max) {
        if (low == null || high == null || low.equals(high)) {
            return;
        }
        double from = band.x(within(low / max));
        double to = band.x(within(high / max));
        double y = middle(band);
        // White under black, so that the line is seen on the bar and beside it.
        for (boolean under : new boolean[] {true, false}) {
            band.g2().setPaint(under ? Color.WHITE : Look.INK);
            band.g2().setStroke(under ? new BasicStroke(3.6f) : Look.WHISKER);
            band.g2().draw(new Line2D.Double(from, y, to, y));
            band.vertical(from, y - 5, 10);
            band.vertical(to, y - 5, 10);
        }
    }

    private void words(Chart.Target target, Band band) {
        Words words = Words.of(target, screen);
        boolean narrow = screen == Screen.NARROW;
        double x = narrow ? band.x(0) + TEXT_GAP : band.x(1) + 12;
        double half = (words.lines().size() - 1) * LabelAxis.LINE_HEIGHT / 2;
        double y = narrow ? middle(band) + TRACK / 2 + LabelAxis.LINE_HEIGHT : middle(band) - half;
        for (int i = 0; i < words.lines().size(); i++) {
            Font font = i < words.plain() ? Look.PLAIN : Look.BOLD;
            band.text(words.lines().get(i), x, y, font, Look.INK);
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
