package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.dialogue.Messages;
import underlag.participation.Participation.Attendance;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What was planned for each activity beside what was carried out. */
final class PlannedSection {
    private final Words words;
    private final List<List<Cell>> rows = new ArrayList<>();

    private PlannedSection(Words words) {
        this.words = words;
    }

    /** A table, or nothing where the plan does not say what was planned. */
    static List<Block> of(Composition composition) {
        PlannedSection section = new PlannedSection(composition.words());
        composition.analysis().participation().activities().forEach(section::activity);
        return section.rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(3, section.say("heading"), "planned"),
                        new Paragraph(section.say("intro")),
                        new TableBlock(section.table()));
    }

    private void activity(Attendance attendance) {
        Activity activity = attendance.activity();
        Activity.Planned planned = activity.planned();
        if (planned == null) {
            return;
        }
        Integer came = attendance.people() == 0 ? null : Integer.valueOf(attendance.people());
        rows.add(
                List.of(
                        new Cell.Text(activity.name()),
                        text(planned.time(), activity.time()),
                        text(planned.method(), activity.method()),
                        number(planned.invited(), activity.invited()),
                        number(planned.participants(), came),
                        number(planned.cost(), activity.cost()),
                        number(planned.hours(), activity.hours())));
    }

    private Cell text(@Nullable String planned, @Nullable String held) {
        String after = held == null || held.isBlank() ? null : held.strip();
        // A time of the day or a place after the date is no deviation.
        boolean same = planned == null || (after != null && after.startsWith(planned.strip()));
        return cell(planned, after, same, "");
    }

    private Cell number(@Nullable Number planned, @Nullable Number held) {
        if (planned == null || held == null) {
            return cell(number(planned), number(held), planned == null, "");
        }
        double more = held.doubleValue() - planned.doubleValue();
        boolean none = more == 0 || planned.doubleValue() == 0;
        String part = none ? "" : words.figures().percent(Math.abs(more) / planned.doubleValue());
        String by = none ? "" : " " + say(more > 0 ? "more" : "fewer", part);
        return cell(number(planned), number(held), more == 0, by);
    }

    private @Nullable String number(@Nullable Number number) {
        return number == null ? null : words.figures().shortest(number.doubleValue(), 1);
    }

    private Cell cell(@Nullable String planned, @Nullable String held, boolean same, String by) {
        if (same) {
            return held == null ? new Cell.Empty("–") : new Cell.Text(held);
        }
        String after = held == null ? say("unknown") : held;
        return new Cell.Text(say("changed", planned == null ? "–" : planned, after) + by);
    }

    private Table table() {
        List<Column> columns =
                Stream.of("activity", "time", "method", "invited", "came", "cost", "hours")
                        .map(key -> new Column(say("column." + key), false))
                        .toList();
        return new Table("planned-table", say("caption"), columns, rows, true, say("note"));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach.planned." + key, arguments);
    }
}
