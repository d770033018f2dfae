package underlag.report.docx;

import java.util.List;
import underlag.report.model.Figures;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/**
 * Shares a width between a table's columns: no word broken where there is room, long texts wide.
 */
final class ColumnWidths {
    /** Twentieths of a point per character of the table's text, and the cell's two margins. */
    private static final int CHARACTER = 105;

    private static final int MARGINS = 240;
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
                ? whole(least, total / leastSum, total)
                : whole(between(least, wanted, total, leastSum, wantedSum), 1, total);
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

    private static int[] whole(double[] widths, double scale, int total) {
        int[] whole = new int[widths.length];
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            whole[i] = (int) (widths[i] * scale);
            sum += whole[i];
        }
        if (whole.length > 0) {
            whole[0] += total - sum;
        }
        return whole;
    }

    private static double longestWord(Table table, int column, Figures figures) {
        int longest = longestWord(table.columns().get(column).heading());
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, longestWord(figures.text(row.get(column))));
        }
        return Math.min(longest, 24);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
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
