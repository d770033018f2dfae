package underlag.importing.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.StableId;

/**
 * The lasting key of each row: its own id, or else its content with its ordinal among equal rows.
 * Never its place, which changes with the next export. Not thread-safe.
 */
final class RecordKeys {
    private final @Nullable SurveyColumn id;
    private final List<SurveyColumn> byHeader;
    private final String before;
    private final Map<Long, Integer> seen = new HashMap<>();

    /** Keys that begin so, where several sheets number their rows alike. */
    RecordKeys(List<SurveyColumn> columns, String before) {
        this.before = before;
        // An id that the plan or an option names goes before one that was recognised.
        this.id =
                columns.stream()
                        .filter(c -> c.role() == ColumnRole.ID)
                        .min(Comparator.comparing(c -> !c.recognised().planned()))
                        .orElse(null);
        this.byHeader =
                columns.stream()
                        .filter(c -> c.place() <= 1 && c.role() != ColumnRole.ANSWER)
                        .sorted(Comparator.comparing(SurveyColumn::header))
                        .toList();
    }

    /**
     * A record's key.
     *
     * @param own the record's own id where the plan or an option names the column, or null
     * @param repeated whether another record had the same own id
     */
    record Key(String key, @Nullable String own, boolean repeated) {}

    Key of(SurveyRecord record) {
        SurveyColumn column = id;
        String value = column == null ? "" : record.text(column).strip();
        boolean named = column != null && column.recognised().planned() && !value.isEmpty();
        String key = before + (value.isEmpty() ? "row " + content(record) : "id " + value);
        int ordinal = seen.merge(Long.parseUnsignedLong(StableId.of(key), 16), 1, Integer::sum);
        return new Key(
                ordinal == 1 ? key : key + " " + ordinal,
                named ? value : null,
                ordinal > 1 && !value.isEmpty());
    }

    private String content(SurveyRecord record) {
        List<String> parts = new ArrayList<>();
        for (SurveyColumn column : byHeader) {
            String cell = record.text(column);
            if (!cell.isBlank()) {
                parts.add(column.header());
                parts.add(cell);
            }
        }
        return StableId.of(parts.toArray(String[]::new));
    }
}
