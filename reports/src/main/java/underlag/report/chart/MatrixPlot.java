package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Chart;
import underlag.report.model.Colour;
import underlag.report.model.Palette;

/** Rows and columns of shaded cells, each as high as its label needs, with headings above. */
final class MatrixPlot extends Plot {
    private static final int AROUND = 10;
    private static final double LEAST_ROW = 34;
    private static final double HEADING_LINE = 16;
    private static final double KEY_LINE = 24;
    private static final double KEY_BOX = 16;
    private static final double TEXT = Screen.WIDE.width - 2.0 * AROUND;

    private static final Font HEADING = Look.PLAIN.deriveFont(13f);
    private static final Font NOTE = Look.PLAIN.deriveFont(12f);
    private static final BasicStroke FRAME = new BasicStroke(2.4f);

    private final transient Chart.Matrix chart;
    private final transient Palette palette;

    private MatrixPlot(Chart.Matrix chart, Palette palette) {
        this.chart = chart;
        this.palette = palette;
    }

    static Rows.Drawing drawing(Chart.Matrix chart, Palette palette) {
        MatrixPlot plot = new MatrixPlot(chart, palette);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        JFreeChart picture = new JFreeChart(null, Look.PLAIN, plot, false);
        picture.setBackgroundPaint(Color.WHITE);
        picture.setPadding(new RectangleInsets(AROUND, AROUND, AROUND, AROUND));
        return new Rows.Drawing(
                picture, Screen.WIDE.width, (int) Math.ceil(plot.height()) + 2 * AROUND);
    }

    @Override
    public String getPlotType() {
        return "matrix";
    }

    private double columnWidth() {
        return (TEXT - LabelAxis.WIDTH - 10) / Math.max(1, chart.columns().size());
    }

    /** Headings that a column has no room for stand in a list below, by number. */
    private boolean numbered() {
        double room = columnWidth() - 6;
        return chart.columns().stream()
                .flatMap(heading -> List.of(heading.split(" ", -1)).stream())
                .anyMatch(word -> Lines.width(word, HEADING) > room);
    }

    private List<List<String>> headings() {
        List<List<String>> headings = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            headings.add(
                    numbered()
                            ? List.of(Integer.toString(i + 1))
                            : Lines.wrap(chart.columns().get(i), HEADING, columnWidth() - 6));
        }
        return headings;
    }

    private double headingHeight() {
        int lines = headings().stream().mapToInt(List::size).max().orElse(1);
        return lines * HEADING_LINE + 8;
    }

    private static double rowHeight(Chart.MatrixRow row) {
        LabelAxis.Label label = new LabelAxis.Label(row.label(), row.note());
        return Math.max(LEAST_ROW, label.lines() * LabelAxis.LINE_HEIGHT + 10);
    }

    private double height() {
        double rows = chart.rows().stream().mapToDouble(MatrixPlot::rowHeight).sum();
        return headingHeight() + rows + belowHeight();
    }

    private double belowHeight() {
        return 12 + keyLines().size() * KEY_LINE + (numbered() ? list().size() * 18 + 4 : 0);
    }

    /** "1 Webbenkät", where headings are numbers. */
    private List<String> list() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            lines.addAll(Lines.wrap((i + 1) + "  " + chart.columns().get(i), HEADING, TEXT));
        }
        return lines;
    }

    private List<List<Chart.MatrixCell>> keyLines() {
        List<List<Chart.MatrixCell>> lines = new ArrayList<>();
        double used = TEXT;
        for (Chart.MatrixCell key : chart.keys()) {
            double width = keyWidth(key);
            if (used + width > TEXT) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(key);
            used += width;
        }
        return lines;
    }

    private static double keyWidth(Chart.MatrixCell key) {
        return (boxed(key) ? KEY_BOX + 6 : 0) + Lines.width(key.text(), HEADING) + 18;
    }

    /** What is neither shaded nor framed is a sign in a cell: its text says which. */
    private static boolean boxed(Chart.MatrixCell key) {
        return key.shade() > 0 || key.framed();
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        double left = area.getMinX();
        double top = area.getMinY();
        double y = top + headingHeight();
        headings(g2, left, y);
        for (Chart.MatrixRow row : chart.rows()) {
            row(g2, row, left, y);
            y += rowHeight(row);
        }
        // Frames last: the next row's hair lines must not run over them.
        double from = top + headingHeight();
        for (Chart.MatrixRow row : chart.rows()) {
            frames(g2, row, left, from);
            from += rowHeight(row);
        }
        below(g2, left, y + 12);
    }

    private double cellX(double left, int column) {
        return left + LabelAxis.WIDTH + 10 + column * columnWidth();
    }

    private void headings(Graphics2D g2, double left, double bottom) {
        List<List<String>> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            double y = bottom - 6 - (headings.get(i).size() - 1) * HEADING_LINE;
            for (String line : headings.get(i)) {
                double middle = cellX(left, i) + columnWidth() / 2;
                text(g2, line, middle - Lines.width(line, HEADING) / 2, y, HEADING, Look.INK);
                y += HEADING_LINE;
            }
        }
    }

    private void row(Graphics2D g2, Chart.MatrixRow row, double left, double y) {
        double height = rowHeight(row);
        List<String> name = Lines.balanced(row.label(), Look.PLAIN, LabelAxis.WIDTH);
        int lines = name.size() + (row.note().isEmpty() ? 0 : 1);
        double baseline = y + height / 2 + 5 - (lines - 1) * LabelAxis.LINE_HEIGHT / 2;
        for (String line : name) {
            right(g2, line, left, baseline, Look.PLAIN, Look.INK);
            baseline += LabelAxis.LINE_HEIGHT;
        }
        right(g2, row.note(), left, baseline, NOTE, Look.FAINT);
        for (int i = 0; i < row.cells().size(); i++) {
            Chart.MatrixCell cell = row.cells().get(i);
            Rectangle2D box = new Rectangle2D.Double(cellX(left, i), y, columnWidth(), height);
            box(g2, box, palette.shade(cell.shade()));
            Color ink = Look.of(Palette.inkOn(palette.shade(cell.shade())));
            Font font = cell.shade() > 0 ? Look.BOLD : Look.PLAIN;
            double x = box.getCenterX() - Lines.width(cell.text(), font) / 2;
            text(g2, cell.text(), x, box.getCenterY() + 5, font, ink);
        }
    }

    private void frames(Graphics2D g2, Chart.MatrixRow row, double left, double y) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).framed()) {
                frame(
                        g2,
                        new Rectangle2D.Double(
                                cellX(left, i) + 2, y + 2, columnWidth() - 4, rowHeight(row) - 4));
            }
        }
    }

    private void below(Graphics2D g2, double left, double top) {
        double y = top;
        for (List<Chart.MatrixCell> line : keyLines()) {
            double x = left;
            for (Chart.MatrixCell key : line) {
                if (boxed(key)) {
                    Rectangle2D box = new Rectangle2D.Double(x, y + 2, KEY_BOX, KEY_BOX);
                    box(g2, box, palette.shade(key.shade()));
                    if (key.framed()) {
                        frame(g2, box);
                    }
                }
                double after = boxed(key) ? x + KEY_BOX + 6 : x;
                text(g2, key.text(), after, y + 15, HEADING, Look.INK);
                x += keyWidth(key);
            }
            y += KEY_LINE;
        }
        if (numbered()) {
            for (String line : list()) {
                y += 18;
                text(g2, line, left, y - 4, HEADING, Look.INK);
            }
        }
    }

    private static void box(Graphics2D g2, Rectangle2D box, Colour shade) {
        g2.setPaint(Look.of(shade));
        g2.fill(box);
        g2.setPaint(Look.LINE);
        g2.setStroke(Look.HAIR);
        g2.draw(box);
    }

    private static void frame(Graphics2D g2, Rectangle2D box) {
        g2.setPaint(Look.INK);
        g2.setStroke(FRAME);
        g2.draw(box);
    }

    private static void right(
            Graphics2D g2, String text, double left, double y, Font font, Color colour) {
        text(g2, text, left + LabelAxis.WIDTH - Lines.width(text, font), y, font, colour);
    }

    private static void text(
            Graphics2D g2, String text, double x, double y, Font font, Color colour) {
        if (text.isEmpty()) {
            return;
        }
        g2.setFont(font);
        g2.setPaint(colour);
        g2.drawString(text, (float) x, (float) y);
    }
}
