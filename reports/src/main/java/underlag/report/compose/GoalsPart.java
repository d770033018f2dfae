package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Target;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** Whether the goals of the dialogue were reached: one row for each. */
final class GoalsPart {
    private GoalsPart() {}

    /** The judgement of each goal; nothing where the plan has no goals. */
    static List<Block> brief(Publication publication) {
        List<Goal> goals = publication.analysis().goals();
        if (goals.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, publication.say("goals.heading"), "goals"),
                new TableBlock(judgements(publication, goals)),
                new Link(publication.say("goals.annex.link"), "goal-outcomes"));
    }

    /** Each goal with its indicators, for an annex; nothing where the plan has no goals. */
    static List<Block> outcomes(Publication publication) {
        List<Goal> goals = publication.analysis().goals();
        if (goals.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, publication.say("goals.annex"), "goal-outcomes"),
                new Paragraph(publication.say("goals.intro")),
                new ChartBlock(new GoalsAtAGlance(publication.words(), goals).chart()),
                new TableBlock(table(publication, goals)));
    }

    private static Table judgements(Publication publication, List<Goal> goals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            rows.add(
                    List.of(
                            new Cell.Text(goal.plan().text()),
                            new Cell.Text(publication.words().name("status", goal.status()))));
        }
        return new Table(
                "goal-judgements-table",
                publication.say("goals.brief.caption"),
                List.of(publication.column("goal"), publication.column("status")),
                rows,
                true,
                null);
    }

    private static Table table(Publication publication, List<Goal> goals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            rows.add(
                    List.of(
                            new Cell.Text(goal.plan().text()),
                            new Cell.Text(publication.words().name("status", goal.status())),
                            Publication.cell(outcomes(publication, goal))));
        }
        return new Table(
                "goals-table",
                publication.say("goals.caption"),
                List.of(
                        publication.column("goal"),
                        publication.column("status"),
                        publication.column("outcome")),
                rows,
                true,
                null);
    }

    /** Each indicator on a line of its own: "Andel unga: 9 % (mål: minst 12 %)". */
    private static String outcomes(Publication publication, Goal goal) {
        List<String> lines = new ArrayList<>();
        Words words = publication.words();
        Outcomes outcomes = new Outcomes(words);
        for (Measurement one : goal.measurements()) {
            String outcome = publication.outcome(one);
            Target target = one.indicator().target();
            String against =
                    target == null
                            ? outcome
                            : words.say(
                                    "goal.against",
                                    outcome,
                                    outcomes.target(one.indicator(), target));
            lines.add(publication.say("goals.line", one.indicator().text(), against));
        }
        return String.join("\n", lines);
    }
}
