package underlag.workspace.decide;

import java.util.List;
import java.util.Map;

/**
 * A row of the workbook.
 *
 * @param key what the row is found again by, though its id may then mean another theme
 * @param told what the reader needs to know
 * @param filled what is decided now, in the reader's words; a field left out is empty
 */
record SheetRow(String id, String key, List<String> told, Map<Field, String> filled) {
    SheetRow {
        told = List.copyOf(told);
        filled = Map.copyOf(filled);
    }
}
