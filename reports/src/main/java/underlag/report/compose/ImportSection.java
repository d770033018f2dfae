package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.Question;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SheetReading;
import underlag.dialogue.SourceReading;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/**
 * How each table was read: its sheets, what every column was taken for and why, and the first rows
 * as they were understood. Contact details never reach it.
 */
public final class ImportSection {
    private final Material material;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private ImportSection(Material material, Words words) {
        this.material = material;
        this.words = words;
    }

    /** One part for each file, in order; documents have no columns and only say what they are. */
    public static List<Block> of(Material material, ReaderLanguage language) {
        ImportSection section = new ImportSection(material, new Words(language));
        int number = 0;
        for (SourceReading source : material.sources()) {
            section.file(source, ++number);
        }
        return section.blocks;
    }

    private void file(SourceReading source, int number) {
        String id = "import-" + number;
        blocks.add(new Heading(3, source.source(), id));
        blocks.add(new Paragraph(words.say("import.read-as", kind(source), records(source))));
        if (source.sheets().size() > 1 || source.sheets().stream().anyMatch(s -> skipped(s) > 0)) {
            blocks.add(new TableBlock(sheets(source, id)));
        }
        if (!source.columns().isEmpty()) {
            blocks.add(new TableBlock(columns(source, id)));
            FirstRows.of(material, source, words, id + "-first")
                    .ifPresent(t -> blocks.add(new TableBlock(t)));
        }
    }

    private String kind(SourceReading source) {
        List<String> parts = new ArrayList<>();
        String kind = words.text("import.kind-" + source.importer(), source.importer());
        parts.add(words.say("sources.read-as", kind, words.meaning(source.reason())));
        String charset = source.charset();
        if (charset != null) {
            parts.add(charset);
        }
        String delimiter = source.delimiter();
        if (delimiter != null) {
            boolean tab = delimiter.equals("tab");
            parts.add(words.say("sources.delimiter", tab ? words.say("sources.tab") : delimiter));
        }
        return String.join(", ", parts);
    }

    private String records(SourceReading source) {
        return words.count(source.sheets().isEmpty() ? "records" : "respondents", source.records());
    }

    private static long skipped(SheetReading sheet) {
        return sheet.skippedRows().values().stream().mapToLong(Long::longValue).sum();
    }

    private Table sheets(SourceReading source, String id) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SheetReading sheet : source.sheets()) {
            List<String> skipped = new ArrayList<>();
            sheet.skippedRows()
                    .forEach((reason, n) -> skipped.add(words.meaning(reason) + " (" + n + ")"));
            skipped.sort(null);
            String name = sheet.name();
            rows.add(
                    List.of(
                            new Cell.Text(name == null ? source.source() : name),
                            new Cell.Text(words.say(sheet.read() ? "import.yes" : "import.no")),
                            new Cell.Text(words.meaning(sheet.reasonCode())),
                            new Cell.Whole(sheet.headerRow()),
                            new Cell.Whole(sheet.rows()),
                            new Cell.Text(skipped.isEmpty() ? "–" : String.join("; ", skipped))));
        }
        return new Table(
                id + "-sheets",
                words.say("import.sheets.caption"),
                List.of(
                        column("import.sheet", false),
                        column("import.read", false),
                        column("import.why", false),
                        column("import.header-row", true),
                        column("import.rows", true),
                        column("import.skipped", false)),
                rows,
                true,
                null);
    }

    private Table columns(SourceReading source, String id) {
        boolean several = source.columns().stream().map(c -> sheet(c)).distinct().count() > 1;
        List<List<Cell>> rows = new ArrayList<>();
        for (List<RecognisedColumn> together : together(source.columns())) {
            rows.add(row(together, several));
        }
        return new Table(
                id + "-columns",
                words.say("import.columns.caption"),
                List.of(
                        column("import.column", false),
                        column("import.header", false),
                        column("import.role", false),
                        column("import.kind", false),
                        column("import.certainty", false),
                        column("import.why", false),
                        column("import.filled", true),
                        column("import.distinct", true)),
                rows,
                true,
                words.say("import.columns.note"));
    }

    private static String sheet(RecognisedColumn column) {
        String sheet = column.sheet();
        return sheet == null ? "" : sheet;
    }

    private List<Cell> row(List<RecognisedColumn> together, boolean severalSheets) {
        RecognisedColumn first = together.getFirst();
        RecognisedColumn last = together.getLast();
        String letters = Locator.Cell.letters(first.number());
        if (last.number() != first.number()) {
            letters += "–" + Locator.Cell.letters(last.number());
        }
        String header =
                together.size() == 1
                        ? first.header()
                        : words.say("import.together", first.question().text(), together.size());
        long filled = together.stream().mapToLong(RecognisedColumn::filled).max().orElse(0);
        int distinct = together.stream().mapToInt(RecognisedColumn::distinct).max().orElse(0);
        return List.of(
                new Cell.Text(severalSheets ? sheet(first) + "!" + letters : letters),
                new Cell.Text(header),
                new Cell.Text(planWord(first.role())),
                new Cell.Text(kind(first)),
                new Cell.Text(certainty(first)),
                new Cell.Text(words.meaning(first.reasonCode())),
                new Cell.Whole(filled),
                new Cell.Whole(distinct));
    }

    private String certainty(RecognisedColumn column) {
        return column.planned()
                ? words.say("import.certainty.planned")
                : words.name("import.certainty", column.certainty());
    }

    /** The word that the plan has for the role. */
    private static String planWord(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String kind(RecognisedColumn column) {
        Question question = column.question();
        return switch (column.role()) {
            case OPEN_ANSWER -> words.say("import.kind.OPEN");
            case CLOSED_ANSWER -> closed(question);
            case SCALE -> steps(question);
            case BACKGROUND -> words.say("import.kind.BACKGROUND");
            case CONTACT -> words.say("import.kind.masked");
            case CODES -> words.say("import.kind.codes");
            case ID, DATE, QUESTION, ANSWER, IGNORED -> "–";
        };
    }

    private String closed(Question question) {
        int options = question.options().size();
        return options == 0
                ? words.say("import.kind.closed")
                : words.say("import.kind." + question.kind(), options);
    }

    private String steps(Question question) {
        Question.@Nullable Scale scale = question.scale();
        return scale == null
                ? words.say("import.kind.steps", question.options().size())
                : scale.lowest() + "–" + scale.highest();
    }

    /** Columns that answer one question together stand on one row. */
    private static List<List<RecognisedColumn>> together(List<RecognisedColumn> columns) {
        Map<String, List<RecognisedColumn>> rows = new LinkedHashMap<>();
        for (RecognisedColumn column : columns) {
            boolean boxes = column.question().kind() == Question.Kind.MULTIPLE_CHOICE;
            String key =
                    sheet(column)
                            + "\u001F"
                            + (boxes
                                    ? column.question().id()
                                    : column.number() + "\u001F" + column.header());
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(column);
        }
        return List.copyOf(rows.values());
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
