package underlag.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.dialogue.Activity;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Population;
import underlag.participation.Participation;
import underlag.participation.TargetMatrix;
import underlag.participation.TargetMatrix.Basis;
import underlag.statistics.Interval;
import underlag.statistics.ShareIntervals;

/** participation.csv: who took part, by activity, by background and by target group. */
final class ParticipationTable {
    private static final String TARGET_GROUP = "target_group";

    private final CsvTable.Builder table =
            CsvTable.of(
                    "activity, variable, group, participants, share, population, population_share,"
                            + " difference, low, high, missing, priority");

    private final Dialogue dialogue;

    private ParticipationTable(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    static CsvTable of(Participation participation, Dialogue dialogue) {
        ParticipationTable result = new ParticipationTable(dialogue);
        participation.activities().forEach(result::activity);
        participation.background().forEach(result::background);
        TargetMatrix matrix = participation.matrix();
        matrix.rows().forEach(row -> result.targetGroup(row, matrix.activities()));
        return result.table.build();
    }

    private void activity(Participation.Attendance attendance) {
        String activity = attendance.activity().id();
        count(activity, "respondents", attendance.respondents());
        count(activity, "groups", attendance.groups());
        count(activity, "attendance", attendance.attendance());
        count(activity, "unfinished", attendance.unfinished());
    }

    private void count(String activity, String variable, @Nullable Integer count) {
        table.row(activity, variable, "", count, null, null, null, null, null, null, null, null);
    }

    private void background(Distribution variable) {
        Optional<Population> people = dialogue.population(variable.question().id());
        for (Distribution.Row row : variable.rows()) {
            Population.Group group =
                    people.map(p -> p.group(Map.of(p.variables().getFirst(), row.option())))
                            .orElse(null);
            Long population = group == null ? null : Long.valueOf(group.people());
            Double of = group == null ? null : Double.valueOf(people.get().share(group));
            Double share = row.share();
            table.row(
                    "",
                    variable.question().id(),
                    row.option(),
                    row.count(),
                    share,
                    population,
                    of,
                    share == null || of == null ? null : Double.valueOf(share - of),
                    ResultTables.low(row.interval()),
                    ResultTables.high(row.interval()),
                    variable.notAnswered(),
                    null);
        }
    }

    private void targetGroup(TargetMatrix.Row row, List<Activity> activities) {
        Double share = row.share();
        Double people = row.population();
        Integer answered = row.answered();
        Interval interval =
                share == null || answered == null
                        ? null
                        : ShareIntervals.wilson(answered, row.compared());
        table.row(
                "",
                TARGET_GROUP,
                row.group().name(),
                answered,
                share,
                null,
                people,
                share == null || people == null ? null : Double.valueOf(share - people),
                ResultTables.low(interval),
                ResultTables.high(interval),
                null,
                row.group().priority());
        for (int i = 0; i < activities.size(); i++) {
            TargetMatrix.Cell cell = row.cells().get(i);
            if (cell.meant() || cell.people() != null) {
                table.row(
                        activities.get(i).id(),
                        cell.basis() == Basis.COUNTED ? TARGET_GROUP + "_counted" : TARGET_GROUP,
                        row.group().name(),
                        cell.people(),
                        cell.share(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        row.group().priority());
            }
        }
    }
}
