package underlag.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import underlag.dialogue.CellState;

/** Counts what became of every non-empty cell of one file while it is read. Not thread-safe. */
public final class Ledger {
    private final Map<CellState, Long> cells = new EnumMap<>(CellState.class);
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private final Map<String, Long> notAnswered = new LinkedHashMap<>();

    /** One non-empty cell that was used. */
    public void count(CellState state) {
        if (state == CellState.SKIPPED) {
            throw new IllegalArgumentException("a skipped cell needs a reason");
        }
        cells.merge(state, 1L, Long::sum);
    }

    /** Non-empty cells left out, with the message key of the reason. */
    public void skip(String reason, long items) {
        if (items > 0) {
            cells.merge(CellState.SKIPPED, items, Long::sum);
            skipped.merge(reason, items, Long::sum);
        }
    }

    /** One empty cell under a question. */
    public void notAnswered(String question) {
        notAnswered.merge(question, 1L, Long::sum);
    }

    public Map<CellState, Long> cells() {
        return Map.copyOf(cells);
    }

    public Map<String, Long> skipped() {
        return Map.copyOf(skipped);
    }

    public Map<String, Long> notAnswered() {
        return Map.copyOf(notAnswered);
    }
}
