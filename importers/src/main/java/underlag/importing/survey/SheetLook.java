package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * What a sheet looks like at a first look, and how much like answers.
 *
 * @param layout where headings stand, or null where there is no row at all
 * @param rows rows with something in them
 * @param items filled cells
 * @param score 0 where it does not look like answers at all
 */
record SheetLook(TableFile table, @Nullable TableLayout layout, long rows, long items, int score) {
    private static final Set<String> DESCRIBES = WordLists.get("describes");
    private static final Set<String> GUIDES = WordLists.get("other-sheet");
    private static final Set<String> ANSWERS = WordLists.get("answer-sheet");
    private static final Set<String> SUMS_UP = WordLists.get("sums-up");
    private static final int FEW_ROWS = 100;

    /** Looks at the first rows of a table that is alone in its file. */
    static SheetLook alone(TableFile table) throws IOException, ImportException {
        TableLayout layout = layout(table);
        boolean described = layout != null && describes(layout);
        return new SheetLook(table, layout, 0, 0, described ? 0 : 1);
    }

    /** Looks through all rows of one of several sheets. */
    static SheetLook among(TableFile table) throws IOException, ImportException {
        TableLayout layout = layout(table);
        if (layout == null) {
            return new SheetLook(table, null, 0, 0, 0);
        }
        long rows = 0;
        long items = 0;
        long several = 0;
        boolean words = false;
        Map<Integer, Long> filled = new HashMap<>();
        try (TableRows read = table.open()) {
            for (TableRow row = read.next(); row != null; row = read.next()) {
                rows++;
                items += row.filled();
                if (row.number() > layout.headerRow()) {
                    several += row.filled() > 1 ? 1 : 0;
                    words = words || row.cells().stream().anyMatch(c -> Words.of(c).size() > 3);
                    for (int i = 0; i < row.cells().size(); i++) {
                        filled.merge(i, row.cell(i).isBlank() ? 0L : 1L, Long::sum);
                    }
                }
            }
        }
        long body = rows - layout.headerRows().size() - layout.skipped().size();
        int width = (int) filled.values().stream().filter(n -> 5 * n >= body).count();
        boolean tabular = width > 1 && body > 0 && several * 2 >= body;
        int length = Long.SIZE - Long.numberOfLeadingZeros(body);
        int score = width * width * length * (words ? 3 : 2) * (named(table, ANSWERS) ? 100 : 1);
        boolean none = !tabular || isNoSurvey(table, layout, rows);
        int counted = none ? 0 : score;
        return new SheetLook(
                table, layout, rows, items, table.isHidden() ? Math.min(1, counted) : counted);
    }

    private static @Nullable TableLayout layout(TableFile table)
            throws IOException, ImportException {
        List<TableRow> first = new ArrayList<>();
        try (TableRows rows = table.open()) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                first.add(row);
                if (first.size() == HeaderFinder.ROWS) {
                    break;
                }
            }
        }
        return first.isEmpty() ? null : HeaderFinder.find(first, table.sheet() != null);
    }

    private static boolean isNoSurvey(TableFile table, TableLayout layout, long rows) {
        return describes(layout)
                || named(table, GUIDES)
                || String.valueOf(table.sheet()).startsWith("_")
                || (rows <= FEW_ROWS && !named(table, ANSWERS) && sumsUp(layout));
    }

    /** Whether the name says what the sheet is; a number after it does not count. */
    private static boolean named(TableFile table, Set<String> names) {
        return names.contains(
                Words.loose(String.valueOf(table.sheet())).replaceAll("\\s*\\d+$", ""));
    }

    /** Two headings that only a description of questions has. */
    private static boolean describes(TableLayout layout) {
        return layout.headings().stream()
                        .map(h -> Words.loose(h) + " ")
                        .filter(h -> DESCRIBES.stream().anyMatch(d -> h.startsWith(d + " ")))
                        .count()
                >= 2;
    }

    /** Headings such as "Antal" and "Andel" in a narrow table. */
    private static boolean sumsUp(TableLayout layout) {
        return layout.headings().size() <= 12
                && layout.headings().stream()
                        .map(Words::of)
                        .anyMatch(
                                words ->
                                        words.size() <= 3
                                                && words.stream().anyMatch(SUMS_UP::contains));
    }

    /** The same with words for the codes that a key explains. */
    SheetLook decoded(CodeKey key) {
        TableLayout here = layout;
        return here == null
                ? this
                : new SheetLook(key.decode(table, here.headings()), here, rows, items, score);
    }

    /** The headings, loosely: sheets that have the same are one survey. */
    List<String> headings() {
        TableLayout here = layout;
        return here == null ? List.of() : here.headings().stream().map(Words::loose).toList();
    }

    String name() {
        String name = table.sheet();
        return name == null ? "" : name;
    }
}
