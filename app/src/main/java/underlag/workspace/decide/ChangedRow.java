package underlag.workspace.decide;

import java.util.Map;
import java.util.Optional;
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
