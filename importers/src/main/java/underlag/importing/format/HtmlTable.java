package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** A table of a web page as rows; a cell over several columns or rows stands in the first. */
final class HtmlTable implements TableRows {
    private static final int WIDEST_SPAN = 1_000;

    private final Iterator<TableRow> rows;

    private HtmlTable(List<TableRow> rows) {
        this.rows = rows.iterator();
    }

    /** Whether nearly all of the text stands in a table of several rows and columns. */
    static boolean isTable(String head) {
        Document page = HtmlParts.parse(head);
        int inside = tables(page).stream().map(Element::text).mapToInt(String::length).sum();
        boolean wide =
                tables(page).stream()
                        .anyMatch(t -> t.select("tr").stream().anyMatch(r -> r.childrenSize() > 1));
        return wide && inside >= 0.8 * page.body().text().length();
    }

    /** The tables of a page, each as a sheet where there are several. */
    static List<TableFile> of(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.detect(source).planned(plan, source.name(), findings);
        Document page = page(source, encoding);
        List<Element> tables = tables(page);
        if (tables.isEmpty()) {
            throw new ImportException(
                    Finding.error("import.no-table", Origin.whole(source.name())));
        }
        int inside = tables.stream().mapToInt(t -> t.text().length()).sum();
        if (page.body().text().length() > inside + tables.size()) {
            findings.add(Finding.warning("import.text-outside-table", Origin.whole(source.name())));
        }
        List<TableFile> files = new ArrayList<>();
        for (Element table : tables) {
            String name = String.valueOf(files.size() + 1);
            List<TableRow> rows = rows(table, source.name());
            files.add(
                    new TableFile(
                            tables.size() == 1 ? null : new SheetName(name, false),
                            () -> new HtmlTable(rows),
                            encoding.label(),
                            null,
                            findings));
        }
        return files;
    }

    /**
     * The page of a file.
     *
     * @throws ImportException where it is too large to be taken apart in memory
     */
    static Document page(ImportSource source, TextEncoding encoding)
            throws IOException, ImportException {
        if (source.size() > Limits.HTML_BYTES) {
            throw new ImportException(
                    Finding.error(
                            "import.file-too-large",
                            Origin.whole(source.name()),
                            String.valueOf(Limits.HTML_BYTES / 1024 / 1024)));
        }
        try (var in = source.open()) {
            return HtmlParts.parse(encoding.decode(in.readAllBytes()));
        }
    }

    /** Outermost tables of more than one row. */
    private static List<Element> tables(Document page) {
        return page.select("table").stream()
                .filter(t -> t.parents().stream().noneMatch(p -> p.nameIs("table")))
                .filter(t -> t.select("tr").size() > 1)
                .toList();
    }

    private static List<TableRow> rows(Element table, String source) throws ImportException {
        List<TableRow> rows = new ArrayList<>();
        Map<Integer, Integer> covered = new HashMap<>();
        int number = 0;
        for (Element row : table.select("tr")) {
            if (!Objects.requireNonNull(row.closest("table")).equals(table)) {
                continue;
            }
            number++;
            TableRow read = row(row, number, covered, source);
            if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return rows;
    }

    private static TableRow row(
            Element row, int number, Map<Integer, Integer> covered, String source)
            throws ImportException {
        List<String> cells = new ArrayList<>();
        ArrayDeque<Element> left = new ArrayDeque<>(row.children());
        for (int column = 0; !left.isEmpty(); ) {
            if (covered.getOrDefault(column, 0) >= number) {
                cells.add("");
                column++;
                continue;
            }
            Element cell = left.poll();
            int down = number + span(cell, "rowspan") - 1;
            String text = HtmlText.of(cell);
            for (int i = span(cell, "colspan"); i > 0; i--) {
                cells.add(text);
                text = "";
                covered.put(column, down);
                column++;
            }
            if (column > Limits.COLUMNS) {
                throw new ImportException(
                        Finding.error(
                                "import.too-many-columns",
                                new Origin(source, new Locator.Row(null, number)),
                                String.valueOf(Limits.COLUMNS)));
            }
        }
        return new TableRow(number, cells, null, false);
    }

    /** Over how many columns or rows a cell reaches, at least 1. */
    static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        boolean number = written.matches("\\d{1,4}");
        return number ? Math.clamp(Integer.parseInt(written), 1, WIDEST_SPAN) : 1;
    }

    @Override
    public @Nullable TableRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        // All is in memory.
    }
}
