package underlag.report.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.analysis.LedgerLine;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.SourceReading;
import underlag.dialogue.StatementState;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What came in: the files, what became of every cell and every statement, and remarks. */
final class CameInChapter {
    private final Words words;
    private final Analysis analysis;

    private CameInChapter(Composition composition) {
        this.words = composition.words();
        this.analysis = composition.analysis();
    }

    static List<Block> of(Composition composition) {
        return new CameInChapter(composition).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("came-in.heading"), "came-in"));
        blocks.add(new Paragraph(words.say("came-in.intro")));
        blocks.add(new TableBlock(sources()));
        blocks.add(new Heading(3, words.say("ledger.heading"), "ledger"));
        blocks.add(new Paragraph(words.say("ledger.intro")));
        blocks.add(new TableBlock(cells()));
        skipped(blocks);
        blocks.add(new TableBlock(statements()));
        blocks.add(new Heading(3, words.say("findings.heading"), "findings"));
        if (analysis.findings().isEmpty()) {
            blocks.add(new Paragraph(words.say("findings.none")));
        } else {
            blocks.add(new Paragraph(words.say("findings.intro")));
            blocks.add(new TableBlock(findings()));
        }
        return blocks;
    }

    private Table sources() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SourceReading source : analysis.material().sources()) {
            rows.add(
                    List.of(
                            new Cell.Text(source.source()),
                            new Cell.Text(readAs(source)),
                            new Cell.Text(format(source)),
                            new Cell.Whole(source.records()),
                            new Cell.Whole(
                                    source.cells().getOrDefault(CellState.CONTRIBUTION, 0L))));
        }
        return new Table(
                "sources",
                words.say("sources.caption"),
                List.of(
                        column("sources.file", false),
                        column("sources.reason", false),
                        column("sources.format", false),
                        column("sources.records", true),
                        column("sources.contributions", true)),
                rows,
                true,
                null);
    }

    /** "enkättabell (vald i planen)"; an importer without a word of its own shows its id. */
    private String readAs(SourceReading source) {
        String kind = words.text("import.kind-" + source.importer(), source.importer());
        return words.say("sources.read-as", kind, words.meaning(source.reason()));
    }

    private String format(SourceReading source) {
        List<String> parts = new ArrayList<>();

        String charset = source.charset();
        if (charset != null) {
            parts.add(charset);
        }
        String delimiter = source.delimiter();
        if (delimiter != null) {
            boolean tab = delimiter.isBlank() || delimiter.equals("tab");
            parts.add(words.say("sources.delimiter", tab ? words.say("sources.tab") : delimiter));
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    private Table cells() {
        Map<String, Map<CellState, Long>> bySource = new LinkedHashMap<>();
        for (LedgerLine line : lines("cells")) {
            bySource.computeIfAbsent(line.source(), s -> new EnumMap<>(CellState.class))
                    .merge(state(CellState.class, line), line.items(), Long::sum);
        }
        return ledger("cells", CellState.class, bySource);
    }

    private Table statements() {
        Map<String, Map<StatementState, Long>> bySource = new LinkedHashMap<>();
        for (LedgerLine line : lines("statements")) {
            bySource.computeIfAbsent(line.source(), s -> new EnumMap<>(StatementState.class))
                    .merge(state(StatementState.class, line), line.items(), Long::sum);
        }
        return ledger("statements", StatementState.class, bySource);
    }

    private List<LedgerLine> lines(String level) {
        return analysis.ledger().stream().filter(l -> l.level().equals(level)).toList();
    }

    private static <E extends Enum<E>> E state(Class<E> type, LedgerLine line) {
        return Enum.valueOf(type, line.state().toUpperCase(Locale.ROOT));
    }

    /** One row per source, one column per state that occurs, sums below and to the right. */
    private <E extends Enum<E>> Table ledger(
            String level, Class<E> type, Map<String, Map<E, Long>> bySource) {
        Map<E, Long> sums = new EnumMap<>(type);
        bySource.values().forEach(m -> m.forEach((s, n) -> sums.merge(s, n, Long::sum)));
        List<Column> columns = new ArrayList<>();
        columns.add(column("sources.file", false));
        sums.keySet().forEach(s -> columns.add(column("state." + s.name(), true)));
        columns.add(column("ledger.sum", true));
        List<List<Cell>> rows = new ArrayList<>();
        bySource.forEach((source, states) -> rows.add(ledgerRow(source, states, sums)));
        rows.add(ledgerRow(words.say("ledger.sum"), sums, sums));
        return new Table(
                "ledger-" + level,
                words.say("ledger." + level + ".caption"),
                columns,
                rows,
                true,
                words.say("ledger." + level + ".note"));
    }

    private static <E extends Enum<E>> List<Cell> ledgerRow(
            String name, Map<E, Long> states, Map<E, Long> shown) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(name));
        shown.keySet().forEach(s -> row.add(new Cell.Whole(states.getOrDefault(s, 0L))));
        row.add(new Cell.Whole(states.values().stream().mapToLong(Long::longValue).sum()));
        return row;
    }

    private void skipped(List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LedgerLine line : lines("cells")) {
            if (!line.reason().isEmpty()) {
                rows.add(
                        List.of(
                                new Cell.Text(line.source()),
                                new Cell.Text(words.meaning(line.reason())),
                                new Cell.Whole(line.items())));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(
                new TableBlock(
                        new Table(
                                "skipped",
                                words.say("skipped.caption"),
                                List.of(
                                        column("sources.file", false),
                                        column("skipped.reason", false),
                                        column("skipped.items", true)),
                                rows,
                                true,
                                null)));
    }

    private Table findings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            rows.add(
                    List.of(
                            new Cell.Text(words.name("severity", finding.severity())),
                            new Cell.Text(words.place(finding.where())),
                            new Cell.Text(finding.problem(words.language())),
                            new Cell.Text(finding.remedy(words.language())),
                            new Cell.Whole(finding.times())));
        }
        return new Table(
                "findings-table",
                words.say("findings.caption"),
                List.of(
                        column("findings.severity", false),
                        column("findings.where", false),
                        column("findings.problem", false),
                        column("findings.remedy", false),
                        column("findings.times", true)),
                rows,
                false,
                null);
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
