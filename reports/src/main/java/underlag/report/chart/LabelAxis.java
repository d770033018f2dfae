package underlag.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Names the rows; every label is shown whole, on as many lines as it takes. */
final class LabelAxis extends CategoryAxis {
    /** Room for labels, in pixels. */
    static final double WIDTH = 260;

    static final double LINE_HEIGHT = 18;

    private final transient List<Label> labels;
    private final Screen screen;
    private final double[] heights;

    /**
     * A row's name.
     *
     * @param note under the name in a fainter tone, or ""
     */
    record Label(String name, String note) {
        List<String> nameLines(double width) {
            return Lines.balanced(name, Look.PLAIN, width);
        }

        /** How many lines it takes beside the marks. */
        int lines() {
            return lines(WIDTH);
        }

        private int lines(double width) {
            return nameLines(width).size() + (note.isEmpty() ? 0 : 1);
        }
    }

    /**
     * @param smallest height of a row in pixels, however short its label
     */
    LabelAxis(List<Label> labels, double smallest, Screen screen) {
        this.labels = List.copyOf(labels);
        this.screen = screen;
        this.heights =
                labels.stream()
                        .mapToDouble(
                                label -> {
                                    double text = label.lines(screen.labels()) * LINE_HEIGHT;
                                    return screen == Screen.NARROW
                                            ? text + smallest
                                            : Math.max(smallest, text + 12);
                                })
                        .toArray();
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setMaximumCategoryLabelWidthRatio(1f);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        setTickLabelFont(Look.PLAIN);
        setTickLabelPaint(Look.INK);
    }

    /** Of all rows, in pixels. */
    double height() {
        return Arrays.stream(heights).sum();
    }

    /** Writes a row's label above its marks, where it has none beside them; how high it is. */
    double above(int row, Rectangle2D area, Graphics2D g2) {
        if (screen == Screen.WIDE) {
            return 0;
        }
        Label label = labels.get(row);
        double y = top(row, area) + LINE_HEIGHT;
        g2.setFont(Look.PLAIN);
        g2.setPaint(Look.INK);
        for (String line : label.nameLines(screen.labels())) {
            g2.drawString(line, (float) area.getMinX(), (float) y);
            y += LINE_HEIGHT;
        }
        if (!label.note().isEmpty()) {
            g2.setFont(Look.PLAIN.deriveFont(12f));
            g2.setPaint(Look.FAINT);
            g2.drawString(label.note(), (float) area.getMinX(), (float) y);
        }
        return label.lines(screen.labels()) * LINE_HEIGHT;
    }

    /** Where a row begins in an area that all rows fill. */
    double top(int row, Rectangle2D area) {
        double above = Arrays.stream(heights, 0, row).sum();
        return area.getMinY() + area.getHeight() * above / height();
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return top(category, area);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return top(category + 1, area);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return (top(category, area) + top(category + 1, area)) / 2;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(
            Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        Label label = labels.get((Integer) category);
        TextBlock block = new TextBlock();
        if (screen == Screen.NARROW) {
            return block;
        }
        for (String line : label.nameLines(WIDTH)) {
            block.addLine(line, Look.PLAIN, Look.INK);
        }
        if (!label.note().isEmpty()) {
            Font small = Look.PLAIN.deriveFont(12f);
            block.addLine(label.note(), small, Look.FAINT);
        }
        block.setLineAlignment(HorizontalAlignment.RIGHT);
        return block;
    }
}
