package underlag.dialogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a table as it was understood.
 *
 * @param name the sheet's name, or null where the format has none
 * @param read whether its rows were taken for answers
 * @param reasonCode message key: why it was read so, or not read
 * @param headerRow the row of the headings, or 0 where there is none
 * @param rows rows with something in them, headings included
 * @param skippedRows reason code → rows that are no answers: titles, notes, sums
 */
public record SheetReading(
        @Nullable String name,
        boolean read,
        String reasonCode,
        int headerRow,
        long rows,
        Map<String, Long> skippedRows) {
    public SheetReading {
        skippedRows = Map.copyOf(skippedRows);
    }
}
