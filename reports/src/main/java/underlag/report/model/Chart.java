package underlag.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart before it is drawn, with the table of the same figures. */
public sealed interface Chart {

    /** Unique in the report, lower-case ASCII with hyphens: the file name of the drawing. */
    String id();

    String title();

    /** What the chart shows, for those who cannot see it; made from the data. */
    String altText();

    /** The same figures as a table. */
    Table data();

    /**
     * Horizontal bars, in the order given.
     *
     * @param axis what the numbers are
     * @param wholeNumbers whether values are counts
     */
    record Bars(
            String id,
            String title,
            String altText,
            Table data,
            String axis,
            boolean wholeNumbers,
            List<Bar> bars)
            implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param label beside the bar
     * @param valueText at the end of the bar, formatted
     */
    record Bar(String label, double value, String valueText) {}

    /**
     * Diverging stacked bars for answers on a scale, the neutral step split over the middle.
     *
     * @param steps lowest first
     */
    record Diverging(
            String id,
            String title,
            String altText,
            Table data,
            List<String> steps,
            List<Scaled> rows)
            implements Chart {
        public Diverging {
            steps = List.copyOf(steps);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One question of a diverging chart.
     *
     * @param shares one per step, 0–1, adding up to 1
     * @param shareTexts the shares formatted, one per step
     * @param answers how many answered, in words: "212 svarande"
     */
    record Scaled(String label, List<Double> shares, List<String> shareTexts, String answers) {
        public Scaled {
            shares = List.copyOf(shares);
            shareTexts = List.copyOf(shareTexts);
            if (shares.size() != shareTexts.size()) {
                throw new IllegalArgumentException("a share without a text: " + label);
            }
        }
    }

    /**
     * Goal attainment: one row per indicator, each on its own 0–max axis with target line and
     * interval.
     */
    record Bullet(
            String id,
            String title,
            String altText,
            Table data,
            BulletLegend legend,
            List<Target> targets)
            implements Chart {
        public Bullet {
            targets = List.copyOf(targets);
        }
    }

    /** What the parts of a bullet chart are called. */
    record BulletLegend(String outcome, String target, String interval) {}

    /**
     * One indicator with a target.
     *
     * @param outcome or null where there is none; {@code outcomeText} says so
     * @param upper the other end of a target that is a range, or null
     * @param low end of the interval, or null
     * @param maximum end of the row's axis, greater than all the row's values
     * @param atLeast whether the target is met at or above it, else at or below
     * @param status in words, "Uppnått"
     */
    record Target(
            String label,
            @Nullable Double outcome,
            double target,
            @Nullable Double upper,
            @Nullable Double low,
            @Nullable Double high,
            double maximum,
            boolean atLeast,
            String outcomeText,
            String targetText,
            String status) {

        /** A target that is no range. */
        public Target(
                String label,
                @Nullable Double outcome,
                double target,
                @Nullable Double low,
                @Nullable Double high,
                double maximum,
                boolean atLeast,
                String outcomeText,
                String targetText,
                String status) {
            this(
                    label,
                    outcome,
                    target,
                    null,
                    low,
                    high,
                    maximum,
                    atLeast,
                    outcomeText,
                    targetText,
                    status);
        }
    }

    /** Groups of bars beside each other: before and after, participants and population. */
    record Paired(
            String id,
            String title,
            String altText,
            Table data,
            String axis,
            List<String> series,
            List<Pair> pairs)
            implements Chart {
        public Paired {
            series = List.copyOf(series);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * One label with a value per series; the texts stand at the bars.
     *
     * @param note under the label: the difference in words, or ""
     */
    record Pair(String label, String note, List<Double> values, List<String> valueTexts) {
        public Pair(String label, List<Double> values, List<String> valueTexts) {
            this(label, "", values, valueTexts);
        }

        public Pair {
            values = List.copyOf(values);
            valueTexts = List.copyOf(valueTexts);
        }
    }

    /**
     * A table of shaded cells: the darker, the more. Every cell says its value, so that nothing
     * rests on the shade.
     *
     * @param columns their headings
     * @param keys what shades and frames mean, in the legend's order
     */
    record Matrix(
            String id,
            String title,
            String altText,
            Table data,
            List<String> columns,
            List<MatrixRow> rows,
            List<MatrixCell> keys)
            implements Chart {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            keys = List.copyOf(keys);
            for (MatrixRow row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row without its cells: " + row.label());
                }
            }
        }
    }

    /**
     * A row of a matrix.
     *
     * @param note under the label, or ""
     */
    record MatrixRow(String label, String note, List<MatrixCell> cells) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell, or what one looks like in the legend.
     *
     * @param text in the cell, or what the cell means
     * @param shade 0 (white) to {@link #DARKEST}
     * @param framed with a thick border
     */
    record MatrixCell(String text, int shade, boolean framed) {
        public static final int DARKEST = 4;

        public MatrixCell {
            if (shade < 0 || shade > DARKEST) {
                throw new IllegalArgumentException("shade " + shade);
            }
        }
    }

    /**
     * Goals at a glance: a row of signs for each goal, one for each indicator, and the judgement in
     * words. Signs differ in shape, not in colour alone.
     *
     * @param legend what each sign means, in the order shown
     */
    record Statuses(
            String id,
            String title,
            String altText,
            Table data,
            List<Sign> legend,
            List<StatusRow> rows)
            implements Chart {
        public Statuses {
            legend = List.copyOf(legend);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One goal.
     *
     * @param note under the label, or ""
     * @param status in words
     */
    record StatusRow(String label, String note, List<Sign> signs, String status) {
        public StatusRow {
            signs = List.copyOf(signs);
        }
    }

    /**
     * A sign.
     *
     * @param sure whether it is drawn with a whole line; else with a broken one
     * @param text what it means, in a legend; else ""
     */
    record Sign(Shape shape, boolean sure, String text) {
        /** How much of a circle is filled. */
        public enum Shape {
            FULL,
            HALF,
            EMPTY,
            /** No circle: a question mark. */
            UNKNOWN
        }
    }
}
