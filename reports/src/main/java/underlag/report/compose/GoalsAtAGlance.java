package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Status;
import underlag.report.model.Chart.Sign;
import underlag.report.model.Chart.StatusRow;
import underlag.report.model.Chart.Statuses;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** All goals in one picture: how each was judged, and how its indicators came out. */
final class GoalsAtAGlance {
    private final Words words;
    private final List<Goal> goals;

    GoalsAtAGlance(Words words, List<Goal> goals) {
        this.words = words;
        this.goals = goals;
    }

    Statuses chart() {
        String title = say("title");
        List<String> told = goals.stream().map(this::told).toList();
        return new Statuses(
                "goals-at-a-glance",
                title,
                say("alt", String.join(" ", told)),
                table(title),
                legend(),
                goals.stream().map(this::row).toList());
    }

    private StatusRow row(Goal goal) {
        return new StatusRow(
                goal.plan().text(),
                words.name("goal-type", goal.plan().type()),
                goal.measurements().stream().map(one -> sign(one, "")).toList(),
                words.name("status", goal.status()));
    }

    private static Sign sign(Measurement one, String text) {
        return new Sign(shape(one.status()), one.certainty() != Certainty.UNSURE, text);
    }

    private static Sign.Shape shape(Status status) {
        return switch (status) {
            case REACHED -> Sign.Shape.FULL;
            case PARTLY -> Sign.Shape.HALF;
            case NOT_REACHED -> Sign.Shape.EMPTY;
            case CANNOT_BE_TOLD -> Sign.Shape.UNKNOWN;
        };
    }

    private List<Sign> legend() {
        List<Sign> legend = new ArrayList<>();
        for (Status status : Status.values()) {
            legend.add(new Sign(shape(status), true, words.name("status", status)));
        }
        boolean unsure =
                goals.stream()
                        .flatMap(goal -> goal.measurements().stream())
                        .anyMatch(one -> one.certainty() == Certainty.UNSURE);
        if (unsure) {
            legend.add(new Sign(Sign.Shape.EMPTY, false, say("unsure")));
        }
        return legend;
    }

    private String told(Goal goal) {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long number = count(goal, status);
            if (number > 0) {
                parts.add(say("alt.part", number, words.name("status", status)));
            }
        }
        String status = words.name("status", goal.status());
        return parts.isEmpty()
                ? say("alt.goal.alone", goal.plan().text(), status)
                : say("alt.goal", goal.plan().text(), status, words.list(parts));
    }

    private static long count(Goal goal, Status status) {
        return goal.measurements().stream().filter(one -> one.status() == status).count();
    }

    private Table table(String title) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.goal"), false));
        columns.add(new Column(words.say("column.goal-type"), false));
        columns.add(new Column(words.say("column.status"), false));
        for (Status status : Status.values()) {
            columns.add(new Column(say("column", words.name("status", status)), true));
        }
        columns.add(new Column(say("column.unsure"), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(goal.plan().text()));
            row.add(new Cell.Text(words.name("goal-type", goal.plan().type())));
            row.add(new Cell.Text(words.name("status", goal.status())));
            for (Status status : Status.values()) {
                row.add(new Cell.Whole(count(goal, status)));
            }
            row.add(
                    new Cell.Whole(
                            goal.measurements().stream()
                                    .filter(one -> one.certainty() == Certainty.UNSURE)
                                    .count()));
            rows.add(row);
        }
        return new Table("goals-at-a-glance-data", title, columns, rows, true, null);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach.glance." + key, arguments);
    }
}
