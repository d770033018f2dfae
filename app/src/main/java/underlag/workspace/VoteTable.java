package underlag.workspace;

import java.util.List;
import java.util.Locale;
import underlag.answer.VoteResult;

/** votes.csv: how votes came out, option by option. */
final class VoteTable {
    private VoteTable() {}

    static CsvTable of(List<VoteResult> votes) {
        CsvTable.Builder table =
                CsvTable.of(
                        "activity, vote_id, vote, method, option, votes, points, sum, ballots,"
                                + " invalid, entitled, turnout");
        for (VoteResult one : votes) {
            for (VoteResult.Row row : one.rows()) {
                table.row(
                        one.activity().id(),
                        one.vote().id(),
                        one.vote().text(),
                        one.vote().method().name().toLowerCase(Locale.ROOT),
                        row.option(),
                        row.votes(),
                        row.points(),
                        row.sum(),
                        one.ballots(),
                        one.invalid(),
                        one.entitled(),
                        one.turnout());
            }
        }
        return table.build();
    }
}
