package underlag.report.docx;

import java.util.Arrays;
import java.util.List;
import underlag.report.model.Figures;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/**
 * Shares a width between a table's columns: no word broken where there is room, long texts wide.
 */
final class ColumnWidths {
    /** Twentieths of a point per character of the table's text, and the cell's two margins. */
    private static final int CHARACTER = 100;

    private static final int MARGINS = 240;

    /** Characters that a heading in bold needs more. */
    private static final int BOLD = 1;

    private static final int HALVINGS = 40;
    private static final double ROOMY = 1.15;

    private ColumnWidths() {}

    /** Widths that add up to the page's width or, where texts are short, to what they need. */
    static int[] of(Table table, Figures figures, int page) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        double leastSum = 0;
        double wantedSum = 0;
        for (int i = 0; i < columns; i++) {
            least[i] = MARGINS + CHARACTER * longestWord(table, i, figures);
            wanted[i] = Math.max(least[i], MARGINS + CHARACTER * typicalLength(table, i, figures));
            leastSum += least[i];
            wantedSum += wanted[i];
        }
        int total = (int) Math.min(page, wantedSum * ROOMY);
        return leastSum >= total
                ? whole(atMost(level(least, total), least), total)
                : whole(between(least, wanted, total, leastSum, wantedSum), total);
    }

    /** Every column its least, and of what is left a part after what it lacks. */
    private static double[] between(
            double[] least, double[] wanted, int total, double leastSum, double wantedSum) {
        double[] widths = new double[least.length];
        double lacking = wantedSum - leastSum;
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    wantedSum <= total
                            ? wanted[i] * total / wantedSum
                            : least[i] + (total - leastSum) * (wanted[i] - least[i]) / lacking;
        }
        return widths;
    }

    /** The widest that a column may be, so that words are broken in the widest columns first. */
    private static double level(double[] least, int total) {
        double low = 0;
        double high = total;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(atMost(middle, least)).sum() > total) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static double[] atMost(double level, double[] widths) {
        return Arrays.stream(widths).map(w -> Math.min(w, level)).toArray();
    }

    private static int[] whole(double[] widths, int total) {
        int[] whole = new int[widths.length];
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            whole[i] = (int) widths[i];
            sum += whole[i];
        }
        if (whole.length > 0) {
            whole[0] += total - sum;
        }
        return whole;
    }

    private static double longestWord(Table table, int column, Figures figures) {
        int longest = longestWord(table.columns().get(column).heading()) + BOLD;
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, longestWord(figures.text(row.get(column))));
        }
        return Math.min(longest, 24);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " \n-".indexOf(text.charAt(i)) >= 0) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /** The longest text where texts are short; long texts count less and less. */
    private static double typicalLength(Table table, int column, Figures figures) {
        int longest = table.columns().get(column).heading().length();
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, figures.text(row.get(column)).length());
        }
        return longest <= 40 ? longest : 40 + StrictMath.sqrt(longest - 40.0) * 4;
    }
}
