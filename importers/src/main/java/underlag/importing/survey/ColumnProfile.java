package underlag.importing.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.Locator;
import underlag.dialogue.StableId;

/** What a column's cells look like taken together, in bounded memory. Not thread-safe. */
final class ColumnProfile {
    static final int MOST_DISTINCT = 1_000;
    private static final int LONGEST_KEPT = 200;

    private final int number;
    private final String header;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Set<String> longValues = new HashSet<>();
    private int sheets;
    private boolean overflowed;
    private long filled;
    private long words;
    private long integers;
    private long contacts;
    private long dates;
    private long urls;
    private long geometries;
    private long tokens;
    private long codes;
    private long names;
    private long streets;
    private long dontKnow;
    private boolean countsUp = true;
    private int previous = -1;
    private int longest;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;

    /** A column without cells so far; the cells are added one by one. */
    ColumnProfile(int number, String header) {
        this.number = number;
        this.header = header;
    }

    /** What follows is the next sheet, or the first. */
    void beginSheet() {
        sheets++;
        countsUp &= sheets <= 1;
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
        countsUp(cell);
        contacts += CellPatterns.isContact(cell) ? 1 : 0;
        dates += CellPatterns.isDate(cell) ? 1 : 0;
        urls += CellPatterns.isUrl(cell) ? 1 : 0;
        geometries += CellPatterns.isGeometry(cell) ? 1 : 0;
        tokens += CellPatterns.isToken(cell) ? 1 : 0;
        codes += CellPatterns.isCode(cell) ? 1 : 0;
        streets += CellPatterns.isStreet(cell) ? 1 : 0;
        names += CellPatterns.isName(cell) ? 1 : 0;
        return remember(cell);
    }

    private void countsUp(String cell) {
        int value = CellPatterns.isInteger(cell) ? Integer.parseInt(cell) : -1;
        countsUp &= previous < 0 ? value == 0 || value == 1 : value == previous + 1;
        previous = value;
    }

    private int remember(String cell) {
        if (distinct() >= MOST_DISTINCT) {
            overflowed |= !values.containsKey(cell);
            values.computeIfPresent(cell, (value, count) -> count + 1);
            return 0;
        }
        if (cell.length() > LONGEST_KEPT) {
            return longValues.add(StableId.of(cell)) ? LONGEST_KEPT : 0;
        }
        return values.merge(cell, 1, Integer::sum) == 1 ? cell.length() : 0;
    }

    /** Remembers no further values. */
    void forget() {
        overflowed = true;
        values.clear();
        longValues.clear();
    }

    int number() {
        return number;
    }

    /** The column as a spreadsheet names it. */
    String letters() {
        return Locator.Cell.letters(number);
    }

    String header() {
        return header;
    }

    /** Different values, as far as they are counted. */
    int distinct() {
        return overflowed ? MOST_DISTINCT : values.size() + longValues.size();
    }

    /** Trimmed values short enough for an option, with how often each occurs. */
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

    /** Share of the whole numbers that lie between two, both included. */
    double shareOfIntegersWithin(int from, int to) {
        long inside =
                values.entrySet().stream()
                        .filter(e -> !DontKnow.is(e.getKey()))
                        .filter(e -> CellPatterns.isInteger(e.getKey()))
                        .filter(e -> Integer.parseInt(e.getKey()) >= from)
                        .filter(e -> Integer.parseInt(e.getKey()) <= to)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return share(inside, integers);
    }

    /** Whole numbers, each one more than the one above: numbers of rows. */
    boolean countsUp() {
        return countsUp && filled > 1;
    }

    boolean mostlyContact() {
        return filled > 0 && shareOfContacts() >= 0.6;
    }

    /** Share of cells that are an address, a telephone or identity number. */
    double shareOfContacts() {
        return share(contacts, filled);
    }

    boolean mostlyStreets() {
        return filled >= 3 && share(streets, filled) >= 0.6;
    }

    /** Two or three words with capitals, hardly any twice: what people's names look like. */
    boolean mostlyNames() {
        return filled >= 5 && share(names, filled) >= 0.8 && share(distinct(), filled) >= 0.8;
    }

    boolean anyContact() {
        return contacts > 0;
    }

    boolean mostlyDates() {
        return filled > 0 && share(dates, filled) >= 0.9;
    }

    boolean mostlyTechnical() {
        return filled > 0 && share(urls + tokens + geometries, filled) >= 0.9;
    }

    /** Single words with a digit in them, such as "B1592" or "17". */
    boolean mostlyCodes() {
        return filled > 0 && share(codes, filled) >= 0.95;
    }

    /** No value twice; on several sheets, none oftener than once on each. */
    boolean unique() {
        boolean once =
                sheets > 1
                        ? longValues.isEmpty()
                                && values.values().stream().allMatch(n -> n <= sheets)
                        : distinct() == filled;
        return filled > 0 && (overflowed || once);
    }

    private static double share(long part, long whole) {
        return whole <= 0 ? 0 : part / (double) whole;
    }
}
