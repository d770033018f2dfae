package underlag.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.importing.format.TableRow;

/**
 * A table, or the part of one below a row of headings, that says which of our themes the coder's
 * names stand for.
 *
 * @param header index of the row with the headings
 */
record Mapping(Sheet sheet, int header, int coders, int ours) {

    /** The mapping of a sheet, or null where it has none. */
    static @Nullable Mapping find(Sheet sheet, @Nullable IdColumn ids) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (ids != null && row == ids.header()) {
                continue;
            }
            List<String> cells = sheet.rows().get(row).cells();
            int ours = first(cells, true);
            int coders = first(cells, false);
            if (ours >= 0 && coders >= 0 && cells.stream().noneMatch(Headings::isStatement)) {
                return new Mapping(sheet, row, coders, ours);
            }
        }
        return null;
    }

    private static int first(List<String> cells, boolean ours) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (ours ? Headings.isOurTheme(cell) : Headings.isTheirTheme(cell)) {
                return column;
            }
        }
        return -1;
    }

    /** Adds the coder's names. */
    void apply(ThemeNames names, Findings findings) {
        for (TableRow row : sheet.rows().subList(header + 1, sheet.rows().size())) {
            String theirs = row.cell(coders).strip();
            String target = row.cell(ours).strip();
            if (theirs.isEmpty() || target.isEmpty()) {
                continue;
            }
            if (!names.map(theirs, target)) {
                findings.warning("unknown-mapping", sheet.at(row, ours), Findings.shown(target));
            }
        }
    }
}
