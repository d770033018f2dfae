package underlag.workspace.decide;

import java.util.List;
import java.util.Map;
import underlag.report.model.XmlText;

/**
 * A row of the workbook.
 *
 * @param key what the row is found again by, though its id may then mean another theme
 * @param told what the reader needs to know
 * @param filled what is decided now, in the reader's words; a field left out is empty
 */
record SheetRow(String id, String key, List<String> told, Map<Field, String> filled) {
    /** A cell holds 32 767 characters. */
    private static final int LONGEST = 32_000;

    SheetRow {
        told = List.copyOf(told);
        filled = Map.copyOf(filled);
    }

    /** What a field's cell holds now, as it is read back. */
    String decided(Field field) {
        return cell(filled.getOrDefault(field, ""));
    }

    /** A text as a cell of a workbook holds it and gives it back. */
    static String cell(String text) {
        String clean = XmlText.of(text).strip();
        return clean.substring(0, Math.min(LONGEST, clean.length())).strip();
    }
}
