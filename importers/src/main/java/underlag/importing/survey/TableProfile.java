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
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

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
     * Reads the whole table once.
     *
     * @throws ImportException where there is no row at all
     */
    static TableProfile of(TableFile table, String source) throws IOException, ImportException {
        try (TableRows rows = table.open()) {
            TableRow header = rows.next();
            if (header == null) {
                throw new ImportException(Finding.error("import.empty-file", Origin.whole(source)));
            }
            List<Finding> findings = new ArrayList<>();
            List<ColumnProfile> columns = columns(header, source, findings);
            long count = 0;
            long memory = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                count++;
                if (TableRow.BROKEN.equals(row.fault())) {
                    continue;
                }
                for (ColumnProfile column : columns) {
                    memory += column.add(row.cell(column.number() - 1));
                }
                if (memory > MEMORY) {
                    columns.forEach(ColumnProfile::forget);
                    memory = 0;
                }
            }
            if (headedByData(columns)) {
                findings.add(
                        Finding.warning(
                                "import.no-header",
                                new Origin(source, new Locator.Row(null, header.number()))));
            }
            columns.removeIf(c -> c.filled() == 0 && header.cell(c.number() - 1).isBlank());
            return new TableProfile(
                    header.number(), header.cells().size(), columns, count, findings);
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
