package underlag.importing.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import underlag.importing.format.TableRow;

/**
 * Holds back the last rows of a table until it is known whether they are answers: people write
 * sums, legends and notes below what they have typed. Not thread-safe.
 */
final class TailFinder {
    private static final int HELD = 30;
    private static final Set<String> TOTALS = WordLists.get("totals");
    private static final Set<String> NOTE = WordLists.get("note");

    private final Deque<TableRow> held = new ArrayDeque<>();
    private final Consumer<TableRow> answers;
    private final int width;
    private final List<String> notes = new ArrayList<>();
    private long rows;
    private long cells;

    /**
     * @param width columns with a heading
     * @param answers takes the rows that are answers, in order
     */
    TailFinder(int width, Consumer<TableRow> answers) {
        this.width = width;
        this.answers = answers;
    }

    void add(TableRow row) {
        held.addLast(row);
        if (held.size() > HELD) {
            pass(held.removeFirst());
        }
    }

    private void pass(TableRow row) {
        rows++;
        cells += row.filled();
        answers.accept(row);
    }

    /** Passes on the rest of the answers; gives the rows that are none, with the reason. */
    Map<Integer, String> end() {
        Map<Integer, String> none = new TreeMap<>();
        List<TableRow> last = new ArrayList<>(held);
        int end = last.size();
        end = notes(last, end, none);
        end = totals(last, end, none);
        notes(last, end, none);
        last.stream()
                .filter(r -> "import.note-below".equals(none.get(r.number())))
                .forEach(r -> notes.add(String.join(" ", r.cells()).strip()));
        last.stream().filter(r -> !none.containsKey(r.number())).forEach(this::pass);
        return none;
    }

    /** The texts of the notes, when the rows have come to their end. */
    List<String> notes() {
        return notes;
    }

    /** Rows with a cell or two, below a blank row or beginning as notes do. */
    private int notes(List<TableRow> last, int from, Map<Integer, String> none) {
        int end = from;
        while (end > 1 && isNote(last, end - 1)) {
            end--;
        }
        // What stands below the blank row is a note only where all of it is.
        for (int i = end; i < from; i++) {
            none.put(last.get(i).number(), "import.note-below");
        }
        return end;
    }

    private boolean isNote(List<TableRow> last, int at) {
        TableRow row = last.get(at);
        if (row.filled() > Math.max(1, width / 4)) {
            return false;
        }
        String first = row.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
        List<String> words = Words.of(first);
        boolean marked =
                first.strip().startsWith("*")
                        || (!words.isEmpty() && NOTE.contains(words.getFirst()) && colon(first));
        return width >= 2 && marked || usual(last) >= 3 && belowBlank(last, at);
    }

    private static boolean colon(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40;
    }

    /** Cells that a row usually has. */
    private double usual(List<TableRow> last) {
        long inLast = last.stream().limit(5).mapToLong(TableRow::filled).sum();
        return (cells + inLast) / (double) (rows + Math.min(5, last.size()));
    }

    /** Whether a blank row, or another such row below one, stands above. */
    private boolean belowBlank(List<TableRow> last, int at) {
        for (int i = at; i > 0; i--) {
            if (last.get(i).number() > last.get(i - 1).number() + 1) {
                return true;
            }
            if (last.get(i - 1).filled() > Math.max(1, width / 4)) {
                return false;
            }
        }
        return false;
    }

    private static int totals(List<TableRow> last, int from, Map<Integer, String> none) {
        int end = from;
        while (end > 1 && isTotals(last.get(end - 1))) {
            end--;
            none.put(last.get(end).number(), "import.totals-row");
        }
        return end;
    }

    private static boolean isTotals(TableRow row) {
        List<String> filled =
                row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        List<String> words = filled.isEmpty() ? List.of() : Words.of(filled.getFirst());
        return filled.size() >= 2
                && !words.isEmpty()
                && words.size() <= 3
                && TOTALS.contains(words.getFirst())
                && filled.stream().skip(1).allMatch(c -> c.matches("[-\\d\\s.,%:]+|#.*"));
    }
}
