package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.FileSource;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;
import underlag.theme.Codebook;

/**
 * Reads a codebook from a sheet with the columns Tema, Definition, Sökord, Undantag, Exempel and,
 * where wanted, Id, Överordnat tema and Exempel som inte hör hit. A row without a theme goes on
 * with the one above.
 */
final class CodebookSheet {
    private static final int HEADING_WITHIN = 20;
    private static final int MOST_ROWS = 5000;

    /** Commas, semicolons and line breaks, but not those inside quotation marks. */
    private static final Pattern BETWEEN_QUERIES =
            Pattern.compile("[\\n;,](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Pattern CURLY = Pattern.compile("[“”„»«]");
    private static final Pattern OPERATORS =
            Pattern.compile(".*[\"()+~:^].*|.*\\b(AND|OR|NOT)\\b.*");
    private static final Map<String, String> SWEDISH_OPERATORS =
            Map.of("OCH", "AND", "ELLER", "OR", "INTE", "NOT");

    private final Faults faults;
    private final @Nullable String sheet;
    private final List<Row> themes = new ArrayList<>();

    /** A theme with what its rows say. */
    private record Row(
            SheetRow first,
            List<String> definition,
            List<String> queries,
            List<String> excludeQueries,
            List<String> include,
            List<String> exclude,
            List<String> unread) {
        Row(SheetRow first) {
            this(
                    first,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private CodebookSheet(Faults faults, @Nullable String sheet) {
        this.faults = faults;
        this.sheet = sheet;
    }

    /** The themes of the first sheet; none, with a fault, where it cannot be read. */
    static List<Codebook.Entry> read(Path file, Faults faults) throws IOException {
        String name = faults.source();
        try {
            TableFile table =
                    TableFile.of(new FileSource(name, file), SourceFile.plain("codebook", name));
            CodebookSheet reading = new CodebookSheet(faults, table.sheet());
            return reading.entries(table);
        } catch (ImportException e) {
            faults.add(e.finding());
            return List.of();
        }
    }

    private List<Codebook.Entry> entries(TableFile table) throws IOException, ImportException {
        CodebookColumns columns = null;
        try (TableRows open = table.open()) {
            for (TableRow row = open.next();
                    row != null && row.number() <= MOST_ROWS;
                    row = open.next()) {
                SheetRow cells = new SheetRow(row.number(), row.cells());
                if (columns != null) {
                    row(cells, columns);
                } else if (row.number() <= HEADING_WITHIN) {
                    columns = CodebookColumns.of(cells);
                }
            }
        }
        if (columns == null) {
            faults.add(Finding.error("plan.codebook-no-table", Origin.whole(faults.source())));
            return List.of();
        }
        if (themes.isEmpty()) {
            faults.add(Finding.warning("plan.codebook-no-themes", Origin.whole(faults.source())));
        }
        return entries(columns);
    }

    private void row(SheetRow row, CodebookColumns columns) {
        if (!row.cell(columns.name()).isEmpty()) {
            themes.add(new Row(row));
        }
        if (themes.isEmpty()) {
            return;
        }
        Row theme = themes.getLast();
        String definition = row.cell(columns.definition());
        if (!definition.isEmpty()) {
            theme.definition().add(definition);
        }
        queries(row, columns.queries(), theme.queries(), theme.unread());
        queries(row, columns.excludeQueries(), theme.excludeQueries(), theme.unread());
        theme.include().addAll(row.lines(columns.include()));
        theme.exclude().addAll(row.lines(columns.exclude()));
    }

    private void queries(SheetRow row, int column, List<String> to, List<String> unread) {
        String cell = CURLY.matcher(String.join("\n", row.lines(column))).replaceAll("\"");
        for (String part : BETWEEN_QUERIES.split(cell)) {
            String query = query(part.strip());
            if (!query.isEmpty()) {
                boolean readable = CodebookReader.readable(query, at(row, column), faults);
                (readable ? to : unread).add(query);
            }
        }
    }

    /** Words side by side are looked for side by side: that is what a reader of a list expects. */
    private static String query(String written) {
        String query =
                String.join(
                        " ",
                        Arrays.stream(written.split("\\s+"))
                                .map(word -> SWEDISH_OPERATORS.getOrDefault(word, word))
                                .toList());
        if (!query.contains(" ") || OPERATORS.matcher(query).matches()) {
            return query;
        }
        boolean open = query.indexOf('*') >= 0 || query.indexOf('?') >= 0;
        return open ? query.replace(" ", " AND ") : "\"" + query + "\"";
    }

    private List<Codebook.Entry> entries(CodebookColumns columns) {
        Set<String> taken = new HashSet<>();
        Set<String> names = new HashSet<>();
        Map<String, Origin> places = new HashMap<>();
        List<Codebook.Entry> entries = new ArrayList<>();
        for (Row theme : themes) {
            SheetRow row = theme.first();
            String name = row.cell(columns.name());
            Origin where = at(row, columns.name());
            if (!names.add(name)) {
                faults.add(Finding.warning("plan.theme-name-twice", where, name));
            }
            String written = row.cell(columns.id());
            if (taken.contains(written)) {
                faults.add(Finding.error("plan.id-twice", at(row, columns.id()), written));
            }
            String id = Slug.unique(written.isEmpty() ? Slug.of(name) : written, taken);
            String parent = row.cell(columns.parent());
            places.put(id, at(row, columns.parent()));
            entries.add(
                    new Codebook.Entry(
                            id,
                            name,
                            theme.definition().isEmpty()
                                    ? null
                                    : String.join(" ", theme.definition()),
                            parent.isEmpty() ? null : parent,
                            theme.queries(),
                            theme.excludeQueries(),
                            theme.include(),
                            theme.exclude(),
                            where,
                            !theme.unread().isEmpty()));
        }
        return new ThemesAbove(entries, places, faults).checked();
    }

    private Origin at(SheetRow row, int column) {
        return column < 0
                ? new Origin(faults.source(), new Locator.Row(sheet, row.number()))
                : new Origin(faults.source(), new Locator.Cell(sheet, row.number(), column + 1));
    }
}
