package underlag.workspace;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Activity;
import underlag.participation.Timeline;

/** participation-time.csv: who took part when, by activity and by method. */
final class TimeTable {
    private TimeTable() {}

    /**
     * @param timeline null where no day of anything is known
     */
    static CsvTable of(@Nullable Timeline timeline) {
        CsvTable.Builder table =
                CsvTable.of("level, activity, method, counted, step, period_start, participants");
        if (timeline != null) {
            rows(table, timeline, "activity", timeline.activities());
            rows(table, timeline, "method", timeline.methods());
        }
        return table.build();
    }

    private static void rows(
            CsvTable.Builder table, Timeline timeline, String level, List<Timeline.Row> rows) {
        String step = timeline.step().name().toLowerCase(Locale.ROOT);
        for (Timeline.Row row : rows) {
            String activities =
                    row.activities().stream().map(Activity::id).collect(Collectors.joining(" "));
            String method = row.activities().getFirst().method();
            String counted = row.counted().name().toLowerCase(Locale.ROOT);
            for (int i = 0; i < row.counts().size(); i++) {
                int people = row.counts().get(i);
                if (people > 0) {
                    String start = timeline.periods().get(i).toString();
                    table.row(level, activities, method, counted, step, start, people);
                }
            }
            if (row.unplaced() > 0) {
                table.row(level, activities, method, counted, step, null, row.unplaced());
            }
        }
    }
}
