package underlag.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.TableRow;

/**
 * Finds the headings among the first rows of a table: below a title, on two rows (a question over
 * its parts), or with a row of codes as the programs for surveys write them.
 */
final class HeaderFinder {
    /** As many rows as are looked at. */
    static final int ROWS = 50;

    /** The reason why a row above the headings is no answer. */
    static final String TITLE = "import.above-header";

    private static final int DEEPEST = 25;
    private static final Pattern CODE =
            Pattern.compile("(?:[\\p{L}_]{1,12}\\d[\\p{L}\\d_.\\[\\]#-]*|[\\p{L}_]{2,20})");
    private static final Set<String> PART_WORDS = WordLists.get("heading-part");

    private final List<TableRow> rows;
    private final boolean sheet;

    private HeaderFinder(List<TableRow> rows, boolean sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    /**
     * The layout that the first rows show.
     *
     * @param rows at least one, none of them blank
     * @param sheet whether it is a sheet of a workbook, where short rows are no fault
     */
    static TableLayout find(List<TableRow> rows, boolean sheet) {
        return new HeaderFinder(rows, sheet).find();
    }

    private TableLayout find() {
        int at = widestEarly();
        TableLayout special = special(at);
        if (special != null) {
            return special;
        }
        if (at > 0 && isUpper(rows.get(at - 1), rows.get(at))) {
            return twoRows(at - 1, at);
        }
        if (at + 2 < rows.size() && isLower(rows.get(at), rows.get(at + 1))) {
            return twoRows(at, at + 1);
        }
        TableRow header = rows.get(at);
        List<String> headings = CodedHeadings.plain(header.cells());
        boolean lime =
                headings.stream().anyMatch(Headings::isSubmitted)
                        && headings.stream().anyMatch(Headings::isLastPage);
        TableLayout.Marks marks = lime ? TableLayout.Marks.LIMESURVEY : TableLayout.Marks.NONE;
        return layout(headings, Set.of(header.number()), at, marks);
    }

    private TableLayout layout(
            List<String> headings, Set<Integer> headerRows, int above, TableLayout.Marks marks) {
        Map<Integer, String> titles = new TreeMap<>();
        rows.subList(0, above).forEach(r -> titles.put(r.number(), TITLE));
        return new TableLayout(headings, headerRows, titles, marks);
    }

    /** The first row with at least half as many cells as the fullest of the first rows. */
    private int widestEarly() {
        long most = rows.stream().mapToLong(TableRow::filled).max().orElse(1);
        if (most < 3) {
            return most == 2 ? belowTitles() : 0;
        }
        int deepest = Math.min(rows.size(), DEEPEST);
        for (int i = 0; i < deepest; i++) {
            if (2 * rows.get(i).filled() > most && (i == 0 || looksLikeHeadings(i))) {
                return aboveAreTitles(i) ? i : 0;
            }
        }
        return 0;
    }

    private boolean aboveAreTitles(int at) {
        for (int i = 0; i < at; i++) {
            boolean upper = i == at - 1 && isUpper(rows.get(i), rows.get(at));
            if (!upper && !isTitle(rows.get(i), rows.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** A cell or two at the left; in delimited text a short row of two is rather one at fault. */
    private boolean isTitle(TableRow row, TableRow headings) {
        long filled = row.filled();
        boolean spaced = filled == 1 || sheet || row.cells().size() >= headings.cells().size();
        return filled <= 2 && spaced && first(row) <= first(headings) + 1;
    }

    /** Single cells above a table of two columns are its titles. */
    private int belowTitles() {
        int at = 0;
        while (at < rows.size() && rows.get(at).filled() == 1) {
            at++;
        }
        boolean titled = at == 1 || (sheet && at < DEEPEST);
        return titled && at + 1 < rows.size() && looksLikeHeadings(at) ? at : 0;
    }

    private boolean looksLikeHeadings(int at) {
        List<String> filled = filled(rows.get(at));
        long data = filled.stream().filter(c -> CellPatterns.isInteger(c) || isDate(c)).count();
        return 2 * data < filled.size() && new TreeSet<>(filled).size() == filled.size()
                || isUpperOf(at);
    }

    /** Whether the next row repeats words under different headings: "före, efter, före, efter". */
    private boolean isUpperOf(int at) {
        return at > 0 && isUpper(rows.get(at - 1), rows.get(at));
    }

    private static boolean isDate(String cell) {
        return CellPatterns.isDate(cell);
    }

    private static List<String> filled(TableRow row) {
        return row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    }

    /** A row of questions over the parts: fewer cells, the first of them not alone at the left. */
    private static boolean isUpper(TableRow upper, TableRow lower) {
        long filled = upper.filled();
        boolean title = filled == 1 && first(upper) <= first(lower);
        if (title || filled == 0 || upper.number() + 1 != lower.number()) {
            return false;
        }
        return gapsFilledBy(upper, lower) >= 1 && texts(lower) && filled < lower.filled();
    }

    /** A row of parts under a row of questions that has gaps where the parts are. */
    private boolean isLower(TableRow upper, TableRow lower) {
        if (upper.number() + 1 != lower.number() || gapsFilledBy(upper, lower) < 1) {
            return false;
        }
        int single = 0;
        int silent = 0;
        for (int i = 0; i < upper.cells().size(); i++) {
            if (!upper.cell(i).isBlank() && !startsGap(upper, lower, i)) {
                single++;
                String part = lower.cell(i);
                silent += part.isBlank() || PART_WORDS.contains(Words.loose(part)) ? 1 : 0;
            }
        }
        boolean apart = new TreeSet<>(filled(lower)).size() == lower.filled() && texts(lower);
        boolean parts = apart && gapsFilledBy(upper, lower) >= 2;
        return single > 0 ? silent >= 0.8 * single : parts;
    }

    private static int first(TableRow row) {
        int at = 0;
        while (at < row.cells().size() && row.cell(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean texts(TableRow row) {
        return filled(row).stream().noneMatch(c -> CellPatterns.isInteger(c) || isDate(c));
    }

    private static boolean startsGap(TableRow upper, TableRow lower, int column) {
        return upper.cell(column + 1).isBlank() && !lower.cell(column + 1).isBlank();
    }

    /** Columns without a heading of their own, right of one that has, where the row below has. */
    private static int gapsFilledBy(TableRow upper, TableRow lower) {
        boolean begun = false;
        int gaps = 0;
        for (int i = 0; i < lower.cells().size(); i++) {
            begun |= !upper.cell(i).isBlank();
            gaps += begun && upper.cell(i).isBlank() && !lower.cell(i).isBlank() ? 1 : 0;
        }
        return gaps;
    }

    private TableLayout twoRows(int upperAt, int lowerAt) {
        TableRow upper = rows.get(upperAt);
        TableRow lower = rows.get(lowerAt);
        List<String> headings = new ArrayList<>();
        String question = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String over = upper.cell(i).strip();
            String part = lower.cell(i).strip();
            boolean own = !over.isEmpty();
            question = own ? over : part.isEmpty() ? "" : question;
            headings.add(joined(own ? over : question, part));
        }
        Set<Integer> headerRows = new LinkedHashSet<>(List.of(upper.number(), lower.number()));
        return layout(headings, headerRows, upperAt, TableLayout.Marks.NONE);
    }

    private static String joined(String question, String part) {
        if (question.isEmpty()) {
            return part;
        }
        return part.isEmpty() || PART_WORDS.contains(Words.loose(part))
                ? question
                : question.equals(part) ? part : question + " – " + part;
    }

    /** Headings with codes beside them, as LimeSurvey's VV and Qualtrics write. */
    private @Nullable TableLayout special(int at) {
        for (int i = at; i < Math.min(at + 3, rows.size()); i++) {
            TableRow row = rows.get(i);
            if (i >= 1 && row.cells().stream().anyMatch(c -> c.contains("{\"ImportId\""))) {
                Set<Integer> headerRows = new TreeSet<>();
                rows.subList(at, i + 1).forEach(r -> headerRows.add(r.number()));
                return layout(rows.get(i - 1).cells(), headerRows, at, TableLayout.Marks.NONE);
            }
        }
        if (at + 1 >= rows.size()) {
            return null;
        }
        TableRow first = rows.get(at);
        TableRow second = rows.get(at + 1);
        Set<Integer> both = Set.of(first.number(), second.number());
        if (second.cell(0).equals("id") && second.cells().contains("submitdate")) {
            return layout(first.cells(), both, at, TableLayout.Marks.VV);
        }
        if (codes(second) && !codes(first) && second.filled() >= first.filled()) {
            return layout(first.cells(), both, at, TableLayout.Marks.NONE);
        }
        return codes(first) && questions(second)
                ? layout(second.cells(), both, at, TableLayout.Marks.NONE)
                : null;
    }

    /** A row of codes, one for each column and none twice: {@code Q1}, {@code F2_1}. */
    private boolean codes(TableRow row) {
        List<String> filled = filled(row);
        long numbered =
                filled.stream()
                        .filter(c -> CODE.matcher(c).matches() && c.matches(".*\\d.*"))
                        .count();
        return filled.size() >= 3
                && filled.stream().allMatch(c -> CODE.matcher(c).matches())
                && 2 * numbered >= filled.size()
                && new TreeSet<>(filled).size() == filled.size()
                && rows.stream().filter(r -> r.filled() >= filled.size()).count() > 1
                && recursNowhere(row, filled)
                && !belowAlike(row);
    }

    /** Whether the row below is mostly codes too: then both are answers. */
    private boolean belowAlike(TableRow row) {
        return rows.stream()
                .filter(r -> r.number() == row.number() + 1)
                .map(HeaderFinder::filled)
                .anyMatch(
                        below ->
                                2 * below.stream().filter(c -> c.matches("\\p{L}+\\d.*")).count()
                                        >= below.size());
    }

    /** What stands in a row of codes stands nowhere below it. */
    private boolean recursNowhere(TableRow row, List<String> filled) {
        return rows.stream()
                .filter(r -> r.number() > row.number())
                .noneMatch(r -> r.cells().stream().anyMatch(filled::contains));
    }

    private static boolean questions(TableRow row) {
        List<String> filled = filled(row);
        long worded = filled.stream().filter(c -> Words.of(c).size() >= 3).count();
        return filled.size() >= 3
                && 2 * worded > filled.size()
                && new TreeSet<>(filled).size() == filled.size()
                && filled.stream().filter(c -> c.endsWith("?") || c.endsWith(":")).count() >= 1;
    }
}
