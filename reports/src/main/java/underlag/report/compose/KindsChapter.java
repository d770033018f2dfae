package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import underlag.analysis.Analysis;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.KindCount;
import underlag.dialogue.Span;
import underlag.proposal.KindEvidence;
import underlag.proposal.StatementKind;
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

/** What kinds of statements came in: needs, ideas, thoughts and the others, with examples. */
final class KindsChapter {
    private static final int NAMED = 3;
    private static final int THEMES = 5;
    private static final int THEME_ROWS = 20;
    private static final int WORDS = 8;
    private static final int QUOTES = 4;

    private final Composition composition;
    private final Words words;
    private final Analysis analysis;
    private final List<Block> blocks = new ArrayList<>();

    private KindsChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.analysis = composition.analysis();
    }

    static List<Block> of(Composition composition) {
        return new KindsChapter(composition).blocks();
    }

    /** The kinds in all, in the order of the enumeration. */
    static List<KindCount> inAll(Analysis analysis) {
        return analysis.kinds().stream().filter(k -> k.theme() == null).toList();
    }

    private List<Block> blocks() {
        List<KindCount> kinds = inAll(analysis);
        if (kinds.isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, words.say("kinds.heading"), "kinds"));
        blocks.add(new Paragraph(words.say("kinds.intro")));
        blocks.add(new ChartBlock(sizes(kinds)));
        blocks.add(new TableBlock(overview(kinds)));
        byTheme(kinds);
        kinds.forEach(this::kind);
        return blocks;
    }

    private Bars sizes(List<KindCount> kinds) {
        List<Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (KindCount kind : kinds) {
            int size = kind.counts().statements();
            bars.add(new Bar(name(kind), size, words.figures().whole(size)));
            rows.add(List.of(new Cell.Text(name(kind)), new Cell.Whole(size)));
        }
        List<String> top =
                kinds.stream()
                        .sorted(Comparator.comparingInt(k -> -k.counts().statements()))
                        .limit(NAMED)
                        .map(k -> withCount(name(k), k.counts()))
                        .toList();
        String title = words.say("kinds.sizes.title");
        List<Column> columns = List.of(column("column.kind", false), statements());
        return new Bars(
                "kind-sizes",
                title,
                words.say("kinds.sizes.alt", words.list(top)),
                new Table("kind-sizes-data", title, columns, rows, true, null),
                words.say("axis.statements"),
                true,
                bars);
    }

    private Table overview(List<KindCount> kinds) {
        List<List<Cell>> rows = new ArrayList<>();
        for (KindCount kind : kinds) {
            Counts counts = kind.counts();
            rows.add(
                    List.of(
                            new Cell.Link(name(kind), anchor(kind.kind())),
                            new Cell.Whole(counts.statements()),
                            new Cell.Whole(counts.uniqueTexts()),
                            composition.respondents(counts),
                            new Cell.Whole(counts.groups())));
        }
        long unsaid = analysis.statements().stream().filter(s -> s.kind() == null).count();
        return new Table(
                "kinds-table",
                words.say("kinds.caption"),
                List.of(
                        column("column.kind", false),
                        statements(),
                        column("column.texts", true),
                        column("column.respondents", true),
                        column("column.groups", true)),
                rows,
                true,
                unsaid == 0 ? null : words.say("kinds.unsaid", words.count("statements", unsaid)));
    }

    /** Statements per theme and kind; each statement under the theme it fits best. */
    private void byTheme(List<KindCount> kinds) {
        Map<String, Map<StatementKind, Integer>> counts = new TreeMap<>();
        for (KindCount kind : analysis.kinds()) {
            String theme = kind.theme();
            if (theme != null) {
                counts.computeIfAbsent(theme, t -> new TreeMap<>())
                        .put(kind.kind(), kind.counts().statements());
            }
        }
        List<Theme> largest = new ArrayList<>(composition.themes());
        largest.removeIf(theme -> !counts.containsKey(theme.id()));
        if (largest.isEmpty()) {
            return;
        }
        largest.sort(
                Comparator.comparingInt(
                        theme ->
                                -counts.getOrDefault(theme.id(), Map.of()).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : largest.subList(0, Math.min(THEME_ROWS, largest.size()))) {
            Map<StatementKind, Integer> said = counts.getOrDefault(theme.id(), Map.of());
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Link(theme.name(), composition.themeAnchor(theme.id())));
            kinds.forEach(k -> row.add(new Cell.Whole(said.getOrDefault(k.kind(), 0))));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(column("column.theme", false)));
        kinds.forEach(k -> columns.add(new Column(name(k), true)));
        String caption = words.say("kinds.by-theme.caption");
        String note =
                rows.size() == largest.size()
                        ? words.say("kinds.by-theme.note")
                        : words.say("kinds.by-theme.note-some", rows.size(), largest.size());
        blocks.add(new TableBlock(new Table("kinds-by-theme", caption, columns, rows, true, note)));
    }

    private void kind(KindCount kind) {
        blocks.add(new Heading(3, name(kind), anchor(kind.kind())));
        List<String> said = new ArrayList<>();
        said.add(words.say("kinds." + kind.kind().name() + ".meaning"));
        said.add(words.say("kinds.size", composition.amount(kind.counts())));
        List<String> themes =
                analysis.kinds().stream()
                        .filter(k -> k.kind() == kind.kind() && k.theme() != null)
                        .limit(THEMES)
                        .map(k -> withCount(themeName(k.theme()), k.counts()))
                        .toList();
        if (!themes.isEmpty()) {
            said.add(words.say("kinds.themes", words.list(themes)));
        }
        blocks.add(new Paragraph(String.join(" ", said)));
        if (kind.kind() == StatementKind.PROPOSAL) {
            blocks.add(new Link(words.say("kinds.to-proposals"), "proposals"));
            return;
        }
        List<String> decided = decided(kind.kind());
        if (!decided.isEmpty()) {
            blocks.add(new Paragraph(words.say("kinds.words", String.join(", ", decided))));
        }
        blocks.add(new Paragraph(words.say("kinds.quotes")));
        kind.examples().stream()
                .limit(QUOTES)
                .map(composition::statement)
                .filter(Objects::nonNull)
                .map(composition::quote)
                .forEach(blocks::add);
    }

    /** The words that decided most often, as people wrote them. */
    private List<String> decided(StatementKind kind) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (JudgedStatement statement : analysis.statements()) {
            KindEvidence evidence = statement.kind();
            Span span = evidence == null || evidence.kind() != kind ? null : evidence.words();
            if (span != null && kind != StatementKind.QUESTION) {
                String said = span.of(statement.statement().verbatim());
                times.merge(said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(WORDS)
                .map(e -> words.say("quoted", e.getKey()))
                .toList();
    }

    private String themeName(@Nullable String theme) {
        return theme == null ? "" : composition.themeName(theme);
    }

    private String withCount(String name, Counts counts) {
        return name + " (" + words.figures().whole(counts.statements()) + ")";
    }

    private String name(KindCount kind) {
        return words.name("kind", kind.kind());
    }

    private static String anchor(StatementKind kind) {
        return "kind-" + Composition.slug(kind.name());
    }

    private Column statements() {
        return column("column.statements", true);
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
