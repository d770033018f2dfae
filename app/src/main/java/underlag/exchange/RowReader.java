package underlag.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;
import underlag.importing.format.TableRow;

/** Reads the codes of a row. */
final class RowReader {
    private final Sheet sheet;
    private final Columns columns;
    private final ThemeNames names;
    private final Findings findings;
    private final List<String> headings;
    private final boolean zerosAreSaid;
    private final Map<String, CodeTheme> own = new LinkedHashMap<>();
    private int unmapped;

    RowReader(Sheet sheet, IdColumn id, Columns columns, ThemeNames names, Findings findings) {
        this.sheet = sheet;
        this.columns = columns;
        this.names = names;
        this.findings = findings;
        this.headings = sheet.rows().get(id.header()).cells();
        this.zerosAreSaid =
                sheet.rows().stream()
                        .skip(id.header() + 1L)
                        .anyMatch(
                                r ->
                                        columns.marks().keySet().stream()
                                                .anyMatch(
                                                        c ->
                                                                Boolean.FALSE.equals(
                                                                        Marks.of(r.cell(c)))));
        for (int column : columns.marks().keySet()) {
            CodeTheme theme = CodeTheme.own(headings.get(column));
            if (theme.id().equals(columns.marks().get(column))) {
                own.put(theme.id(), theme);
            }
        }
    }

    /** The coder's own themes met so far. */
    List<CodeTheme> own() {
        return List.copyOf(own.values());
    }

    /** How many names are those of discovered themes, without the file saying so. */
    int unmapped() {
        return unmapped;
    }

    RowCodes read(TableRow row) {
        Set<String> themes = new LinkedHashSet<>();
        boolean said = false;
        boolean none = false;
        boolean separated = false;
        boolean clear = true;
        for (int column : columns.themes()) {
            String cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            said = true;
            separated |= ThemeNames.isSeparated(cell);
            if (names.find(cell) == null && Headings.saysNone(cell)) {
                none = true;
            } else {
                clear &= named(row, column, themes);
            }
        }
        for (Map.Entry<Integer, String> mark : columns.marks().entrySet()) {
            Boolean marked = Marks.of(row.cell(mark.getKey()));
            said |= marked != null;
            if (Boolean.TRUE.equals(marked)) {
                themes.add(mark.getValue());
            }
        }
        for (int column : columns.none()) {
            none |= Boolean.TRUE.equals(Marks.of(row.cell(column)));
        }
        said |= none;
        boolean contradicts = none && !themes.isEmpty();
        if (contradicts) {
            findings.error("none-and-theme", sheet.at(row));
        }
        Boolean proposal = proposal(row);
        return new RowCodes(row, said ? themes : null, proposal, separated, clear && !contradicts);
    }

    /** Adds the themes named in a cell; false where one of them is not clear. */
    private boolean named(TableRow row, int column, Set<String> themes) {
        boolean clear = true;
        for (String name : names.split(row.cell(column))) {
            String theme = theme(name, row, column);
            clear &= theme != null;
            if (theme != null) {
                themes.add(theme);
            }
        }
        return clear;
    }

    /** Whether a row without any mark may have been read: then it says nothing here. */
    boolean marksOnlyYes() {
        return !columns.marks().isEmpty() && !zerosAreSaid;
    }

    private @Nullable Boolean proposal(TableRow row) {
        String cell = columns.proposal() < 0 ? "" : row.cell(columns.proposal());
        if (cell.isBlank()) {
            return null;
        }
        Boolean marked = Marks.of(cell);
        if (marked == null) {
            findings.error(
                    "invalid-mark",
                    sheet.at(row, columns.proposal()),
                    headings.get(columns.proposal()).strip());
        }
        return marked;
    }

    /** The theme's id, or null, with a finding, where it is nearly that of another. */
    private @Nullable String theme(String name, TableRow row, int column) {
        String id = names.find(name);
        if (id != null) {
            return id;
        }
        boolean unmappedHere = names.isUnmapped(name);
        String near = unmappedHere ? null : names.near(name);
        if (near != null) {
            findings.unclear(
                    "unknown-theme-near", sheet.at(row, column), Findings.shown(name), near);
            return null;
        }
        if (unmappedHere) {
            unmapped++;
        } else if (!names.offered().isEmpty()) {
            findings.name("unknown-theme", sheet.at(row, column), Findings.shown(name));
        }
        CodeTheme theme = CodeTheme.own(name);
        own.putIfAbsent(theme.id(), theme);
        return theme.id();
    }
}
