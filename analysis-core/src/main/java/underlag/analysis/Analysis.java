package underlag.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.answer.CrossTabs;
import underlag.answer.Distribution;
import underlag.answer.VoteResult;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.duplicate.Families;
import underlag.goal.Goal;
import underlag.participation.Participation;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.proposal.ProposalEvidence;
import underlag.proposal.ProposalPair;
import underlag.review.Reviewed;
import underlag.theme.CodebookCoverage;
import underlag.theme.Theme;

/**
 * Everything that was found, immutable and complete: what the CSV files and the report are made of.
 *
 * @param statements in the order of the material
 * @param themes all, parents before children, largest first
 * @param coverage what the codebook catches of the statements
 * @param proposals largest first
 * @param mandate which statements concern something outside the mandate
 * @param pairs why proposals were joined, and those that are nearly the same
 * @param counts theme id, proposal id, family id, or item id after {@link MandateMarks#OUTSIDE} →
 *     how much stands behind it
 * @param kinds each kind that there is, in all and per theme
 * @param questions one per open question, in the plan's order
 * @param unasked material that answers no question, as one result, or empty
 * @param distributions one per closed question, in the plan's order
 * @param votes how what was voted on came out, in the plan's order
 * @param crossTabs themes, proposals and answers by background and activity
 * @param ledger both ledgers
 * @param reviewed what people decided, and what of it does not fit
 * @param findings the material's and the analysis's own, equal ones joined
 */
public record Analysis(
        Dialogue dialogue,
        Material material,
        List<JudgedStatement> statements,
        List<Theme> themes,
        CodebookCoverage coverage,
        List<Proposal> proposals,
        List<ProposalPair> pairs,
        MandateMarks mandate,
        Map<String, Counts> counts,
        List<KindCount> kinds,
        List<QuestionResult> questions,
        List<QuestionResult> unasked,
        List<Distribution> distributions,
        List<VoteResult> votes,
        Participation participation,
        CrossTabs crossTabs,
        List<Goal> goals,
        Families families,
        List<LedgerLine> ledger,
        Reviewed reviewed,
        List<Finding> findings) {
    public Analysis {
        statements = List.copyOf(statements);
        themes = List.copyOf(themes);
        proposals = List.copyOf(proposals);
        pairs = List.copyOf(pairs);
        counts = Map.copyOf(counts);
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
        unasked = List.copyOf(unasked);
        distributions = List.copyOf(distributions);
        votes = List.copyOf(votes);
        goals = List.copyOf(goals);
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
    }

    /** Proposal id → how sure it is that it is one: as sure as the surest of its statements. */
    public Map<String, ProposalCertainty> certainties() {
        Map<String, Double> confidence = new HashMap<>();
        for (JudgedStatement statement : statements) {
            ProposalEvidence evidence = statement.proposal();
            confidence.put(statement.id(), evidence == null ? 0 : evidence.confidence());
        }
        Map<String, ProposalCertainty> certainties = new HashMap<>();
        for (Proposal proposal : proposals) {
            double surest = 0;
            for (String id : proposal.statements()) {
                surest = Math.max(surest, confidence.getOrDefault(id, 0.0));
            }
            certainties.put(proposal.id(), ProposalCertainty.of(surest));
        }
        return certainties;
    }
}
