package underlag.workspace.decide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Origin;

/**
 * A row in which a person changed something.
 *
 * @param changed the cells that are neither empty nor as they were written
 * @param cells all cells of the row's fields
 * @param before what stood in the cells when the workbook was written
 * @param places where each cell stands
 */
record ChangedRow(
        Sheet sheet,
        String id,
        String key,
        Map<Field, String> changed,
        Map<Field, String> cells,
        Map<Field, String> before,
        Map<Field, Origin> places) {
    ChangedRow {
        changed = Map.copyOf(changed);
        cells = Map.copyOf(cells);
        before = Map.copyOf(before);
        places = Map.copyOf(places);
    }

    /** With other words in the changed cells. */
    ChangedRow with(BiFunction<Field, String, String> words) {
        Map<Field, String> other = new EnumMap<>(Field.class);
        changed.forEach((field, cell) -> other.put(field, words.apply(field, cell)));
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(cells);
        all.putAll(other);
        return new ChangedRow(sheet, id, key, other, all, before, places);
    }

    /**
     * The row as it stands to what is decided now: without what is decided already, so that a
     * workbook may be read twice; and with what was decided since in the cells that nobody changed,
     * so that an old workbook takes nothing back.
     */
    ChangedRow against(@Nullable SheetRow now) {
        if (now == null) {
            return this;
        }
        Map<Field, String> left = new EnumMap<>(Field.class);
        Map<Field, String> all = new EnumMap<>(Field.class);
        for (Field field : sheet.fields()) {
            String cell = cell(field);
            String decided = now.decided(field);
            if (!changed.containsKey(field)) {
                all.put(field, cell.isEmpty() && !before(field).isEmpty() ? cell : decided);
                continue;
            }
            all.put(field, cell);
            boolean chosen = !field.choices().isEmpty();
            if (!(chosen ? cell.equalsIgnoreCase(decided) : cell.equals(decided))) {
                left.put(field, cell);
            }
        }
        return new ChangedRow(sheet, id, key, left, all, before, places);
    }

    /**
     * Whether a changed cell was decided otherwise since the workbook was written.
     *
     * @param undo the word that takes a decision back; where nothing was decided before, it can
     *     only mean what was decided since
     */
    boolean outdated(Field field, SheetRow now, String undo) {
        boolean meant = before(field).isEmpty() && cell(field).equalsIgnoreCase(undo);
        return !meant && !before(field).equals(now.decided(field));
    }

    /** Without a cell. */
    ChangedRow without(Field field) {
        Map<Field, String> left = new EnumMap<>(Field.class);
        changed.forEach(
                (other, cell) -> {
                    if (other != field) {
                        left.put(other, cell);
                    }
                });
        return new ChangedRow(sheet, id, key, left, cells, before, places);
    }

    Optional<String> changed(Field field) {
        return Optional.ofNullable(changed.get(field));
    }

    String cell(Field field) {
        return cells.getOrDefault(field, "");
    }

    private String before(Field field) {
        return before.getOrDefault(field, "");
    }

    Origin place(Field field) {
        return places.getOrDefault(field, Origin.whole(sheet.name()));
    }
}
