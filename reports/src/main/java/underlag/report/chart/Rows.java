package underlag.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart of horizontal rows, each with a label to the left and marks drawn to the right. */
abstract class Rows extends AbstractCategoryItemRenderer {
    static final double TEXT_GAP = 6;
    private static final int AROUND = 10;
    private static final int LEGEND_LINE = 24;

    private final transient List<LabelAxis.Label> labels;
    private final double lowest;
    private final double highest;
    private final Screen screen;
    private final transient LabelAxis rows;

    /** What is drawn on, and its size in pixels. */
    record Drawing(JFreeChart chart, int width, int height) {}

    /** A place to draw one row on: its middle, and where values lie. */
    record Band(Graphics2D g2, double top, double height, Rectangle2D area, ValueAxis axis) {
        double x(double value) {
            return axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        double middle() {
            return top + height / 2;
        }

        void bar(double from, double to, double y, double thickness, Paint paint) {
            double start = Math.min(x(from), x(to));
            g2.setPaint(paint);
            g2.fill(new Rectangle2D.Double(start, y, Math.abs(x(to) - x(from)), thickness));
        }

        void vertical(double x, double y, double height) {
            g2.draw(new Line2D.Double(x, y, x, y + height));
        }

        /** Writes from x on, with the middle of its capitals at y. */
        void text(String text, double x, double y, Font font, Color colour) {
            g2.setFont(font);
            g2.setPaint(colour);
            g2.drawString(text, (float) x, (float) (y + font.getSize2D() * 0.36));
        }

        void centred(String text, double x, double y, Font font, Color colour) {
            text(text, x - Lines.width(text, font) / 2, y, font, colour);
        }
    }

    /**
     * @param lowest of the value axis, which has no ticks: the figures stand at the marks
     * @param smallest height of a row in pixels, however short its label
     */
    Rows(
            List<LabelAxis.Label> labels,
            double lowest,
            double highest,
            double smallest,
            Screen screen) {
        this.labels = List.copyOf(labels);
        this.lowest = lowest;
        this.highest = highest;
        this.screen = screen;
        this.rows = new LabelAxis(labels, smallest, screen);
    }

    /** Draws one row's marks. */
    abstract void draw(int row, Band band);

    /** What the legend explains, in its order; empty where there is none. */
    abstract LegendItemCollection legend();

    /** The drawing, with this text under the rows, or "". */
    final Drawing drawing(String axisTitle) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < labels.size(); i++) {
            data.addValue(0, "", Integer.valueOf(i));
        }
        CategoryPlot plot = new CategoryPlot(data, rows, axis(axisTitle), this);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(new RectangleInsets(0, 4, 0, 0));
        LegendItemCollection items = legend();
        plot.setFixedLegendItems(items);
        JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(AROUND, AROUND, AROUND, AROUND));
        int below = axisTitle.isEmpty() ? 0 : LEGEND_LINE;
        if (items.getItemCount() > 0) {
            chart.addLegend(legendBox(plot));
            below += legendHeight(items);
        }
        int height = (int) Math.ceil(rows.height());
        return new Drawing(chart, screen.width, height + below + 2 * AROUND);
    }

    private NumberAxis axis(String title) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        axis.setRange(lowest, highest);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLabelFont(Look.PLAIN.deriveFont(13f));
        axis.setLabelPaint(Look.FAINT);
        return axis;
    }

    private static LegendTitle legendBox(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(Look.PLAIN.deriveFont(13f));
        legend.setItemPaint(Look.INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        legend.setBackgroundPaint(null);
        return legend;
    }

    private int legendHeight(LegendItemCollection items) {
        double used = 0;
        int lines = 1;
        Font font = Look.PLAIN.deriveFont(13f);
        for (int i = 0; i < items.getItemCount(); i++) {
            double width = Lines.width(items.get(i).getLabel(), font) + 42;
            if (used > 0 && used + width > screen.width - 2.0 * AROUND) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines * LEGEND_LINE + 8;
    }

    static LegendItem square(String text, Color colour) {
        return new LegendItem(
                text, null, null, null, new Rectangle2D.Double(-7, -7, 14, 14), colour);
    }

    /** A legend mark that is a line: upright for a target, flat for an interval. */
    static LegendItem line(String text, boolean upright, BasicStroke stroke) {
        Line2D mark = upright ? new Line2D.Double(0, -7, 0, 7) : new Line2D.Double(-9, 0, 9, 0);
        return new LegendItem(text, null, null, null, stroke.createStrokedShape(mark), Look.INK);
    }

    @Override
    public final void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        double top = rows.top(column, dataArea);
        double height = rows.top(column + 1, dataArea) - top;
        double label = rows.above(column, dataArea, g2);
        Band band = new Band(g2, top + label, height - label, dataArea, rangeAxis);
        g2.setPaint(Look.LINE);
        g2.setStroke(Look.HAIR);
        band.vertical(band.x(0), band.top(), band.height());
        draw(column, band);
    }
}
