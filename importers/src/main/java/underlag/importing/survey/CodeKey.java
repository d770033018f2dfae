package underlag.importing.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;
import underlag.importing.format.TableFile;
import underlag.importing.format.TableRow;
import underlag.importing.format.TableRows;

/**
 * What the codes in a workbook's columns stand for, as one of its sheets tells: the column, the
 * code, the words. A column is named on each row or on the first of its rows; all its codes may
 * also stand in one cell, "1 = Ja; 2 = Nej".
 *
 * @param sheet the name of the sheet that is the key
 * @param codes column as the key names it, loosely → code → words
 */
record CodeKey(@Nullable String sheet, Map<String, Map<String, String>> codes) {
    /** There is no key. */
    static final CodeKey NONE = new CodeKey(null, Map.of());

    private static final int MOST_ROWS = 20_000;
    private static final Pattern SEVERAL =
            Pattern.compile("(-?\\d{1,4})\\s*[=:]\\s*(.+?)\\s*(?=$|[;,\\n]\\s*-?\\d{1,4}\\s*[=:])");

    private static final Set<String> SHEETS = WordLists.get("key-sheet");
    private static final Set<String> COLUMN = WordLists.get("key-column");
    private static final Set<String> CODE = WordLists.get("key-code");
    private static final Set<String> WORDS = WordLists.get("key-words");

    CodeKey {
        codes = Map.copyOf(codes);
    }

    /** The first sheet that has the name and the headings of a key and says something. */
    static CodeKey among(List<TableFile> tables) throws IOException, ImportException {
        for (TableFile table : tables) {
            String name = table.sheet();
            if (name != null && SHEETS.contains(Words.loose(name))) {
                CodeKey key = read(table, name);
                if (!key.codes().isEmpty()) {
                    return key;
                }
            }
        }
        return NONE;
    }

    private static CodeKey read(TableFile table, String name) throws IOException, ImportException {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        try (TableRows rows = table.open()) {
            Reader reader = null;
            int read = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (reader == null) {
                    reader = Reader.under(row);
                } else {
                    reader.row(row, codes);
                }
                if (++read == MOST_ROWS) {
                    break;
                }
            }
        }
        return new CodeKey(name, codes);
    }

    /** Reads the rows below the key's headings. */
    private static final class Reader {
        private final int column;
        private final int code;
        private final int words;
        private String current = "";

        private Reader(int column, int code, int words) {
            this.column = column;
            this.code = code;
            this.words = words;
        }

        /** A reader where the row is the key's headings, else null. */
        static @Nullable Reader under(TableRow row) {
            List<String> headings = row.cells().stream().map(Words::loose).toList();
            int column = place(headings, COLUMN);
            int code = place(headings, CODE);
            int words = place(headings, WORDS);
            return column < 0 || (code < 0 && words < 0) ? null : new Reader(column, code, words);
        }

        private static int place(List<String> headings, Set<String> names) {
            return IntStream.range(0, headings.size())
                    .filter(i -> names.contains(headings.get(i)))
                    .findFirst()
                    .orElse(-1);
        }

        void row(TableRow row, Map<String, Map<String, String>> codes) {
            String named = Words.loose(row.cell(column));
            current = named.isEmpty() ? current : named;
            if (current.isEmpty()) {
                return;
            }
            Map<String, String> own = new LinkedHashMap<>();
            String coded = code < 0 ? "" : row.cell(code).strip();
            String said = words < 0 ? "" : row.cell(words).strip();
            if (!coded.isEmpty() && !said.isEmpty()) {
                own.put(coded, said);
            } else {
                Matcher matcher = SEVERAL.matcher(coded + said);
                while (matcher.find()) {
                    own.put(matcher.group(1), matcher.group(2));
                }
            }
            if (!own.isEmpty()) {
                codes.computeIfAbsent(current, c -> new LinkedHashMap<>()).putAll(own);
            }
        }
    }

    /** The headings whose columns the key explains. */
    List<String> explained(List<String> headings) {
        return headings.stream().filter(h -> !of(h).isEmpty()).toList();
    }

    /** A table with words for codes, in the columns that the key explains. */
    TableFile decode(TableFile table, List<String> headings) {
        List<Map<String, String>> byColumn = headings.stream().map(this::of).toList();
        return byColumn.stream().allMatch(Map::isEmpty)
                ? table
                : table.withRows(row -> decoded(row, byColumn));
    }

    /** The codes of a column: named in full, or by the number that its heading begins with. */
    private Map<String, String> of(String heading) {
        String loose = Words.loose(heading);
        if (loose.isEmpty()) {
            return Map.of();
        }
        Map<String, String> same = codes.get(loose);
        if (same != null) {
            return same;
        }
        List<Map<String, String>> beginnings = new ArrayList<>();
        codes.forEach(
                (column, own) -> {
                    if (begins(loose, column) || begins(column, loose)) {
                        beginnings.add(own);
                    }
                });
        return beginnings.size() == 1 ? beginnings.getFirst() : Map.of();
    }

    private static boolean begins(String whole, String beginning) {
        return Headings.isBareCode(beginning) && whole.startsWith(beginning + " ");
    }

    private static TableRow decoded(TableRow row, List<Map<String, String>> byColumn) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < Math.min(cells.size(), byColumn.size()); i++) {
            if (!byColumn.get(i).isEmpty()) {
                cells.set(i, decoded(cells.get(i), byColumn.get(i)));
            }
        }
        return new TableRow(row.number(), cells, row.fault(), row.hidden());
    }

    /** Words for a code, or for several with marks between them; any other cell as it is. */
    private static String decoded(String cell, Map<String, String> codes) {
        String words = codes.get(cell.strip());
        if (words != null) {
            return words;
        }
        List<String> parts = Stream.of(cell.split("[;,]")).map(String::strip).toList();
        return parts.size() > 1 && codes.keySet().containsAll(parts)
                ? parts.stream().map(codes::get).collect(Collectors.joining(";"))
                : cell;
    }
}
