package underlag.workspace.plan;

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
                        row.columnOf(ID),
                        row.columnOf(NAME),
                        row.columnOf(PARENT),
                        row.columnOf(DEFINITION),
                        row.columnOf(QUERIES),
                        row.columnOf(EXCLUDE_QUERIES),
                        row.columnOf(INCLUDE),
                        row.columnOf(EXCLUDE));
        return columns.name >= 0 && columns.queries >= 0 ? columns : null;
    }
}
