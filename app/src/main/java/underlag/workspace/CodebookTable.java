package underlag.workspace;

import java.util.Map;
import java.util.stream.Collectors;
import underlag.analysis.Analysis;
import underlag.theme.CodebookCoverage.EntryCoverage;
import underlag.theme.CodebookCoverage.QueryUse;
import underlag.theme.Theme;

/** codebook.csv: what each query of the analyst's own themes does. */
final class CodebookTable {
    private CodebookTable() {}

    static CsvTable of(Analysis analysis) {
        Map<String, String> names =
                analysis.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        CsvTable.Builder table =
                CsvTable.of("theme_id, theme, rule, query, statements, only, silent_words");
        for (EntryCoverage entry : analysis.coverage().entries()) {
            String name = names.get(entry.theme());
            table.row(
                    entry.theme(),
                    name,
                    "theme",
                    null,
                    entry.statements(),
                    entry.only(),
                    String.join("; ", entry.silent()));
            for (QueryUse use : entry.queries()) {
                table.row(
                        entry.theme(),
                        name,
                        use.excludes() ? "exclude-query" : "query",
                        use.query(),
                        use.statements(),
                        use.only(),
                        null);
            }
        }
        return table.build();
    }
}
