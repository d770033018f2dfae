package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.answer.CrossTab;
import underlag.answer.CrossTab.Cell;
import underlag.answer.CrossTab.Comparison;
import underlag.answer.CrossTab.Kind;
import underlag.answer.CrossTabs;
import underlag.answer.Grouping;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Column;
import underlag.theme.Theme;

/** What different groups said: the differences that chance does not explain. */
final class DifferencesChapter {
    private static final int MOST_TOLD = 20;

    /** Columns that fit a page. */
    private static final int MOST_GROUPS = 7;

    private final Composition composition;
    private final Words words;
    private final CrossTabs crossTabs;
    private final List<Block> blocks = new ArrayList<>();

    private DifferencesChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.crossTabs = composition.analysis().crossTabs();
    }

    static List<Block> of(Composition composition) {
        return new DifferencesChapter(composition).blocks();
    }

    private List<Block> blocks() {
        if (crossTabs.tables().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, say("heading"), "differences"));
        blocks.add(
                new Paragraph(
                        say("intro", CrossTabs.LEAST, words.figures().whole(crossTabs.tests()))));
        differences();
        blocks.add(new Remark(say("reading")));
        themes();
        return blocks;
    }

    /** A group that differs from the others. */
    private record Difference(CrossTab table, Cell cell, Comparison comparison) {
        double size() {
            return Math.abs(comparison.difference());
        }
    }

    private void differences() {
        List<Difference> told = new ArrayList<>();
        for (CrossTab table : crossTabs.tables()) {
            for (Cell cell : table.cells()) {
                Comparison comparison = cell.comparison();
                // Of two groups the one that says it more is told.
                boolean once =
                        comparison != null
                                && (table.cells().size() > 2 || comparison.difference() > 0);
                if (comparison != null && comparison.told() && once) {
                    told.add(new Difference(table, cell, comparison));
                }
            }
        }
        if (told.isEmpty()) {
            blocks.add(new Paragraph(say("none")));
            return;
        }
        told.sort(Comparator.comparingDouble(Difference::size).reversed());
        Map<String, List<String>> byVariable = new LinkedHashMap<>();
        for (Difference one : told.subList(0, Math.min(MOST_TOLD, told.size()))) {
            byVariable
                    .computeIfAbsent(variable(one.table()), v -> new ArrayList<>())
                    .add(sentence(one));
        }
        int number = 0;
        for (Map.Entry<String, List<String>> one : byVariable.entrySet()) {
            number++;
            blocks.add(new Heading(3, one.getKey(), "differences-by-" + number));
            blocks.add(new Bullets(one.getValue()));
        }
        if (told.size() > MOST_TOLD) {
            blocks.add(new Paragraph(say("more", told.size() - MOST_TOLD)));
        }
    }

    private String variable(CrossTab table) {
        return table.variable().equals(Grouping.ACTIVITY) ? say("activity") : table.variableName();
    }

    private String sentence(Difference one) {
        CrossTab.Item item = one.table().item();
        Comparison comparison = one.comparison();
        Cell cell = one.cell();
        String told =
                say(
                        item.kind().name(),
                        cell.group(),
                        words.figures().percent(comparison.share()),
                        of(comparison.count(), comparison.of()),
                        item.name(),
                        words.figures().percent(comparison.otherShare()),
                        of(comparison.otherCount(), comparison.otherOf()),
                        say("difference", points(comparison.difference()), interval(comparison)),
                        item.question());
        int copies = one.table().copies();
        return copies == 0 ? told : told + " " + say("campaign", copies);
    }

    private String of(int count, int of) {
        return say("of", words.figures().whole(count), words.figures().whole(of));
    }

    private String points(double difference) {
        return words.figures().whole(Math.round(difference * 100));
    }

    private String interval(Comparison comparison) {
        return say("to", points(comparison.interval().low()), points(comparison.interval().high()));
    }

    /** The top themes by each background question. */
    private void themes() {
        Map<String, List<CrossTab>> byVariable = new LinkedHashMap<>();
        for (CrossTab table : crossTabs.tables()) {
            Theme theme =
                    table.item().kind() == Kind.THEME ? composition.theme(table.item().id()) : null;
            if (theme != null && theme.parent() == null && table.cells().size() <= MOST_GROUPS) {
                byVariable.computeIfAbsent(table.variable(), v -> new ArrayList<>()).add(table);
            }
        }
        if (byVariable.isEmpty()) {
            return;
        }
        blocks.add(new Heading(3, say("themes"), "differences-themes"));
        blocks.add(new Paragraph(say("themes.intro")));
        byVariable.values().forEach(tables -> blocks.add(new TableBlock(table(tables))));
    }

    private Table table(List<CrossTab> tables) {
        CrossTab first = tables.getFirst();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("column.theme"), false));
        for (Cell cell : first.cells()) {
            columns.add(
                    new Column(
                            say("column.group", cell.group(), words.figures().whole(cell.of())),
                            true));
        }
        columns.add(
                new Column(say("column.missing", words.figures().whole(first.missing())), true));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (CrossTab table : tables) {
            List<Table.Cell> row = new ArrayList<>();
            row.add(new Table.Cell.Text(table.item().name()));
            for (Cell cell : table.cells()) {
                row.add(shared(cell));
            }
            row.add(new Table.Cell.Whole(table.missingSaid()));
            rows.add(row);
        }
        return new Table(
                "differences-" + Composition.slug(first.variable()),
                say("caption", variable(first)),
                columns,
                rows,
                true,
                say("note"));
    }

    private Table.Cell shared(Cell cell) {
        Double share = cell.share();
        return share == null
                ? new Table.Cell.Empty("–")
                : new Table.Cell.Text(
                        say(
                                "share",
                                words.figures().percent(share),
                                words.figures().whole(cell.count())));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "differences." + key, arguments);
    }
}
