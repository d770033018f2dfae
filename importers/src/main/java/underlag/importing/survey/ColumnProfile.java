package underlag.importing.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import underlag.dialogue.StableId;

/** What a column's cells look like taken together, in bounded memory. Not thread-safe. */
final class ColumnProfile {
    static final int MOST_DISTINCT = 1_000;
    private static final int LONGEST_KEPT = 200;

    private final int number;
    private final String header;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private boolean overflowed;
    private long filled;
    private long words;
    private long integers;
    private long emails;
    private long phones;
    private long personNumbers;
    private long dates;
    private long urls;
    private long tokens;
    private long dontKnow;
    private int longest;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;

    ColumnProfile(int number, String header) {
        this.number = number;
        this.header = header;
    }

    /** Takes a cell; gives the characters it costs to remember. */
    int add(String raw) {
        String cell = raw.strip();
        if (cell.isEmpty()) {
            return 0;
        }
        filled++;
        longest = Math.max(longest, cell.length());
        words += Words.of(cell.length() > 2_000 ? cell.substring(0, 2_000) : cell).size();
        if (DontKnow.is(cell)) {
            dontKnow++;
        } else if (CellPatterns.isInteger(cell)) {
            int value = Integer.parseInt(cell);
            integers++;
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        emails += CellPatterns.isEmail(cell) ? 1 : 0;
        phones += CellPatterns.isPhone(cell) ? 1 : 0;
        personNumbers += CellPatterns.isPersonNumber(cell) ? 1 : 0;
        dates += CellPatterns.isDate(cell) ? 1 : 0;
        urls += CellPatterns.isUrl(cell) ? 1 : 0;
        tokens += CellPatterns.isToken(cell) ? 1 : 0;
        return remember(cell);
    }

    private int remember(String cell) {
        String key = cell.length() <= LONGEST_KEPT ? cell : StableId.of(cell);
        Integer count = values.get(key);
        if (count != null) {
            values.put(key, count + 1);
            return 0;
        }
        if (values.size() >= MOST_DISTINCT) {
            overflowed = true;
            return 0;
        }
        values.put(key, 1);
        return key.length();
    }

    /** Remembers no further values. */
    void forget() {
        overflowed = true;
        values.clear();
    }

    int number() {
        return number;
    }

    String header() {
        return header;
    }

    /** Trimmed values with how often each occurs, in order of appearance. */
    Map<String, Integer> values() {
        return values;
    }

    /** Whether there are more different values than are remembered. */
    boolean overflowed() {
        return overflowed;
    }

    long filled() {
        return filled;
    }

    /** Filled cells that do not say "vet ej" or the like. */
    long answered() {
        return filled - dontKnow;
    }

    double meanWords() {
        return filled == 0 ? 0 : words / (double) filled;
    }

    int longest() {
        return longest;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    boolean mostlyIntegers() {
        return integers > 0 && share(integers, answered()) >= 0.95;
    }

    boolean mostlyContact() {
        return filled > 0 && share(emails + phones + personNumbers, filled) >= 0.6;
    }

    boolean anyContact() {
        return emails + phones + personNumbers > 0;
    }

    boolean mostlyDates() {
        return filled > 0 && share(dates, filled) >= 0.9;
    }

    boolean mostlyTechnical() {
        return filled > 0 && share(urls + tokens, filled) >= 0.9;
    }

    /** No value twice. */
    boolean unique() {
        return filled > 0 && (overflowed || values.size() == filled);
    }

    private static double share(long part, long whole) {
        return whole <= 0 ? 0 : part / (double) whole;
    }
}
