package underlag.dialogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave: what was recognised and why, and its part of the first ledger.
 *
 * @param importer the importer's id
 * @param reason why that importer was chosen
 * @param charset null where the format settles it
 * @param delimiter null where the format has none
 * @param records respondents or notes read
 * @param sheets how each sheet of a table was understood; empty for documents
 * @param cells non-empty cells or paragraphs by what became of them; the values add up to all read
 * @param skipped reason code → items, adding up to {@code cells[SKIPPED]}
 * @param notAnswered question id → empty cells
 */
public record SourceReading(
        String source,
        String role,
        String importer,
        String reason,
        @Nullable String charset,
        @Nullable String delimiter,
        long records,
        List<SheetReading> sheets,
        List<RecognisedColumn> columns,
        Map<CellState, Long> cells,
        Map<String, Long> skipped,
        Map<String, Long> notAnswered) {
    public SourceReading {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
        skipped = Map.copyOf(skipped);
        notAnswered = Map.copyOf(notAnswered);
    }

    /** A reading of a document, which has no sheets. */
    public SourceReading(
            String source,
            String role,
            String importer,
            String reason,
            @Nullable String charset,
            @Nullable String delimiter,
            long records,
            List<RecognisedColumn> columns,
            Map<CellState, Long> cells,
            Map<String, Long> skipped,
            Map<String, Long> notAnswered) {
        this(
                source,
                role,
                importer,
                reason,
                charset,
                delimiter,
                records,
                List.of(),
                columns,
                cells,
                skipped,
                notAnswered);
    }

    /** The same reading with the reason why its importer was chosen. */
    public SourceReading chosen(String because) {
        return new SourceReading(
                source,
                role,
                importer,
                because,
                charset,
                delimiter,
                records,
                sheets,
                columns,
                cells,
                skipped,
                notAnswered);
    }

    /** All non-empty cells or paragraphs read. */
    public long items() {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }
}
