package underlag.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.JudgedStatement.ThemeScore;
import underlag.dialogue.Contribution;
import underlag.dialogue.StatementState;
import underlag.duplicate.Families;
import underlag.duplicate.Families.Family;
import underlag.language.AnnotatedStatement;
import underlag.proposal.KindEvidence;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalEvidence;
import underlag.theme.Themes;

/** Puts together what the steps found out about each statement, and settles its state. */
final class Judging {
    private final Map<String, List<Themes.Fit>> fits;
    private final Map<String, ProposalEvidence> evidence;
    private final Map<String, KindEvidence> kinds;
    private final Map<String, String> proposalOf = new HashMap<>();
    private final Map<String, List<Obstacle>> obstacles;
    private final Families families;
    private final Overlay overlay;

    Judging(
            Themes themes,
            Map<String, ProposalEvidence> evidence,
            List<Proposal> proposals,
            Map<String, KindEvidence> kinds,
            Map<String, List<Obstacle>> obstacles,
            Families families,
            Overlay overlay) {
        this.fits = themes.byStatement();
        this.evidence = evidence;
        this.kinds = kinds;
        this.obstacles = obstacles;
        this.families = families;
        this.overlay = overlay;
        proposals.forEach(p -> p.statements().forEach(s -> proposalOf.put(s, p.id())));
    }

    /** The statements with content, in a language that can be analysed. */
    static List<AnnotatedStatement> judged(
            List<AnnotatedStatement> annotated, Set<String> withoutContent) {
        return annotated.stream()
                .filter(s -> !s.tokens().isEmpty() && !withoutContent.contains(s.id()))
                .toList();
    }

    /**
     * All statements.
     *
     * @param withoutContent ids of those that say nothing
     */
    List<JudgedStatement> judge(List<AnnotatedStatement> annotated, Set<String> withoutContent) {
        List<JudgedStatement> statements = new ArrayList<>();
        for (AnnotatedStatement one : annotated) {
            List<ThemeScore> scores =
                    fits.getOrDefault(one.id(), List.of()).stream()
                            .map(fit -> new ThemeScore(fit.theme(), fit.score()))
                            .toList();
            ProposalEvidence asks = evidence.get(one.id());
            Contribution from = one.statement().contribution();
            Family family = families.familyOf().get(from.id());
            String original = family == null ? null : family.contributions().getFirst();
            statements.add(
                    new JudgedStatement(
                            one.statement(),
                            one.language(),
                            asks,
                            proposalOf.get(one.id()),
                            kinds.get(one.id()),
                            scores,
                            original == null || original.equals(from.id()) ? null : original,
                            family == null ? null : family.id(),
                            state(one, withoutContent, !scores.isEmpty(), asks != null),
                            overlay.withheld(one.id()),
                            overlay.decidedBy(one.id()),
                            obstacles.getOrDefault(one.id(), List.of())));
        }
        return statements;
    }

    private StatementState state(
            AnnotatedStatement statement,
            Set<String> withoutContent,
            boolean themed,
            boolean proposal) {
        if (overlay.withheld(statement.id()) != null) {
            return StatementState.WITHHELD;
        }
        if (themed) {
            return StatementState.THEMED;
        }
        if (withoutContent.contains(statement.id())) {
            return StatementState.NO_CONTENT;
        }
        if (statement.tokens().isEmpty()) {
            return StatementState.UNDECIDED;
        }
        return proposal ? StatementState.PROPOSAL_WITHOUT_THEME : StatementState.REST;
    }
}
