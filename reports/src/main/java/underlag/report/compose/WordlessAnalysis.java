package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.answer.CrossTabs;
import underlag.dialogue.Contribution;
import underlag.dialogue.Material;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.duplicate.Families;
import underlag.duplicate.Families.Family;
import underlag.privacy.Masking;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/**
 * An analysis without residents' words, so that no part of a published report can show them: the
 * names of themes and proposals, which repeat them, are masked, and so is what people wrote when
 * they decided. A dash stands for each contribution; quotes are taken before that.
 */
final class WordlessAnalysis {
    private static final String NO_WORDS = "–";

    private WordlessAnalysis() {}

    static Analysis of(Analysis analysis, Masking masking) {
        return new Analysis(
                analysis.dialogue(),
                wordless(analysis.material()),
                wordless(analysis.statements()),
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
                wordless(analysis.families()),
                analysis.ledger(),
                MaskedWords.of(analysis.reviewed(), masking, analysis.dialogue().reportLanguage()),
                analysis.findings());
    }

    private static Material wordless(Material material) {
        return new Material(
                material.questions(),
                material.sources(),
                material.respondents(),
                material.contributions().stream().map(WordlessAnalysis::wordless).toList(),
                List.of(),
                material.findings());
    }

    private static Contribution wordless(Contribution one) {
        return new Contribution(
                one.id(),
                one.origin(),
                one.record(),
                one.respondent(),
                one.activity(),
                one.unit(),
                one.groupSize(),
                one.question(),
                NO_WORDS,
                List.of(),
                one.date());
    }

    private static Families wordless(Families families) {
        return new Families(
                families.families().stream()
                        .map(f -> new Family(f.id(), f.contributions(), f.campaign()))
                        .toList(),
                Map.of(),
                Map.of());
    }

    private static List<JudgedStatement> wordless(List<JudgedStatement> statements) {
        Map<String, Contribution> contributions = new HashMap<>();
        List<JudgedStatement> wordless = new ArrayList<>();
        for (JudgedStatement judged : statements) {
            Statement one = judged.statement();
            Contribution contribution =
                    contributions.computeIfAbsent(
                            one.contribution().id(), id -> wordless(one.contribution()));
            wordless.add(wordless(judged, contribution));
        }
        return wordless;
    }

    private static JudgedStatement wordless(JudgedStatement judged, Contribution contribution) {
        Span all = new Span(0, contribution.text().length());
        return new JudgedStatement(
                new Statement(judged.id(), contribution, judged.statement().number(), all),
                judged.language(),
                judged.proposal(),
                judged.proposalId(),
                judged.kind(),
                judged.themes(),
                judged.duplicateOf(),
                judged.family(),
                judged.state(),
                judged.withheld(),
                judged.decidedBy(),
                judged.obstacles());
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
