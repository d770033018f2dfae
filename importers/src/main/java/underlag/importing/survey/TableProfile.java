package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ContactData;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * A table as its first reading shows it; it may be spread over sheets with the same headings.
 *
 * @param parts its sheets, one where the format has none
 * @param columns those with a heading or a filled cell; headings are unique
 * @param rows rows of answers
 * @param notes what stands alone on a row above or below the table
 */
record TableProfile(
        List<Part> parts,
        List<ColumnProfile> columns,
        long rows,
        List<String> notes,
        List<Finding> findings) {
    private static final long MEMORY = 50_000_000;

    TableProfile {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /**
     * One sheet.
     *
     * @param layout where headings and answers stand
     * @param all rows with something in them
     */
    record Part(TableFile file, TableLayout layout, long all) {

        /** Whether a row holds answers: it is no heading, title, sum or note, and not broken. */
        boolean isAnswers(TableRow row) {
            return !layout.headerRows().contains(row.number())
                    && !layout.skipped().containsKey(row.number())
                    && !TableRow.BROKEN.equals(row.fault());
        }
    }

    /** Cells in the row of headings. */
    int width() {
        return parts.getFirst().layout().headings().size();
    }

    int headerRow() {
        return parts.getFirst().layout().headerRow();
    }

    /**
     * Reads tables with the same headings once.
     *
     * @throws ImportException where there is no row at all
     */
    static TableProfile of(List<SheetLook> sheets, String source)
            throws IOException, ImportException {
        TableLayout first = sheets.getFirst().layout();
        if (first == null) {
            throw new ImportException(Finding.error("import.empty-file", Origin.whole(source)));
        }
        String sheet = sheets.size() == 1 ? sheets.getFirst().table().sheet() : null;
        List<Finding> findings = new ArrayList<>();
        Filling filling = new Filling(columns(first, source, sheet, findings), first.marks());
        List<Part> parts = new ArrayList<>();
        for (SheetLook look : sheets) {
            TableLayout layout = look.layout();
            parts.add(filling.fill(look.table(), layout == null ? first : layout));
        }
        List<ColumnProfile> columns = filling.columns();
        if (headedByData(columns)) {
            Locator row = new Locator.Row(sheet, first.headerRow());
            findings.add(Finding.warning("import.no-header", new Origin(source, row)));
        }
        if (filling.hidden() > 0) {
            findings.add(
                    Finding.warning(
                            "import.hidden-rows",
                            Origin.whole(source),
                            String.valueOf(filling.hidden())));
        }
        columns.removeIf(c -> c.filled() == 0 && first.headings().get(c.number() - 1).isBlank());
        return new TableProfile(parts, columns, filling.rows(), filling.notes(), findings);
    }

    private static boolean repeatsHeadings(TableRow row, TableLayout layout) {
        if (row.filled() < 2 || layout.headerRows().contains(row.number())) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = i < layout.headings().size() ? layout.headings().get(i) : "";
            if (!row.cell(i).strip().equals(heading.strip())) {
                return false;
            }
        }
        return true;
    }

    /** Adds rows to the columns, and forgets values where they are too many. */
    private static final class Filling {
        private final List<ColumnProfile> columns;
        private final TableLayout.Marks marks;
        private final List<String> notes = new ArrayList<>();
        private long rows;
        private long hidden;
        private long memory;

        Filling(List<ColumnProfile> columns, TableLayout.Marks marks) {
            this.columns = columns;
            this.marks = marks;
        }

        /** Takes a sheet; gives it with the rows that turned out to be no answers. */
        Part fill(TableFile table, TableLayout layout) throws IOException, ImportException {
            columns.forEach(ColumnProfile::beginSheet);
            int headed = (int) layout.headings().stream().filter(h -> !h.isBlank()).count();
            TailFinder tail = new TailFinder(headed, this::add);
            Map<Integer, String> none = new TreeMap<>();
            long all = 0;
            try (TableRows read = table.open()) {
                for (TableRow row = read.next(); row != null; row = read.next()) {
                    all++;
                    hidden += row.hidden() ? 1 : 0;
                    if (layout.skipped().containsKey(row.number())) {
                        notes.add(String.join(" ", row.cells()).strip());
                    } else if (repeatsHeadings(row, layout)) {
                        none.put(row.number(), "import.repeated-headings");
                    } else if (!layout.headerRows().contains(row.number())) {
                        tail.add(row);
                    }
                }
            }
            none.putAll(tail.end());
            notes.addAll(tail.notes());
            return new Part(table, layout.without(none), all);
        }

        private void add(TableRow row) {
            rows++;
            if (TableRow.BROKEN.equals(row.fault())) {
                return;
            }
            for (ColumnProfile column : columns) {
                memory += column.add(CellMarks.text(row.cell(column.number() - 1), marks));
            }
            if (memory > MEMORY) {
                columns.forEach(ColumnProfile::forget);
                memory = 0;
            }
        }

        List<ColumnProfile> columns() {
            return columns;
        }

        List<String> notes() {
            return notes;
        }

        long rows() {
            return rows;
        }

        long hidden() {
            return hidden;
        }
    }

    /** Whether a heading is what the cells under it are: a number, a date, an address. */
    private static boolean headedByData(List<ColumnProfile> columns) {
        return columns.stream()
                .anyMatch(
                        c ->
                                (CellPatterns.isInteger(c.header()) && c.mostlyIntegers())
                                        || (CellPatterns.isDate(c.header()) && c.mostlyDates())
                                        || ContactData.isEmail(c.header()));
    }

    private static List<ColumnProfile> columns(
            TableLayout layout, String source, @Nullable String sheet, List<Finding> findings) {
        List<ColumnProfile> columns = new ArrayList<>();
        Set<String> given = new TreeSet<>();
        layout.headings().forEach(c -> given.add(Words.loose(c)));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < layout.headings().size(); i++) {
            String name = layout.headings().get(i).strip();
            if (name.isEmpty()) {
                name = Locator.Cell.letters(i + 1);
            }
            int times = seen.merge(name, 1, Integer::sum);
            if (times > 1) {
                String first = name;
                for (int n = times; !given.add(Words.loose(name)); n++) {
                    name = first + " (" + n + ")";
                }
                Locator where = new Locator.Cell(sheet, layout.headerRow(), i + 1);
                findings.add(
                        Finding.warning(
                                "import.repeated-heading", new Origin(source, where), first, name));
            }
            columns.add(new ColumnProfile(i + 1, name));
        }
        return columns;
    }
}
