package underlag.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many items have each label (row) and group (column), and both; empty cells take no room. */
final class CrossTable {
    private final int[] rows;
    private final int[] columns;
    private final List<Cell> cells;
    private final int items;

    /** A pair of label and group that occurs. */
    private record Cell(int row, int column, int count) {}

    private CrossTable(int[] rows, int[] columns, List<Cell> cells, int items) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
        this.items = items;
    }

    static CrossTable of(List<String> labels, List<String> groups) {
        Map<String, Integer> rowOf = numbered(labels);
        Map<String, Integer> columnOf = numbered(groups);
        int[] rows = new int[rowOf.size()];
        int[] columns = new int[columnOf.size()];
        Map<Long, Integer> counts = new TreeMap<>();
        for (int item = 0; item < labels.size(); item++) {
            int row = rowOf.getOrDefault(labels.get(item), 0);
            int column = columnOf.getOrDefault(groups.get(item), 0);
            rows[row]++;
            columns[column]++;
            counts.merge((long) row * columns.length + column, 1, Integer::sum);
        }
        List<Cell> cells = new ArrayList<>();
        counts.forEach(
                (at, count) ->
                        cells.add(
                                new Cell(
                                        (int) (at / columns.length),
                                        (int) (at % columns.length),
                                        count)));
        return new CrossTable(rows, columns, cells, labels.size());
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
        return numbers;
    }

    int items() {
        return items;
    }

    /** Items of each label. */
    int[] rows() {
        return rows.clone();
    }

    /** Items of each group. */
    int[] columns() {
        return columns.clone();
    }

    /** Whether each label is one group and each group one label. */
    boolean isOneToOne() {
        return cells.size() == rows.length && cells.size() == columns.length;
    }

    /** In natural logarithms. */
    double mutualInformation() {
        double mutual = 0;
        for (Cell cell : cells) {
            double independent = (double) rows[cell.row()] * columns[cell.column()];
            mutual +=
                    (double) cell.count()
                            / items
                            * StrictMath.log(cell.count() * (double) items / independent);
        }
        return mutual;
    }

    double rowEntropy() {
        return entropy(rows);
    }

    double columnEntropy() {
        return entropy(columns);
    }

    private double entropy(int[] sizes) {
        double entropy = 0;
        for (int size : sizes) {
            entropy -= (double) size / items * StrictMath.log((double) size / items);
        }
        return entropy;
    }

    /** Pairs of items that share both label and group. */
    double pairs() {
        return cells.stream().mapToDouble(cell -> pairs(cell.count())).sum();
    }

    double rowPairs() {
        return pairs(rows);
    }

    double columnPairs() {
        return pairs(columns);
    }

    /** All pairs of items; one where there is a single item, so that it divides. */
    double allPairs() {
        return Math.max(1, pairs(items));
    }

    private static double pairs(int[] sizes) {
        double pairs = 0;
        for (int size : sizes) {
            pairs += pairs(size);
        }
        return pairs;
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }

    /** Items in the largest cell of their column. */
    int inLargestCells() {
        int[] largest = new int[columns.length];
        cells.forEach(c -> largest[c.column()] = Math.max(largest[c.column()], c.count()));
        int sum = 0;
        for (int count : largest) {
            sum += count;
        }
        return sum;
    }
}
