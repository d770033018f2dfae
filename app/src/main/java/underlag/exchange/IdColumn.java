package underlag.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodedDialogue;
import underlag.agreement.CodingUnit;
import underlag.importing.format.TableRow;

/**
 * The column that says which statement or answer a row is about, found by its heading or by what
 * stands in it.
 *
 * @param header index of the row with the headings
 */
record IdColumn(int header, int column, Key key) {
    /** Headings stand above everything but titles and remarks. */
    private static final int DEEPEST_HEADER = 20;

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** What the column holds. */
    enum Key {
        STATEMENT,
        ANSWER,
        RECORD;

        CodingUnit unit() {
            return this == STATEMENT ? CodingUnit.STATEMENT : CodingUnit.ANSWER;
        }
    }

    static @Nullable IdColumn find(Sheet sheet, CodedDialogue dialogue) {
        for (Key key : Key.values()) {
            IdColumn named = named(sheet, key, known(key, dialogue));
            if (named != null) {
                return named;
            }
        }
        for (Key key : Key.values()) {
            IdColumn filled = filled(sheet, key, known(key, dialogue));
            if (filled != null) {
                return filled;
            }
        }
        return null;
    }

    /** A column that is called as one of ids is and holds words alone, whatever they are ids of. */
    static @Nullable IdColumn strange(Sheet sheet) {
        Predicate<String> word = cell -> !cell.isBlank() && !SPACE.matcher(cell.strip()).find();
        for (Key key : Key.values()) {
            IdColumn named = named(sheet, key, word);
            if (named != null
                    && share(
                                    sheet.rows().subList(named.header() + 1, sheet.rows().size()),
                                    named.column(),
                                    word)
                            == 1) {
                return named;
            }
        }
        return null;
    }

    private static Predicate<String> known(Key key, CodedDialogue dialogue) {
        return switch (key) {
            case STATEMENT -> value -> dialogue.statements().containsKey(id(value));
            case ANSWER -> value -> dialogue.answers().containsKey(id(value));
            case RECORD -> value -> dialogue.records().containsKey(value.strip());
        };
    }

    /** An id as we write it. */
    static String id(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** By heading, where at least one value below is known. */
    private static @Nullable IdColumn named(Sheet sheet, Key key, Predicate<String> known) {
        List<TableRow> rows = sheet.rows();
        for (int header = 0; header < Math.min(DEEPEST_HEADER, rows.size()); header++) {
            List<String> cells = rows.get(header).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (isHeading(cells.get(column), key)
                        && share(rows.subList(header + 1, rows.size()), column, known) > 0) {
                    return new IdColumn(header, column, key);
                }
            }
        }
        return null;
    }

    private static boolean isHeading(String cell, Key key) {
        return switch (key) {
            case STATEMENT -> Headings.isStatement(cell);
            case ANSWER -> Headings.isAnswer(cell);
            case RECORD -> Headings.isRecord(cell);
        };
    }

    /** By content: nearly all values are known, and they are not the same few. */
    private static @Nullable IdColumn filled(Sheet sheet, Key key, Predicate<String> known) {
        List<TableRow> rows = sheet.rows();
        for (int column = 0; column < sheet.width(); column++) {
            int header = 0;
            while (header < Math.min(DEEPEST_HEADER, rows.size())
                    && (rows.get(header).filled() < 2 || rows.get(header).cell(column).isBlank())) {
                header++;
            }
            if (header + 1 >= rows.size() || known.test(rows.get(header).cell(column))) {
                continue;
            }
            List<TableRow> below = rows.subList(header + 1, rows.size());
            int at = column;
            long different = below.stream().map(r -> r.cell(at).strip()).distinct().count();
            if (share(below, column, known) >= 0.9 && different * 3 >= below.size()) {
                return new IdColumn(header, column, key);
            }
        }
        return null;
    }

    private static double share(List<TableRow> rows, int column, Predicate<String> known) {
        long filled = rows.stream().filter(r -> !r.cell(column).isBlank()).count();
        long found = rows.stream().filter(r -> known.test(r.cell(column))).count();
        return filled == 0 ? 0 : (double) found / filled;
    }
}
