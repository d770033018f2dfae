package underlag.workspace;

import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.participation.Participation;

/** participation.csv: who took part, by activity, by background and by target group. */
final class ParticipationTable {
    private final CsvTable.Builder table =
            CsvTable.of(
                    "activity, variable, group, participants, share, population, population_share,"
                            + " difference, low, high, missing, priority");

    private ParticipationTable() {}

    static CsvTable of(Participation participation) {
        ParticipationTable result = new ParticipationTable();
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
        for (Distribution.Row row : variable.rows()) {
            table.row(
                    "",
                    variable.question().id(),
                    row.option(),
                    row.count(),
                    row.share(),
                    null,
                    null,
                    null,
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
