package underlag.workspace.decide;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import underlag.analysis.Analysis;
import underlag.dialogue.ReaderLanguage;

/** Writes the workbook: one sheet to read, one for each thing to decide. */
public final class DecisionBook {
    private static final int WIDTH = 34;
    private static final int CHARACTERS = 38;
    private static final int NARROW = 12;
    private static final int READ_ME_CHARACTERS = 90;
    private static final double LINE = 15;
    private static final int MOST_LINES = 12;
    private static final String FILL = "FFF8E1";
    private static final String FIXED = "EEEEEE";
    private static final String HEADING = "EAF3F9";

    private final Workbook workbook;
    private final DecideWords words;

    private DecisionBook(Workbook workbook, DecideWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    /** Writes it, with what is decided now filled in. */
    public static void write(OutputStream to, Analysis analysis, ReaderLanguage language)
            throws IOException {
        DecideWords words = new DecideWords(language);
        SheetRows rows = new SheetRows(analysis, words);
        try (Workbook workbook = new Workbook(to, "Underlag", "1.0")) {
            DecisionBook book = new DecisionBook(workbook, words);
            book.readMe();
            for (Sheet sheet : Sheet.values()) {
                book.sheet(sheet, rows.of(sheet));
            }
        }
    }

    private void readMe() {
        Worksheet sheet = workbook.newWorksheet(words.say("read-me"));
        sheet.width(0, 100);
        List<String> lines = words.say("read-me.text").lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row, LINE * (1 + lines.get(row).length() / READ_ME_CHARACTERS));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
    }

    private void sheet(Sheet kind, List<SheetRow> rows) {
        Worksheet sheet = workbook.newWorksheet(words.sheet(kind));
        List<String> headings = headings(kind);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().wrapText(true).fillColor(HEADING).set();
        }
        sheet.freezePane(1, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        int shown = 1 + kind.told() + kind.fields().size();
        sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), shown - 1);
        for (int column = 0; column < headings.size(); column++) {
            if (column >= shown) {
                sheet.hideColumn(column);
            } else {
                sheet.width(column, width(kind, column, rows));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            row(sheet, row + 1, kind, rows.get(row));
        }
        choices(sheet, kind, rows.size());
    }

    /** As wide as what it tells, or as what may be chosen in it. */
    private static int width(Sheet kind, int column, List<SheetRow> rows) {
        if (column == 0) {
            return 9;
        }
        if (column <= kind.told()) {
            int longest =
                    rows.stream().mapToInt(r -> r.told().get(column - 1).length()).max().orElse(0);
            return Math.clamp(longest + 2, NARROW, WIDTH);
        }
        boolean chosen = !kind.fields().get(column - kind.told() - 1).choices().isEmpty();
        return chosen ? 2 * NARROW : WIDTH;
    }

    private List<String> headings(Sheet kind) {
        List<String> headings = new ArrayList<>(List.of(words.say("id")));
        for (int i = 1; i <= kind.told(); i++) {
            headings.add(words.say("told." + kind.name() + "." + i));
        }
        kind.fields().forEach(field -> headings.add(words.heading(field)));
        headings.add(ChangedRows.KEY);
        kind.fields().forEach(field -> headings.add(words.before(field)));
        return headings;
    }

    private void row(Worksheet sheet, int row, Sheet kind, SheetRow given) {
        sheet.rowHeight(row, height(given));
        int column = 0;
        cell(sheet, row, column++, given.id(), FIXED);
        for (String told : given.told()) {
            cell(sheet, row, column++, told, FIXED);
        }
        for (Field field : kind.fields()) {
            cell(sheet, row, column++, given.filled().getOrDefault(field, ""), FILL);
        }
        cell(sheet, row, column++, given.key(), FIXED);
        for (Field field : kind.fields()) {
            cell(sheet, row, column++, given.filled().getOrDefault(field, ""), FIXED);
        }
    }

    /** High enough for the longest text, in points, as not all programs see to it. */
    private static double height(SheetRow row) {
        int longest =
                Stream.concat(row.told().stream(), row.filled().values().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return LINE * Math.min(MOST_LINES, 1 + longest / CHARACTERS);
    }

    /** Always text, never a formula. */
    private static void cell(Worksheet sheet, int row, int column, String text, String fill) {
        String clean = SheetRow.cell(text);
        if (!clean.isEmpty()) {
            sheet.value(row, column, clean);
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").fillColor(fill).set();
    }

    private void choices(Worksheet sheet, Sheet kind, int rows) {
        for (int i = 0; i < kind.fields().size() && rows > 0; i++) {
            Field field = kind.fields().get(i);
            if (!field.choices().isEmpty()) {
                List<String> allowed = new ArrayList<>();
                field.choices().forEach(c -> allowed.add(words.choice(field, c)));
                allowed.add(words.say("undo"));
                int column = 1 + kind.told() + i;
                sheet.range(1, column, rows, column)
                        .validateWithListByFormula("\"" + String.join(",", allowed) + "\"")
                        .allowBlank(true)
                        .showDropdown(true)
                        .showErrorMessage(true);
            }
        }
    }
}
