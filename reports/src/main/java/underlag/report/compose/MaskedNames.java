package underlag.report.compose;

import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.answer.CrossTabs;
import underlag.privacy.Masking;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/**
 * An analysis whose names are masked: of themes and proposals, which repeat residents' words; and
 * with them what people wrote when they decided. Statements stay as they were written, since
 * whoever shows one masks it then.
 */
final class MaskedNames {
    private MaskedNames() {}

    static Analysis of(Analysis analysis, Masking masking) {
        return new Analysis(
                analysis.dialogue(),
                analysis.material(),
                analysis.statements(),
                analysis.themes().stream().map(theme -> theme(theme, masking)).toList(),
                analysis.coverage(),
                analysis.proposals().stream().map(one -> proposal(one, masking)).toList(),
                analysis.pairs(),
                analysis.mandate(),
                analysis.counts(),
                analysis.kinds(),
                analysis.questions(),
                analysis.unasked(),
                analysis.distributions(),
                analysis.votes(),
                analysis.participation(),
                // What groups of people said is not for publishing.
                CrossTabs.none(),
                analysis.goals(),
                analysis.families(),
                analysis.ledger(),
                MaskedWords.of(analysis.reviewed(), masking, analysis.dialogue().reportLanguage()),
                analysis.findings());
    }

    private static Theme theme(Theme theme, Masking masking) {
        return new Theme(
                theme.id(),
                masking.published(theme.name()).value(),
                theme.origin(),
                theme.parent(),
                theme.terms(),
                theme.members(),
                theme.typical(),
                theme.stability(),
                theme.reason());
    }

    private static @Nullable String masked(@Nullable String text, Masking masking) {
        return text == null ? null : masking.published(text).value();
    }

    private static Proposal proposal(Proposal proposal, Masking masking) {
        return new Proposal(
                proposal.id(),
                masking.published(proposal.title()).value(),
                masked(proposal.action(), masking),
                masked(proposal.object(), masking),
                masked(proposal.place(), masking),
                proposal.statements(),
                proposal.example(),
                proposal.concreteness());
    }
}
