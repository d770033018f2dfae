package underlag.workspace.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a codebook's columns stand in a sheet, counted from 0; -1 where one is missing. */
record CodebookColumns(
        int id,
        int name,
        int parent,
        int definition,
        int queries,
        int excludeQueries,
        int include,
        int exclude) {
    private static final Pattern ID = Pattern.compile("(tema-?)?(id|kod)|code");
    private static final Pattern NAME = Pattern.compile("tema|temat|teman|namn|themes?|name");
    private static final Pattern PARENT =
            Pattern.compile("(överordna|ovanför|huvudtema|under tema|parent|above).*");
    private static final Pattern DEFINITION =
            Pattern.compile("(definition|beskrivning|description).*");
    private static final Pattern QUERIES =
            Pattern.compile("(sökord|sökfråg|fråga|frågor|quer|search|keyword).*");
    private static final Pattern EXCLUDE_QUERIES =
            Pattern.compile("(undantag|undanta|utom|exclude quer|exception).*");
    private static final Pattern EXCLUDE =
            Pattern.compile("motexempel.*|(exempel|example).* (inte|ej|not) .*|counter.*");
    private static final Pattern INCLUDE =
            Pattern.compile("(exempel|example)(?!.* (inte|ej|not) ).*");

    /** The columns by this row's headings, or null where it is not a heading row. */
    static @Nullable CodebookColumns of(SheetRow row) {
        CodebookColumns columns =
                new CodebookColumns(
                        find(row, ID),
                        find(row, NAME),
                        find(row, PARENT),
                        find(row, DEFINITION),
                        find(row, QUERIES),
                        find(row, EXCLUDE_QUERIES),
                        find(row, INCLUDE),
                        find(row, EXCLUDE));
        return columns.name >= 0 && columns.queries >= 0 ? columns : null;
    }

    private static int find(SheetRow row, Pattern heading) {
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            String text =
                    row.cell(column).toLowerCase(Locale.ROOT).replaceAll("[:*?.]+$", "").strip();
            if (heading.matcher(text).matches()) {
                return column;
            }
        }
        return -1;
    }
}
