package underlag.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Block;
import underlag.report.model.Figures;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/**
 * A table of a report as a CSV file that a spreadsheet in the reader's language opens: semicolons,
 * UTF-8 with a byte order mark, CRLF. No text is taken for a formula, and numbers have no spaces.
 */
record SheetTable(List<List<String>> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

    private static final String BEGINS_FORMULA = "=+-@\t\r";

    /** Every table of a report, and the figures of every chart, by file name. */
    static Map<String, SheetTable> of(Report report) {
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.TableBlock one -> put(tables, one.table(), report.language());
                case Block.ChartBlock one -> put(tables, one.chart().data(), report.language());
                default -> {}
            }
        }
        return tables;
    }

    private static void put(Map<String, SheetTable> tables, Table table, ReaderLanguage language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(c -> safe(c.heading())).toList());
        Figures figures = new Figures(language);
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream().map(cell -> text(cell, figures)).toList());
        }
        tables.put("tables/" + table.id() + ".csv", new SheetTable(rows));
    }

    private static String text(Cell cell, Figures figures) {
        return switch (cell) {
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Decimal decimal -> unspaced(figures.text(decimal)).replace('\u2212', '-');
            case Cell.Percent percent -> unspaced(figures.text(percent));
            case Cell.Text text -> safe(text.text());
            case Cell.Link link -> safe(link.text());
            case Cell.Empty empty -> safe(empty.text());
        };
    }

    private static String unspaced(String number) {
        return number.replace("\u00a0", "");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String safe(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    void write(Path file) throws IOException {
        try (CSVPrinter printer =
                new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            printer.getOut().append('\uFEFF');
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
    }
}
