package underlag.workspace.decide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Origin;

/**
 * A row in which a person changed something.
 *
 * @param changed the cells that are neither empty nor as they were written
 * @param cells all cells of the row's fields
 * @param places where each cell stands
 */
record ChangedRow(
        Sheet sheet,
        String id,
        String key,
        Map<Field, String> changed,
        Map<Field, String> cells,
        Map<Field, Origin> places) {
    ChangedRow {
        changed = Map.copyOf(changed);
        cells = Map.copyOf(cells);
        places = Map.copyOf(places);
    }

    /** Without what is decided already, so that a workbook may be read twice. */
    ChangedRow without(@Nullable SheetRow now) {
        if (now == null) {
            return this;
        }
        Map<Field, String> left = new EnumMap<>(Field.class);
        changed.forEach(
                (field, cell) -> {
                    String decided = now.filled().getOrDefault(field, "");
                    boolean chosen = !field.choices().isEmpty();
                    if (!(chosen ? cell.equalsIgnoreCase(decided) : cell.equals(decided))) {
                        left.put(field, cell);
                    }
                });
        return new ChangedRow(sheet, id, key, left, cells, places);
    }

    Optional<String> changed(Field field) {
        return Optional.ofNullable(changed.get(field));
    }

    String cell(Field field) {
        return cells.getOrDefault(field, "");
    }

    Origin place(Field field) {
        return places.getOrDefault(field, Origin.whole(sheet.name()));
    }
}
