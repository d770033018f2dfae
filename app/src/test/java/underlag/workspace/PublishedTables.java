package underlag.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Tables as a stranger reads them in a folder of published reports: CSV files and workbooks. */
final class PublishedTables {
    /** "23 % (15 av 66)", "10 av 17". */
    private static final Pattern OF = Pattern.compile("(\\d+)[ \u00a0]av[ \u00a0](\\d+)");

    private PublishedTables() {}

    /**
     * So many of so many, in the column of these groups.
     *
     * @param head what the table's rows are: "Tema"
     */
    record Told(String head, String row, List<String> groups, int persons, int of) {}

    /** File, or file and sheet → rows of cells. */
    static Map<String, List<List<String>>> of(Path published) throws IOException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        try (Stream<Path> all = Files.walk(published)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = published.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".csv")) {
                    tables.put(name, csv(file));
                } else if (name.endsWith(".xlsx")) {
                    workbook(file, name, tables);
                }
            }
        }
        return tables;
    }

    private static List<List<String>> csv(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static void workbook(Path file, String name, Map<String, List<List<String>>> tables)
            throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(formatter.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
                tables.put(name + "#" + sheet.getSheetName(), rows);
            }
        }
    }

    /**
     * What a table tells of columns of groups; nothing where it has no such columns.
     *
     * @param groups names of all groups
     */
    static List<Told> told(List<List<String>> table, List<String> groups) {
        List<Told> told = new ArrayList<>();
        List<List<String>> columns = List.of();
        String head = "";
        for (List<String> row : table) {
            List<List<String>> heads =
                    row.stream().skip(1).map(cell -> List.of(cell.split(" / "))).toList();
            if (!heads.isEmpty() && heads.stream().allMatch(groups::containsAll)) {
                columns = heads;
                head = row.getFirst();
            } else if (row.size() == columns.size() + 1) {
                for (int i = 0; i < columns.size(); i++) {
                    Matcher of = OF.matcher(row.get(i + 1));
                    if (of.find()) {
                        told.add(
                                new Told(
                                        head,
                                        row.getFirst(),
                                        columns.get(i),
                                        Integer.parseInt(of.group(1)),
                                        Integer.parseInt(of.group(2))));
                    }
                }
            }
        }
        return told;
    }

    /** Each "15 av 66" in a text. */
    static List<String> shares(String text) {
        return OF.matcher(text)
                .results()
                .map(found -> found.group().replace('\u00a0', ' '))
                .distinct()
                .toList();
    }
}
