package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Measure;
import underlag.dialogue.Messages;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.goal.Measurement.Note;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Chart.Pair;
import underlag.report.model.Chart.Paired;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.statistics.Interval;

/** What changed from before to after, by the goals' indicators: shares and means apart. */
final class ChangeCharts {
    private static final String SHARE = "goal.before-after-share";
    private static final String MEAN = "goal.before-after-mean";

    private final Words words;
    private final Outcomes outcomes;

    private ChangeCharts(Words words) {
        this.words = words;
        this.outcomes = new Outcomes(words);
    }

    /** A chart of shares and one of means; nothing where no indicator measures a change. */
    static List<Block> of(Words words, List<Goal> goals) {
        ChangeCharts charts = new ChangeCharts(words);
        List<Block> blocks = new ArrayList<>();
        for (String code : List.of(SHARE, MEAN)) {
            List<Change> changes = changes(goals, code);
            if (!changes.isEmpty()) {
                blocks.add(new ChartBlock(charts.chart(changes, code.equals(SHARE))));
            }
        }
        return blocks;
    }

    private record Change(Measurement measurement, double before, double after) {}

    private static List<Change> changes(List<Goal> goals, String code) {
        List<Change> changes = new ArrayList<>();
        for (Goal goal : goals) {
            for (Measurement one : goal.measurements()) {
                if (one.indicator().measure() instanceof Measure.Change) {
                    for (Note note : one.reason()) {
                        if (note.code().equals(code)) {
                            changes.add(
                                    new Change(
                                            one,
                                            Double.parseDouble(note.arguments().get(0)),
                                            Double.parseDouble(note.arguments().get(1))));
                        }
                    }
                }
            }
        }
        return changes;
    }

    private Paired chart(List<Change> changes, boolean shares) {
        List<Pair> pairs = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Change one : changes) {
            String label = one.measurement().indicator().text();
            String before = value(one.before(), shares);
            String after = value(one.after(), shares);
            String difference = outcomes.outcome(one.measurement());
            String interval = interval(one.measurement());
            String note = note(one.measurement(), difference, shares);
            pairs.add(
                    new Pair(
                            label,
                            note,
                            List.of(one.before(), one.after()),
                            List.of(before, after)));
            told.add(say("alt.row", label, before, after, note));
            cells.add(
                    List.of(
                            new Cell.Text(label),
                            new Cell.Text(before),
                            new Cell.Text(after),
                            new Cell.Text(difference),
                            interval == null ? new Cell.Empty("–") : new Cell.Text(interval)));
        }
        String kind = shares ? "shares" : "means";
        String title = say("title." + kind);
        return new Paired(
                "changes-" + kind,
                title,
                say("alt", String.join(" ", told)),
                new Table("changes-" + kind + "-data", title, columns(), cells, true, say("data")),
                "",
                List.of(say("before"), say("after")),
                pairs);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.say("column.indicators"), false),
                new Column(say("before"), true),
                new Column(say("after"), true),
                new Column(say("difference"), true),
                new Column(words.say("column.interval"), true));
    }

    private String value(double number, boolean share) {
        return share ? words.figures().percent(number) : words.figures().decimal(number, 2);
    }

    /** Short, as it stands under the label. */
    private String note(Measurement one, String difference, boolean shares) {
        Interval interval = one.interval();
        return interval == null
                ? difference
                : say(
                        "note",
                        difference,
                        end(interval.low(), shares),
                        end(interval.high(), shares));
    }

    private String end(double end, boolean shares) {
        return shares
                ? words.figures().whole(Math.round(end * 100))
                : words.figures().decimal(end, 1);
    }

    private @Nullable String interval(Measurement one) {
        Interval interval = one.interval();
        return interval == null
                ? null
                : words.say(
                        "word.to",
                        outcomes.value(one.indicator(), interval.low()),
                        outcomes.value(one.indicator(), interval.high()));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach.change." + key, arguments);
    }
}
