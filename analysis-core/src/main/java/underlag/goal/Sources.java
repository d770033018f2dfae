package underlag.goal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.answer.AnswerTable;
import underlag.dialogue.Condition;
import underlag.dialogue.Contribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.FollowUp;
import underlag.dialogue.Material;
import underlag.dialogue.Statement;

/** All that measures draw on, and what conditions choose from it. */
final class Sources {
    private final Dialogue plan;
    private final Material material;
    private final AnswerTable answers;
    private final GoalScope scope;
    private final FollowUp followUp;
    private final ThemeMembers members;
    private final Map<Condition, Set<String>> chosen = new HashMap<>();
    private final Set<String> open = new TreeSet<>();

    Sources(
            Dialogue plan,
            Material material,
            AnswerTable answers,
            GoalScope scope,
            FollowUp followUp) {
        this.plan = plan;
        this.material = material;
        this.answers = answers;
        this.scope = scope;
        this.followUp = followUp;
        this.members = new ThemeMembers(scope);
        for (Contribution contribution : material.contributions()) {
            if (contribution.question() != null) {
                open.add(contribution.question());
            }
        }
    }

    Dialogue plan() {
        return plan;
    }

    Material material() {
        return material;
    }

    AnswerTable answers() {
        return answers;
    }

    GoalScope scope() {
        return scope;
    }

    FollowUp followUp() {
        return followUp;
    }

    boolean knowsTheme(String theme) {
        return members.respondents().knowsTheme(theme);
    }

    /** Ids of the respondents, persons and groups, that a condition chooses. */
    Set<String> respondents(Condition condition) {
        return chosen.computeIfAbsent(
                condition, c -> new TreeSet<>(answers.respondents(c, members.respondents())));
    }

    /** How many persons stand behind these records, as far as ids can tell them apart. */
    int persons(Collection<String> respondents) {
        return answers.headcount(respondents).atMost();
    }

    /** What a question is called for people. */
    String title(String question) {
        return answers.question(question).map(q -> q.text().strip()).orElse(question);
    }

    List<Statement> statements(Condition condition) {
        return scope.statements().stream().filter(s -> holds(condition, s)).toList();
    }

    /**
     * Whether a statement is chosen: by its own theme, kind, question and activity, else by the
     * respondent behind it.
     */
    boolean holds(Condition condition, Statement statement) {
        Contribution contribution = statement.contribution();
        return switch (condition) {
            case Condition.HasTheme theme ->
                    members.statements(theme.theme()).contains(statement.id());
            case Condition.IsProposal proposal -> members.proposing().contains(statement.id());
            case Condition.InActivity in -> contribution.activity().equals(in.activity());
            case Condition.Answered answered ->
                    answered.question().equals(contribution.question())
                            || closed(answered.question(), contribution.respondent());
            case Condition.All all -> all.parts().stream().allMatch(p -> holds(p, statement));
            case Condition.Any any -> any.parts().stream().anyMatch(p -> holds(p, statement));
            case Condition.Not not -> !holds(not.part(), statement);
            case Condition.Always always -> true;
            case Condition.AnswerIn in -> respondents(in).contains(contribution.respondent());
            case Condition.AnswerBetween between ->
                    respondents(between).contains(contribution.respondent());
            case Condition.BackgroundIn in -> respondents(in).contains(contribution.respondent());
        };
    }

    /** An open question is answered by its own contributions alone. */
    private boolean closed(String question, String respondent) {
        return !open.contains(question)
                && respondents(new Condition.Answered(question)).contains(respondent);
    }
}
