package underlag.importing.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the quotes of one record, which may take several lines. Where a quote stands inside a
 * quoted cell without being doubled, it is taken as part of the text.
 */
final class QuoteScan {
    private enum State {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START;
    private boolean stray;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Takes a line with its line end. True where the record ends with it. */
    boolean add(String line) {
        int end = contentEnd(line);
        for (int i = 0; i < end; i++) {
            step(line.charAt(i));
        }
        if (state == State.QUOTED) {
            cell.append(line, end, line.length());
            return false;
        }
        finish();
        return true;
    }

    private void step(char c) {
        switch (state) {
            case START -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else {
                    plain(c);
                }
            }
            case PLAIN -> plain(c);
            case QUOTED -> {
                if (c == '"') {
                    state = State.AFTER_QUOTE;
                } else {
                    cell.append(c);
                }
            }
            case AFTER_QUOTE -> afterQuote(c);
        }
    }

    private void plain(char c) {
        if (c == delimiter) {
            endCell();
        } else {
            state = State.PLAIN;
            cell.append(c);
        }
    }

    private void afterQuote(char c) {
        if (c == delimiter) {
            endCell();
        } else {
            if (c != '"') {
                stray = true;
                cell.append('"');
            }
            cell.append(c);
            state = State.QUOTED;
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        state = State.START;
    }

    /** Ends the record as it stands, also inside a quoted cell. */
    void finish() {
        endCell();
    }

    /** The cells seen so far, without their quotes. */
    List<String> cells() {
        return cells;
    }

    /** Whether a quote stood where none may stand. */
    boolean stray() {
        return stray;
    }

    /** Length of a line without its line end. */
    static int contentEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }
}
