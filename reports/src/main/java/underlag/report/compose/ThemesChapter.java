package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.QuestionResult;
import underlag.analysis.QuestionResult.ThemeCount;
import underlag.dialogue.StatementState;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Bar;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.theme.Theme;

/** The themes over all material, then one by one. */
final class ThemesChapter {
    private static final int BARS = 20;
    private static final int NAMED = 3;
    private static final int MOST_QUESTIONS = 8;

    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final List<Block> blocks = new ArrayList<>();

    private ThemesChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
    }

    static List<Block> of(Composition composition) {
        return new ThemesChapter(composition).blocks();
    }

    private List<Block> blocks() {
        blocks.add(new Heading(2, words.say("themes.heading"), "themes"));
        if (analysis.themes().isEmpty()) {
            blocks.add(new Paragraph(words.say("themes.none")));
            return blocks;
        }
        blocks.add(new Paragraph(words.say("themes.intro")));
        blocks.add(new ChartBlock(sizes()));
        blocks.add(new TableBlock(overview()));
        byQuestion();
        proposalsPerTheme();
        rest();
        ThemeSection sections = new ThemeSection(composition);
        for (Theme theme : composition.themes()) {
            blocks.addAll(sections.of(theme));
        }
        return blocks;
    }

    /** How many statements each of the largest themes at the top has. */
    static Bars sizes(Composition composition) {
        return new ThemesChapter(composition).sizes();
    }

    private List<Theme> largest(Comparator<Theme> bySize) {
        return composition.themes().stream()
                .filter(t -> t.parent() == null)
                .sorted(bySize)
                .limit(BARS)
                .toList();
    }

    private int statements(Theme theme) {
        return composition.counts(theme.id()).statements();
    }

    private int proposals(Theme theme) {
        return composition.counts(theme.id()).proposals();
    }

    private Bars sizes() {
        List<Theme> shown = largest(Comparator.comparingInt(t -> -statements(t)));
        List<Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : shown) {
            int size = statements(theme);
            bars.add(new Bar(theme.name(), size, words.figures().whole(size)));
            rows.add(List.of(new Cell.Text(theme.name()), new Cell.Whole(size)));
        }
        return bars("theme-sizes", "themes.sizes", "statements", bars, rows);
    }

    private void proposalsPerTheme() {
        List<Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : largest(Comparator.comparingInt(t -> -proposals(t)))) {
            int number = proposals(theme);
            if (number > 0) {
                bars.add(new Bar(theme.name(), number, words.figures().whole(number)));
                rows.add(List.of(new Cell.Text(theme.name()), new Cell.Whole(number)));
            }
        }
        if (!bars.isEmpty()) {
            blocks.add(
                    new ChartBlock(
                            bars("theme-proposals", "themes.proposals", "proposals", bars, rows)));
        }
    }

    private Bars bars(String id, String key, String unit, List<Bar> bars, List<List<Cell>> rows) {
        String title = words.say(key + ".title");
        List<String> top =
                bars.stream()
                        .limit(NAMED)
                        .map(b -> b.label() + " (" + b.valueText() + ")")
                        .toList();
        String alt = words.say(key + ".alt", words.list(top), words.count("themes", bars.size()));
        Table data =
                new Table(
                        id + "-data",
                        title,
                        List.of(column("column.theme", false), column("column." + unit, true)),
                        rows,
                        true,
                        null);
        return new Bars(id, title, alt, data, words.say("axis." + unit), true, bars);
    }

    private Table overview() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : composition.themes()) {
            Counts counts = composition.counts(theme.id());
            rows.add(
                    List.of(
                            new Cell.Link(
                                    nameUnderParent(theme), composition.themeAnchor(theme.id())),
                            new Cell.Whole(counts.statements()),
                            new Cell.Whole(counts.uniqueTexts()),
                            composition.respondents(counts),
                            composition.share(counts.share()),
                            new Cell.Whole(counts.groups()),
                            new Cell.Whole(counts.proposals()),
                            certainty(theme)));
        }
        return new Table(
                "themes-table",
                words.say("themes.caption"),
                List.of(
                        column("column.theme", false),
                        column("column.statements", true),
                        column("column.texts", true),
                        column("column.respondents", true),
                        column("column.share-of-respondents", true),
                        column("column.groups", true),
                        column("column.proposals", true),
                        column("column.stability", false)),
                rows,
                true,
                words.say("themes.note"));
    }

    /** A theme that stands under another is set in below it. */
    private static String nameUnderParent(Theme theme) {
        return theme.parent() == null ? theme.name() : "– " + theme.name();
    }

    private Cell certainty(Theme theme) {
        Double stability = theme.stability();
        return stability == null
                ? new Cell.Empty("–")
                : new Cell.Text(words.name("certainty", Certainty.of(stability)));
    }

    /** Statements per theme and question, where there are several questions. */
    private void byQuestion() {
        List<QuestionResult> results = new ArrayList<>(analysis.questions());
        results.removeIf(q -> q.themes().isEmpty());
        List<String> names = new ArrayList<>();
        List<String> legend = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            names.add(words.say("themes.question", i + 1));
            legend.add(names.get(i) + ": " + results.get(i).question().text());
        }
        for (QuestionResult rest : analysis.unasked()) {
            results.add(rest);
            names.add(words.say("unasked.heading"));
        }
        if (results.size() < 2 || results.size() > MOST_QUESTIONS) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(column("column.theme", false));
        names.forEach(n -> columns.add(new Column(n, true)));
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, Integer>> counts = results.stream().map(this::byTheme).toList();
        for (Theme theme : composition.themes()) {
            if (theme.parent() == null) {
                List<Cell> row = new ArrayList<>();
                row.add(new Cell.Link(theme.name(), composition.themeAnchor(theme.id())));
                counts.forEach(c -> row.add(new Cell.Whole(c.getOrDefault(theme.id(), 0))));
                rows.add(row);
            }
        }
        String caption = words.say("themes.by-question.caption");
        String note = String.join("\n", legend);
        blocks.add(
                new TableBlock(
                        new Table("themes-by-question", caption, columns, rows, true, note)));
    }

    /** Statements per theme, those of the themes below it among them, each once. */
    private Map<String, Integer> byTheme(QuestionResult result) {
        Map<String, Set<String>> behind = new LinkedHashMap<>();
        for (ThemeCount count : result.themes()) {
            for (Theme theme = composition.theme(count.theme()); theme != null; ) {
                behind.computeIfAbsent(theme.id(), t -> new HashSet<>()).addAll(count.statements());
                String parent = theme.parent();
                theme = parent == null ? null : composition.theme(parent);
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        behind.forEach((theme, statements) -> counts.put(theme, statements.size()));
        return counts;
    }

    /** What has no theme is said, and leads to its statements. */
    private void rest() {
        for (StatementState state :
                List.of(
                        StatementState.PROPOSAL_WITHOUT_THEME,
                        StatementState.REST,
                        StatementState.UNDECIDED)) {
            long number = analysis.statements().stream().filter(s -> s.state() == state).count();
            if (number > 0) {
                String counted = words.count("statements", number);
                String text = words.say("themes.state", words.name("state", state), counted);
                blocks.add(new Link(text, composition.stateAnchor(state)));
            }
        }
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
