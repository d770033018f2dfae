package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The reading order of a page: where a white gap runs down between two bodies of text, the left one
 * is read before the right one, as far as lines that run across do not part them. Tables are left
 * as they stand: their cells do not fill their columns.
 */
final class PdfColumns {
    private static final int FEWEST_ROWS = 5;
    private static final double STEP = 2;

    /** A damaged page may be said to be kilometres wide. */
    private static final int MOST_PLACES = 1000;

    private static final double WIDEST_GAP_FILL = 0.55;

    private PdfColumns() {}

    /** Lines in reading order, those of one column together. */
    static List<List<PdfLine>> order(List<PdfLine> rows) {
        double gutter = gutter(rows);
        if (Double.isNaN(gutter)) {
            return rows.isEmpty() ? List.of() : List.of(rows);
        }
        List<List<PdfLine>> runs = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine row : rows) {
            if (crosses(row, gutter)) {
                close(left, runs);
                close(right, runs);
                across.add(row);
            } else {
                close(across, runs);
                addSide(row, gutter, true, left);
                addSide(row, gutter, false, right);
            }
        }
        close(left, runs);
        close(right, runs);
        close(across, runs);
        return runs;
    }

    private static void close(List<PdfLine> run, List<List<PdfLine>> runs) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
            run.clear();
        }
    }

    private static void addSide(PdfLine row, double gutter, boolean left, List<PdfLine> side) {
        List<PdfWord> words =
                row.words().stream().filter(w -> (w.right() <= gutter) == left).toList();
        if (!words.isEmpty()) {
            side.add(new PdfLine(words));
        }
    }

    /** Whether a row runs over a place without leaving more than a word's space there. */
    private static boolean crosses(PdfLine row, double x) {
        double end = Double.NEGATIVE_INFINITY;
        double start = Double.POSITIVE_INFINITY;
        for (PdfWord word : row.words()) {
            if (word.left() < x && word.right() > x) {
                return true;
            }
            if (word.right() <= x) {
                end = Math.max(end, word.right());
            } else {
                start = Math.min(start, word.left());
            }
        }
        return start - end < 0.7 * row.size();
    }

    /** The place of the gap between two columns, or not a number. */
    private static double gutter(List<PdfLine> rows) {
        double left = rows.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = rows.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double best = Double.NaN;
        int fewest = Integer.MAX_VALUE;
        double breadth = 0.4 * (right - left);
        int places = (int) Math.min(MOST_PLACES, Math.ceil(breadth / STEP));
        for (int place = 0; place < places; place++) {
            double x = left + 0.3 * (right - left) + place * Math.max(STEP, breadth / places);
            int crossing = 0;
            for (PdfLine row : rows) {
                crossing += crosses(row, x) ? 1 : 0;
            }
            if (crossing < fewest && parts(rows, x, left, right, crossing)) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }

    private static boolean parts(
            List<PdfLine> rows, double x, double left, double right, int crossing) {
        if (crossing > 0.4 * rows.size()) {
            return false;
        }
        List<PdfLine> before = new ArrayList<>();
        List<PdfLine> after = new ArrayList<>();
        for (PdfLine row : rows) {
            if (!crosses(row, x)) {
                addSide(row, x, true, before);
                addSide(row, x, false, after);
            }
        }
        return before.size() >= FEWEST_ROWS
                && after.size() >= FEWEST_ROWS
                && fills(before, x - left)
                && fills(after, right - x)
                && besides(before, after);
    }

    /** Running text fills its column; cells, dates and signatures do not. */
    private static boolean fills(List<PdfLine> side, double width) {
        double mean = side.stream().mapToDouble(l -> l.right() - l.left()).average().orElse(0);
        return mean >= WIDEST_GAP_FILL * width;
    }

    private static boolean besides(List<PdfLine> before, List<PdfLine> after) {
        double top = Math.max(before.getFirst().baseline(), after.getFirst().baseline());
        double bottom = Math.min(before.getLast().baseline(), after.getLast().baseline());
        double shorter =
                Math.min(
                        before.getLast().baseline() - before.getFirst().baseline(),
                        after.getLast().baseline() - after.getFirst().baseline());
        return bottom - top >= 0.5 * shorter;
    }
}
