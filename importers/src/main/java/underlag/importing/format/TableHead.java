package underlag.importing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the headings of a table are. People put titles above them ("Enkät om torget, 34 svar"), and
 * a question with several parts often takes two rows: the question over its columns, the parts
 * under it. Judged by what stands below: under a heading the cells are of another kind.
 *
 * @param rows rows that are title or heading
 * @param header the headings, with the number of the last of their rows, or null without any row
 * @param items filled cells in those rows
 */
record TableHead(int rows, @Nullable TableRow header, long items) {
    private static final int MOST_TITLES = 8;
    private static final int LONGEST_HEADING = 200;
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d\\s.,:/T-]*%?");

    static TableHead of(List<TableRow> first, boolean sheet) {
        if (first.isEmpty()) {
            return new TableHead(0, null, 0);
        }
        int titles = titles(first, sheet);
        TableRow top = first.get(titles);
        boolean two = titles + 1 < first.size() && isDouble(first.subList(titles, first.size()));
        int rows = titles + (two ? 2 : 1);
        TableRow header = two ? joined(top, first.get(titles + 1)) : top;
        long items = first.subList(0, rows).stream().mapToLong(TableRow::filled).sum();
        return new TableHead(rows, header, items);
    }

    /** How many rows at the top are titles: few cells at the left, over a wide row of headings. */
    private static int titles(List<TableRow> first, boolean sheet) {
        long widest = first.stream().mapToLong(TableRow::filled).max().orElse(0);
        int titles = 0;
        while (titles < Math.min(MOST_TITLES, first.size() - 1)) {
            TableRow row = first.get(titles);
            long filled = row.filled();
            boolean atLeft = !row.cell(0).isBlank() && (filled == 1 || !row.cell(1).isBlank());
            // A short row of delimited text is rather one with a fault than a title of two cells.
            boolean spaced = filled == 1 || sheet || row.cells().size() >= widest;
            if (filled > 2 || !atLeft || !spaced || filled * 2 >= widest) {
                break;
            }
            titles++;
        }
        boolean heads = titles > 0 && widest >= 3 && isHeading(first.get(titles), widest);
        return heads ? titles : 0;
    }

    private static boolean isHeading(TableRow row, long widest) {
        Set<String> seen = new HashSet<>();
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (text.length() > LONGEST_HEADING || FIGURE.matcher(text).matches()) {
                return false;
            }
            if (!text.isEmpty()) {
                seen.add(text);
            }
        }
        return seen.size() * 2L >= widest && seen.size() >= 2;
    }

    /** Whether the two first rows are headings together. */
    private static boolean isDouble(List<TableRow> rows) {
        TableRow top = rows.get(0);
        TableRow below = rows.get(1);
        List<TableRow> body = rows.subList(2, rows.size());
        boolean spans = false;
        int pro = 0;
        int contra = 0;
        for (int i = 0; i < Math.max(top.cells().size(), below.cells().size()); i++) {
            List<String> cells = new ArrayList<>();
            for (TableRow row : body) {
                if (!row.cell(i).isBlank()) {
                    cells.add(row.cell(i).strip());
                }
            }
            boolean above = !top.cell(i).isBlank();
            String part = below.cell(i).strip();
            if (part.isEmpty()) {
                // A heading over two rows; a row of answers that lacks this cell is the rarer case.
                pro += above && !cells.isEmpty() && cells.size() == body.size() ? 1 : 0;
                continue;
            }
            spans |= !above && i > 0 && !below.cell(i - 1).isBlank() && spanned(top, i);
            int verdict = verdict(part, cells);
            pro += Math.max(0, verdict);
            contra -= Math.min(0, verdict);
        }
        // Where broken quotes put the cells is a guess.
        boolean whole = !TableRow.BROKEN.equals(below.fault());
        return whole && spans && pro > 0 && contra * 3 <= pro;
    }

    /** Whether some heading further left reaches over this column. */
    private static boolean spanned(TableRow top, int column) {
        for (int i = column - 1; i >= 0; i--) {
            if (!top.cell(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** 1 where a cell differs in kind from those under it, -1 where it is one of them. */
    private static int verdict(String part, List<String> cells) {
        if (part.length() > LONGEST_HEADING
                || FIGURE.matcher(part).matches()
                || cells.contains(part)) {
            return -1;
        }
        if (cells.isEmpty()) {
            return 0;
        }
        boolean figures = cells.stream().allMatch(c -> FIGURE.matcher(c).matches());
        boolean recurring = new HashSet<>(cells).size() < cells.size();
        double length = cells.stream().mapToInt(String::length).average().orElse(0);
        return figures || recurring || length > 2 * part.length() + 10 ? 1 : 0;
    }

    /** "Fråga 3" over "Parkering" becomes "Fråga 3 – Parkering". */
    private static TableRow joined(TableRow top, TableRow below) {
        List<String> headings = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(top.cells().size(), below.cells().size()); i++) {
            String above = top.cell(i).strip();
            String part = below.cell(i).strip();
            boolean gap = above.isEmpty() && part.isEmpty();
            group = gap ? "" : above.isEmpty() ? group : above;
            if (part.isEmpty()) {
                headings.add(above);
            } else {
                boolean alone = group.isEmpty() || group.equals(part);
                headings.add(alone ? part : group + " – " + part);
            }
        }
        return new TableRow(below.number(), headings, null, false);
    }
}
