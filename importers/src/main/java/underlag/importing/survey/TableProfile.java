package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.ContactData;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.format.HeadedRows;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;

/**
 * A table as its first reading shows it.
 *
 * @param headerRow the row of the headings
 * @param width cells in the header row
 * @param columns those with a heading or a filled cell; headings are unique
 * @param rows rows under the header that are not blank
 */
record TableProfile(
        int headerRow, int width, List<ColumnProfile> columns, long rows, List<Finding> findings) {
    private static final long MEMORY = 50_000_000;

    TableProfile {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /**
     * Reads tables with the same headings once.
     *
     * @throws ImportException where there is no row at all
     */
    static TableProfile of(List<TableFile> tables, String source)
            throws IOException, ImportException {
        TableRow header = header(tables.getFirst(), source);
        List<Finding> findings = new ArrayList<>();
        List<ColumnProfile> columns = columns(header, source, findings);
        long count = 0;
        long hidden = 0;
        for (TableFile table : tables) {
            long memory = 0;
            columns.forEach(ColumnProfile::beginSheet);
            try (HeadedRows rows = HeadedRows.open(table)) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    count++;
                    hidden += row.hidden() ? 1 : 0;
                    memory += add(row, columns);
                    if (memory > MEMORY) {
                        columns.forEach(ColumnProfile::forget);
                        memory = 0;
                    }
                }
            }
        }
        Origin where = new Origin(source, new Locator.Row(null, header.number()));
        if (headedByData(columns)) {
            findings.add(Finding.warning("import.no-header", where));
        }
        if (hidden > 0) {
            findings.add(
                    Finding.warning(
                            "import.hidden-rows", Origin.whole(source), String.valueOf(hidden)));
        }
        columns.removeIf(c -> c.filled() == 0 && header.cell(c.number() - 1).isBlank());
        return new TableProfile(header.number(), header.cells().size(), columns, count, findings);
    }

    private static TableRow header(TableFile table, String source)
            throws IOException, ImportException {
        try (HeadedRows rows = HeadedRows.open(table)) {
            TableRow header = rows.header();
            if (header == null) {
                throw new ImportException(Finding.error("import.empty-file", Origin.whole(source)));
            }
            return header;
        }
    }

    /** The characters that a row costs to remember. */
    private static long add(TableRow row, List<ColumnProfile> columns) {
        long memory = 0;
        if (!TableRow.BROKEN.equals(row.fault())) {
            for (ColumnProfile column : columns) {
                memory += column.add(row.cell(column.number() - 1));
            }
        }
        return memory;
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
            TableRow header, String source, List<Finding> findings) {
        List<ColumnProfile> columns = new ArrayList<>();
        Set<String> given = new TreeSet<>();
        header.cells().forEach(c -> given.add(Words.loose(c)));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i).strip();
            if (name.isEmpty()) {
                name = Locator.Cell.letters(i + 1);
            }
            int times = seen.merge(name, 1, Integer::sum);
            if (times > 1) {
                String first = name;
                for (int n = times; !given.add(Words.loose(name)); n++) {
                    name = first + " (" + n + ")";
                }
                findings.add(
                        Finding.warning(
                                "import.repeated-heading",
                                new Origin(source, new Locator.Cell(null, header.number(), i + 1)),
                                first,
                                name));
            }
            columns.add(new ColumnProfile(i + 1, name));
        }
        return columns;
    }
}
