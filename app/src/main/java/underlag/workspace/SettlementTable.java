package underlag.workspace;

import underlag.analysis.Analysis;
import underlag.proposal.Proposal;
import underlag.review.Change;
import underlag.review.Settlement;

/** settlements.csv: what people decided of proposals, in the order of the proposals. */
final class SettlementTable {
    private SettlementTable() {}

    static CsvTable of(Analysis analysis) {
        CsvTable.Builder table =
                CsvTable.of("proposal_id, proposal, stance, reason, body, meeting, decision_date");
        for (Proposal proposal : analysis.proposals()) {
            Settlement settled = analysis.reviewed().settled().get(proposal.id());
            if (settled != null) {
                Change.RecordRuling ruling = settled.ruling();
                table.row(
                        proposal.id(),
                        proposal.title(),
                        settled.stance(),
                        settled.reason(),
                        ruling == null ? null : ruling.body(),
                        ruling == null ? null : ruling.meeting(),
                        ruling == null ? null : ruling.date());
            }
        }
        return table.build();
    }
}
