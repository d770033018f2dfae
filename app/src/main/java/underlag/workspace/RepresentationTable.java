package underlag.workspace;

import java.util.List;
import java.util.stream.Collectors;
import underlag.dialogue.Question;
import underlag.participation.Representation;

/** representation.csv: those who answered beside the people there are, group by group. */
final class RepresentationTable {
    /** Between the variables of a crossing, and between its options. */
    private static final String CROSSED = " × ";

    private RepresentationTable() {}

    static CsvTable of(List<Representation> representations) {
        CsvTable.Builder table =
                CsvTable.of(
                        "variable, group, participants, compared, share, population,"
                                + " population_share, difference, low, high, expected, missing,"
                                + " outside, not_answered, dissimilarity, by_chance, source");
        for (Representation one : representations) {
            String variable =
                    one.variables().stream().map(Question::id).collect(Collectors.joining(CROSSED));
            for (Representation.Row row : one.rows()) {
                table.row(
                        variable,
                        String.join(CROSSED, row.group()),
                        row.participants(),
                        one.compared(),
                        row.share(),
                        row.people(),
                        row.peopleShare(),
                        row.difference(),
                        ResultTables.low(row.interval()),
                        ResultTables.high(row.interval()),
                        row.expected(),
                        row.missing(),
                        one.outside(),
                        one.notAnswered(),
                        one.dissimilarity(),
                        one.byChance(),
                        one.source());
            }
        }
        return table.build();
    }
}
