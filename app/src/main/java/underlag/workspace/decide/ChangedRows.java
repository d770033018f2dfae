package underlag.workspace.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.FileSource;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/** Finds what people changed in a workbook. */
final class ChangedRows {
    /** Heading of the hidden column by which a row is found again. */
    static final String KEY = "#KEY";

    private final String source;
    private final DecideWords words;
    private final List<ChangedRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ChangedRows(String source, DecideWords words) {
        this.source = source;
        this.words = words;
    }

    /**
     * Reads every sheet that has a known name.
     *
     * @throws ImportException where the file is no workbook
     */
    static ChangedRows read(Path file, DecideWords words) throws IOException, ImportException {
        String name = String.valueOf(file.getFileName());
        ChangedRows read = new ChangedRows(name, words);
        SourceFile plain = SourceFile.plain("decisions", name);
        boolean any = false;
        for (TableFile table : TableFile.sheets(new FileSource(name, file), plain)) {
            for (Sheet sheet : Sheet.values()) {
                if (words.sheet(sheet).equals(table.sheet())) {
                    any = true;
                    read.sheet(sheet, table);
                }
            }
        }
        if (!any) {
            read.findings.add(Finding.error("decide.no-sheets", Origin.whole(name)));
        }
        return read;
    }

    List<ChangedRow> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    private void sheet(Sheet sheet, TableFile table) throws IOException, ImportException {
        try (TableRows open = table.open()) {
            TableRow heading = open.next();
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; heading != null && i < heading.cells().size(); i++) {
                columns.putIfAbsent(heading.cells().get(i).strip(), i);
            }
            List<String> needed = new ArrayList<>(List.of(KEY, words.say("id")));
            sheet.fields().forEach(field -> needed.add(words.heading(field)));
            sheet.fields().forEach(field -> needed.add(words.before(field)));
            for (String column : needed) {
                if (!columns.containsKey(column)) {
                    Origin where = new Origin(source, new Locator.Row(words.sheet(sheet), 1));
                    findings.add(Finding.error("decide.no-column", where, column));
                    return;
                }
            }
            for (TableRow row = open.next(); row != null; row = open.next()) {
                row(sheet, row, columns);
            }
        }
    }

    private void row(Sheet sheet, TableRow row, Map<String, Integer> columns) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        Map<Field, String> befores = new EnumMap<>(Field.class);
        Map<Field, Origin> places = new EnumMap<>(Field.class);
        for (Field field : sheet.fields()) {
            int column = columns.getOrDefault(words.heading(field), -1);
            String cell = cell(row, column);
            cells.put(field, cell);
            Locator.Cell place = new Locator.Cell(words.sheet(sheet), row.number(), column + 1);
            places.put(field, new Origin(source, place));
            String before = cell(row, columns.getOrDefault(words.before(field), -1));
            befores.put(field, before);
            if (!cell.isEmpty() && !cell.equals(before)) {
                changed.put(field, cell);
            }
        }
        if (!changed.isEmpty()) {
            String id = cell(row, columns.getOrDefault(words.say("id"), -1));
            String key = cell(row, columns.getOrDefault(KEY, -1));
            rows.add(new ChangedRow(sheet, id, key, changed, cells, befores, places));
        }
    }

    private static String cell(TableRow row, int column) {
        boolean there = column >= 0 && column < row.cells().size();
        return there ? SheetRow.cell(row.cells().get(column)) : "";
    }
}
