package underlag.workspace;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Population;
import underlag.participation.Participation;

/** participation.csv: who took part, by activity, by background and by target group. */
final class ParticipationTable {
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
        participation.targetGroups().forEach(result::targetGroup);
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

    private void targetGroup(Participation.Reach reach) {
        table.row(
                "",
                "target_group",
                reach.group().name(),
                reach.respondents(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reach.group().priority());
    }
}
