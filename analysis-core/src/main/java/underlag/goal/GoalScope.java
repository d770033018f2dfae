package underlag.goal;

import java.util.List;
import underlag.dialogue.Statement;
import underlag.proposal.Proposal;
import underlag.theme.Theme;

/**
 * What was found in the open answers, for measures that count it.
 *
 * @param statements all statements
 * @param themes all themes
 * @param proposals all proposals; a statement is a proposal where one of these names it
 */
public record GoalScope(List<Statement> statements, List<Theme> themes, List<Proposal> proposals) {
    public GoalScope {
        statements = List.copyOf(statements);
        themes = List.copyOf(themes);
        proposals = List.copyOf(proposals);
    }

    /** Nothing was found, or nothing looked for. */
    public static GoalScope none() {
        return new GoalScope(List.of(), List.of(), List.of());
    }
}
