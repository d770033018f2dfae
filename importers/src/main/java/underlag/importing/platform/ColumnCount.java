package underlag.importing.platform;

import java.util.HashSet;
import java.util.Set;

/** What the cells of a column are like, counted in a first reading. Not thread-safe. */
final class ColumnCount {
    private static final int MOST_DISTINCT = 1000;
    private static final int WORDY = 40;
    private static final int MOST_OPTIONS = 12;

    private static final int MOST_DIGITS = 9;

    private final Set<String> values = new HashSet<>();
    private long filled;
    private long characters;
    private long sum;

    void add(String cell) {
        if (cell.isBlank()) {
            return;
        }
        filled++;
        characters += cell.length();
        String value = cell.strip();
        if (value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            sum += Long.parseLong(value);
        }
        if (values.size() < MOST_DISTINCT) {
            values.add(value);
        }
    }

    long filled() {
        return filled;
    }

    /** Different values, counted up to a thousand. */
    int distinct() {
        return values.size();
    }

    /** The whole numbers in the column, added up. */
    long sum() {
        return sum;
    }

    /** Whether somebody wrote sentences here. */
    boolean isWordy() {
        return filled > 0 && characters / filled >= WORDY && values.size() * 2L > filled;
    }

    /** Whether nearly every cell says something else. */
    boolean hardlyRecurs() {
        return filled >= 3 && values.size() * 10L >= Math.min(filled, MOST_DISTINCT) * 9L;
    }

    /** Whether a few short words recur. */
    boolean isChoice() {
        return filled >= 4
                && values.size() <= MOST_OPTIONS
                && values.size() * 2L <= filled
                && characters / filled < WORDY;
    }
}
