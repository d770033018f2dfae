package underlag.workspace;

import java.util.Map;
import java.util.stream.Collectors;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.analysis.MandateMarks.Mark;
import underlag.dialogue.ContactData;
import underlag.dialogue.Mandate;
import underlag.dialogue.Origin;
import underlag.theme.Theme;

/** mandate.csv: statements that concern something outside the mandate, to hand over by body. */
final class MandateTable {
    private MandateTable() {}

    static CsvTable of(Analysis analysis) {
        Map<String, String> names =
                analysis.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        Map<String, JudgedStatement> statements =
                analysis.statements().stream()
                        .collect(Collectors.toMap(JudgedStatement::id, judged -> judged));
        CsvTable.Builder table =
                CsvTable.of(
                        "item_id, item, reason, body, statement_id, words, query, text, theme_id,"
                                + " theme, proposal_id, source, location, decided_by");
        for (Mandate.Outside item : analysis.dialogue().mandate().outside()) {
            for (Mark mark : analysis.mandate().of(item.id())) {
                JudgedStatement judged = statements.get(mark.statement());
                if (judged != null) {
                    row(table, item, mark, judged, names);
                }
            }
        }
        return table.build();
    }

    private static void row(
            CsvTable.Builder table,
            Mandate.Outside item,
            Mark mark,
            JudgedStatement judged,
            Map<String, String> names) {
        Origin origin = judged.statement().contribution().origin();
        String theme = judged.themes().isEmpty() ? null : judged.themes().getFirst().theme();
        table.row(
                item.id(),
                item.what(),
                item.reason(),
                item.body(),
                judged.id(),
                String.join("; ", mark.words()),
                mark.query(),
                ContactData.without(judged.statement().text()),
                theme,
                theme == null ? null : names.get(theme),
                judged.proposalId(),
                origin.source(),
                origin.place().notation(),
                "program");
    }
}
