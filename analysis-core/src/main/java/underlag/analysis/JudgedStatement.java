package underlag.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Statement;
import underlag.dialogue.StatementState;
import underlag.proposal.KindEvidence;
import underlag.proposal.ProposalEvidence;

/**
 * A statement with everything that was found out about it: a row of statements.csv.
 *
 * @param proposal why it is a proposal, or null where it is none
 * @param proposalId the proposal it is counted under, or null
 * @param kind what it does and why, or null where it has no content or no rules exist for its
 *     language
 * @param themes theme ids with scores, best first; empty in the rest group
 * @param duplicateOf the contribution this one's contribution copies, or null
 * @param family id of the family of equal contributions, or null
 * @param withheld why it takes no part in themes, proposals and kinds, or null
 * @param decidedBy ids of the decisions that settled something about it
 * @param obstacles what it tells of that makes it hard to take part, as far as the program can tell
 */
public record JudgedStatement(
        Statement statement,
        String language,
        @Nullable ProposalEvidence proposal,
        @Nullable String proposalId,
        @Nullable KindEvidence kind,
        List<ThemeScore> themes,
        @Nullable String duplicateOf,
        @Nullable String family,
        StatementState state,
        @Nullable String withheld,
        List<String> decidedBy,
        List<Obstacle> obstacles) {

    /** How well a theme fits, 0–1. */
    public record ThemeScore(String theme, double score) {}

    public JudgedStatement {
        themes = List.copyOf(themes);
        decidedBy = List.copyOf(decidedBy);
        obstacles = List.copyOf(obstacles);
    }

    /** A statement about which nobody decided anything, and that tells of no obstacles. */
    public JudgedStatement(
            Statement statement,
            String language,
            @Nullable ProposalEvidence proposal,
            @Nullable String proposalId,
            @Nullable KindEvidence kind,
            List<ThemeScore> themes,
            @Nullable String duplicateOf,
            @Nullable String family,
            StatementState state) {
        this(
                statement,
                language,
                proposal,
                proposalId,
                kind,
                themes,
                duplicateOf,
                family,
                state,
                null,
                List.of(),
                List.of());
    }

    public String id() {
        return statement.id();
    }
}
