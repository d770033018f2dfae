package underlag.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;
import underlag.agreement.Coded;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Coding;
import underlag.importing.format.TableRow;

/** Reads the rows of a coded table, one coding for each coder. */
final class CodedTable {
    /** Cells longer than this on average are texts, which no long list of codes has. */
    private static final double LONGEST_CODE = 40;

    private final Sheet sheet;
    private final IdColumn id;
    private final Columns columns;
    private final ThemeNames names;
    private final CodedDialogue dialogue;
    private final Findings findings;
    private final Map<String, Map<String, List<RowCodes>>> byCoder = new LinkedHashMap<>();

    CodedTable(
            Sheet sheet,
            IdColumn id,
            Columns columns,
            ThemeNames names,
            CodedDialogue dialogue,
            Findings findings) {
        this.sheet = sheet;
        this.id = id;
        this.columns = columns;
        this.names = names;
        this.dialogue = dialogue;
        this.findings = findings;
    }

    /**
     * The codings.
     *
     * @param coder the name of the coder where no column says it
     * @param end index of the row where another table begins
     */
    List<Coding> read(String coder, int end) {
        RowReader reader = new RowReader(sheet, id, columns, names, findings);
        UnitFinder units = new UnitFinder(sheet, id, columns.question(), dialogue, findings);
        int unmarked = 0;
        int last = Math.min(end, sheet.rows().size());
        for (TableRow row : sheet.rows().subList(id.header() + 1, last)) {
            RowCodes codes = reader.read(row);
            if (codes.saysNothing() || row.cell(id.column()).isBlank()) {
                unmarked += row.cell(id.column()).isBlank() ? 0 : 1;
                if (!codes.saysNothing()) {
                    findings.error("no-id", sheet.at(row));
                }
                continue;
            }
            String unit = units.find(row);
            String by = columns.coder() < 0 ? coder : row.cell(columns.coder()).strip();
            if (by.isEmpty()) {
                findings.error("no-coder", sheet.at(row));
            } else if (unit != null) {
                byCoder.computeIfAbsent(by, c -> new LinkedHashMap<>())
                        .computeIfAbsent(unit, u -> new ArrayList<>())
                        .add(codes);
            }
        }
        units.tellUnknown();
        remarks(reader, unmarked);
        return codings(reader.own());
    }

    private void remarks(RowReader reader, int unmarked) {
        if (unmarked > 0 && reader.marksOnlyYes() && columns.none().isEmpty()) {
            findings.warning("unmarked-rows", sheet.whole(), String.valueOf(unmarked));
        } else if (unmarked > 0) {
            findings.note("not-coded", sheet.whole(), String.valueOf(unmarked));
        }
        if (!columns.unused().isEmpty()) {
            findings.warning("unused-columns", sheet.whole(), String.join(", ", columns.unused()));
        }
        if (columns.sawMachine()) {
            findings.warning("saw-machine", sheet.whole());
        }
        if (reader.unmapped() > 0) {
            findings.warning("unmapped", sheet.whole(), String.valueOf(reader.unmapped()));
        }
    }

    private List<Coding> codings(List<CodeTheme> own) {
        boolean list = isLongList();
        List<Coding> codings = new ArrayList<>();
        byCoder.forEach(
                (coder, units) -> {
                    Map<String, Coded> coded = new LinkedHashMap<>();
                    units.forEach(
                            (unit, rows) -> {
                                Coded codes = together(rows, list);
                                if (codes != null) {
                                    coded.put(unit, codes);
                                }
                            });
                    DrawMark mark = new DrawMark(sheet, id, columns, dialogue, findings);
                    codings.add(
                            new Coding(
                                    coder,
                                    false,
                                    id.key().unit(),
                                    coded,
                                    names.offered(),
                                    used(own, coded),
                                    mark.read(coded.keySet())));
                });
        if (codings.isEmpty()) {
            findings.error("nothing-coded", sheet.whole());
        }
        return codings;
    }

    private static List<CodeTheme> used(List<CodeTheme> own, Map<String, Coded> coded) {
        Set<String> used = new TreeSet<>();
        for (Coded codes : coded.values()) {
            if (codes.themes() != null) {
                used.addAll(codes.themes());
            }
        }
        return own.stream().filter(t -> used.contains(t.id())).toList();
    }

    /** A list has one theme in a row, and several rows about the same. */
    private boolean isLongList() {
        boolean several =
                byCoder.values().stream()
                        .flatMap(units -> units.values().stream())
                        .anyMatch(rows -> rows.size() > 1);
        boolean separated =
                byCoder.values().stream()
                        .flatMap(units -> units.values().stream())
                        .flatMap(List::stream)
                        .anyMatch(RowCodes::separated);
        return several
                && !separated
                && columns.themes().size() == 1
                && columns.marks().isEmpty()
                && columns.draw() < 0
                && !hasTexts();
    }

    private boolean hasTexts() {
        List<TableRow> rows = sheet.rows().subList(id.header() + 1, sheet.rows().size());
        for (int column = 0; column < sheet.width(); column++) {
            int at = column;
            boolean context = at == id.column() || at == columns.question();
            double average = rows.stream().mapToInt(r -> r.cell(at).length()).average().orElse(0);
            if (!context && average > LONGEST_CODE) {
                return true;
            }
        }
        return false;
    }

    /** One unusable row, already told of, makes the others about the same unusable too. */
    private @Nullable Coded together(List<RowCodes> rows, boolean list) {
        if (!rows.stream().allMatch(RowCodes::usable)) {
            return null;
        }
        return list ? listed(rows) : single(rows);
    }

    private @Nullable Coded listed(List<RowCodes> rows) {
        Coded together = RowCodes.together(rows);
        if (together == null) {
            conflict(rows.getFirst(), rows.getLast());
        }
        return together;
    }

    private @Nullable Coded single(List<RowCodes> rows) {
        for (RowCodes row : rows) {
            if (!row.saysTheSameAs(rows.getFirst())) {
                conflict(rows.getFirst(), row);
                return null;
            }
        }
        return rows.getFirst().coded();
    }

    private void conflict(RowCodes one, RowCodes other) {
        findings.error("conflict", sheet.at(other.row()), String.valueOf(one.row().number()));
    }
}
