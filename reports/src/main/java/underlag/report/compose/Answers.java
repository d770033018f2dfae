package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.answer.Distribution;
import underlag.dialogue.Question;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Bar;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Chart.Diverging;
import underlag.report.model.Chart.Scaled;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.statistics.Interval;

/** Closed answers: how they are spread. */
final class Answers {
    private static final int MOST_STEPS = 7;
    private static final int MOST_BARS = 30;
    private static final int NAMED = 3;

    private final Composition composition;
    private final Words words;

    Answers(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
    }

    /** A chart for every set of scale questions that have the same steps. */
    List<Block> scales() {
        Map<List<String>, List<Distribution>> bySteps = new LinkedHashMap<>();
        for (Distribution distribution : composition.analysis().distributions()) {
            if (scaled(distribution)) {
                bySteps.computeIfAbsent(steps(distribution), s -> new ArrayList<>())
                        .add(distribution);
            }
        }
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Map.Entry<List<String>, List<Distribution>> set : bySteps.entrySet()) {
            if (set.getValue().size() > 1) {
                number++;
                blocks.add(new ChartBlock(together(number, set.getKey(), set.getValue())));
            }
        }
        return blocks;
    }

    private static boolean scaled(Distribution distribution) {
        int steps = distribution.rows().size();
        return distribution.question().kind() == Question.Kind.SCALE
                && distribution.of() > 0
                && steps >= 2
                && steps <= MOST_STEPS
                && distribution.rows().stream().allMatch(r -> r.share() != null);
    }

    /** The steps in words: numbers at the ends get the meaning that the plan gives them. */
    private static List<String> steps(Distribution distribution) {
        List<String> steps =
                new ArrayList<>(
                        distribution.rows().stream().map(Distribution.Row::option).toList());
        Question.Scale scale = distribution.question().scale();
        if (scale != null) {
            label(steps, 0, scale.lowestLabel());
            label(steps, steps.size() - 1, scale.highestLabel());
        }
        return steps;
    }

    private static void label(List<String> steps, int at, String label) {
        if (!label.isBlank()) {
            steps.set(at, steps.get(at) + " (" + label + ")");
        }
    }

    private Diverging together(int number, List<String> steps, List<Distribution> set) {
        String id = "scales-" + number;
        String title = words.say("scales.title", steps.get(0), steps.get(steps.size() - 1));
        List<List<Cell>> cells = new ArrayList<>();
        for (Distribution distribution : set) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(distribution.question().text()));
            row.add(new Cell.Whole(distribution.of()));
            distribution.rows().forEach(r -> row.add(new Cell.Percent(share(r))));
            cells.add(row);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.question"), false));
        columns.add(new Column(words.say("column.respondents"), true));
        steps.forEach(s -> columns.add(new Column(s, true)));
        Table data = new Table(id + "-data", title, columns, cells, true, words.say("scales.note"));
        return diverging(id, title, data, steps, set);
    }

    private Diverging diverging(
            String id, String title, Table data, List<String> steps, List<Distribution> set) {
        List<Scaled> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Distribution distribution : set) {
            List<Double> shares = distribution.rows().stream().map(Answers::share).toList();
            List<String> texts = shares.stream().map(words.figures()::percent).toList();
            String text = distribution.question().text();
            rows.add(
                    new Scaled(text, shares, texts, words.count("respondents", distribution.of())));
            told.add(words.say("scales.alt.row", text, pairs(steps, texts)));
        }
        String alt = words.say("scales.alt", String.join(" ", told));
        return new Diverging(id, title, alt, data, steps, rows);
    }

    private static double share(Distribution.Row row) {
        Double share = row.share();
        return share == null ? 0 : share;
    }

    private String pairs(List<String> names, List<String> values) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            pairs.add(names.get(i) + " " + values.get(i));
        }
        return words.list(pairs);
    }

    /** How many answered, and the spread. */
    List<Block> of(Distribution distribution, String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(answered(distribution)));
        Table table = table(distribution, name);
        if (distribution.of() == 0) {
            return blocks;
        }
        String title = words.say("bars.title");
        if (scaled(distribution)) {
            List<String> steps = steps(distribution);
            String id = name + "-scale";
            blocks.add(new ChartBlock(diverging(id, title, table, steps, List.of(distribution))));
        } else if (distribution.rows().size() <= MOST_BARS) {
            blocks.add(new ChartBlock(bars(distribution, name, title, table)));
        } else {
            blocks.add(new TableBlock(table));
        }
        return blocks;
    }

    private String answered(Distribution distribution) {
        List<String> parts = new ArrayList<>();
        parts.add(
                words.say(
                        "closed.answered",
                        words.count("respondents", distribution.of()),
                        distribution.notAnswered()));
        if (distribution.dontKnow() > 0) {
            parts.add(words.say("closed.dont-know", distribution.dontKnow()));
        }
        Double mean = distribution.mean();
        Double median = distribution.median();
        if (mean != null && median != null) {
            String middle = words.figures().shortest(median, 1);
            parts.add(words.say("closed.mean", words.figures().decimal(mean, 2), middle));
        }
        if (distribution.question().kind() == Question.Kind.MULTIPLE_CHOICE) {
            parts.add(words.say("closed.several"));
        }
        return String.join(" ", parts);
    }

    private Table table(Distribution distribution, String name) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean intervals = distribution.rows().stream().anyMatch(r -> r.interval() != null);
        List<String> options = steps(distribution);
        for (int i = 0; i < options.size(); i++) {
            Distribution.Row row = distribution.rows().get(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(options.get(i)));
            cells.add(new Cell.Whole(row.count()));
            cells.add(composition.share(row.share()));
            if (intervals) {
                cells.add(interval(row.interval()));
            }
            rows.add(cells);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.option"), false));
        columns.add(new Column(words.say("column.respondents"), true));
        columns.add(new Column(words.say("column.share"), true));
        if (intervals) {
            columns.add(new Column(words.say("column.interval"), true));
        }
        String caption = words.say("closed.caption", distribution.question().text());
        String note = intervals ? words.say("closed.note") : null;
        return new Table(name + "-answers", caption, columns, rows, true, note);
    }

    private Cell interval(@Nullable Interval interval) {
        return interval == null
                ? new Cell.Empty("–")
                : new Cell.Text(
                        words.figures().whole(Math.round(interval.low() * 100))
                                + "–"
                                + words.figures().percent(interval.high()));
    }

    /** Bars of one question's or one background variable's answers. */
    private Bars bars(Distribution distribution, String name, String title, Table table) {
        boolean shares = distribution.rows().stream().allMatch(r -> r.share() != null);
        List<Bar> bars =
                distribution.rows().stream()
                        .map(r -> new Bar(r.option(), r.count(), figure(r, shares)))
                        .toList();
        List<String> top =
                distribution.rows().stream()
                        .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                        .limit(NAMED)
                        .map(r -> r.option() + " " + figure(r, shares))
                        .toList();
        String text = distribution.question().text();
        String of = words.count("respondents", distribution.of());
        String alt = words.say("bars.alt", text, of, words.list(top));
        return new Bars(
                name + "-bars", title, alt, table, words.say("axis.respondents"), true, bars);
    }

    private String figure(Distribution.Row row, boolean shares) {
        String count = words.figures().whole(row.count());
        return shares ? count + " (" + words.figures().percent(share(row)) + ")" : count;
    }

    /** A background variable's or question's table, for a chart beside it. */
    Bars chart(Distribution distribution, String name) {
        String title = distribution.question().text();
        return bars(distribution, name, title, table(distribution, name));
    }
}
