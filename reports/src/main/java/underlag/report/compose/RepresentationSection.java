package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Messages;
import underlag.dialogue.Question;
import underlag.participation.Representation;
import underlag.participation.Representation.Row;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Pair;
import underlag.report.model.Chart.Paired;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.statistics.Interval;

/** Those who answered beside the population: who is missing, and how many. */
final class RepresentationSection {
    /** Crossed groups that are shown; representation.csv has all. */
    private static final int MOST_CROSSED = 10;

    private final Words words;
    private final List<Representation> representations;
    private final List<Block> blocks = new ArrayList<>();

    private RepresentationSection(Composition composition) {
        this.words = composition.words();
        this.representations = composition.analysis().participation().representations();
    }

    static List<Block> of(Composition composition) {
        return new RepresentationSection(composition).blocks();
    }

    private List<Block> blocks() {
        if (representations.isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(3, say("representation.heading"), "representation"));
        blocks.add(new Paragraph(say("representation.intro")));
        for (Representation one : representations) {
            if (one.variables().size() == 1) {
                alone(one);
            } else {
                crossed(one);
            }
        }
        blocks.add(new Remark(say("representation.reading")));
        return blocks;
    }

    private void alone(Representation one) {
        Question variable = one.variables().getFirst();
        String id = "representation-" + Composition.slug(variable.id());
        blocks.add(new Heading(4, variable.text(), id));
        if (one.compared() == 0) {
            blocks.add(new Paragraph(say("representation.nobody")));
            return;
        }
        blocks.add(new Paragraph(index(one)));
        blocks.add(new ChartBlock(chart(one, id)));
        List<String> missing = one.underrepresented().stream().map(r -> missing(one, r)).toList();
        blocks.add(
                missing.isEmpty()
                        ? new Paragraph(say("representation.none-missing"))
                        : new Bullets(missing));
    }

    private String index(Representation one) {
        List<String> parts = new ArrayList<>();
        Double index = one.dissimilarity();
        Double chance = one.byChance();
        if (index != null && chance != null) {
            parts.add(
                    say(
                            "representation.index",
                            words.count("respondents", one.compared()),
                            words.figures().percent(index),
                            words.figures().percent(chance)));
        }
        if (one.notAnswered() + one.outside() > 0) {
            parts.add(
                    say(
                            "representation.left-out",
                            words.figures().whole(one.notAnswered()),
                            words.figures().whole(one.outside())));
        }
        return String.join(" ", parts);
    }

    private String missing(Representation one, Row row) {
        return say(
                "representation.missing",
                words.figures().whole(row.missing()),
                name(row),
                words.figures().whole(row.participants()),
                words.figures().whole(Math.round(row.expected())),
                words.figures().whole(one.compared()));
    }

    private static String name(Row row) {
        return String.join(", ", row.group());
    }

    private Paired chart(Representation one, String id) {
        String variable = one.variables().getFirst().text();
        List<Pair> pairs = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Row row : one.rows()) {
            String share = words.figures().percent(row.share() == null ? 0 : row.share());
            String people = words.figures().percent(row.peopleShare());
            String difference = difference(row);
            pairs.add(
                    new Pair(
                            name(row),
                            difference,
                            List.of(row.share() == null ? 0 : row.share(), row.peopleShare()),
                            List.of(share, people)));
            told.add(say("representation.alt.row", name(row), share, people, difference));
        }
        String title = say("representation.title", variable);
        return new Paired(
                id + "-pairs",
                title,
                say("representation.alt", variable, String.join(" ", told)),
                table(one, one.rows(), id + "-data", title),
                "",
                List.of(say("representation.series.respondents"), say("column.population-share")),
                pairs);
    }

    private String difference(Row row) {
        Double difference = row.difference();
        return difference == null ? "" : say("points", points(difference));
    }

    /** "+4,2": a difference of shares in percentage points. */
    private String points(double difference) {
        String number = words.figures().decimal(difference * 100, 1);
        return difference > 0 ? "+" + number : number;
    }

    private void crossed(Representation one) {
        List<String> names = one.variables().stream().map(Question::text).toList();
        String id = "representation-crossed";
        String title = say("representation.crossed", words.list(names));
        blocks.add(new Heading(4, title, id));
        if (one.compared() == 0) {
            blocks.add(new Paragraph(say("representation.nobody")));
            return;
        }
        List<Row> most =
                one.rows().stream()
                        .filter(row -> row.missing() > 0)
                        .sorted(Comparator.comparingDouble(r -> r.participants() - r.expected()))
                        .limit(MOST_CROSSED)
                        .toList();
        long empty =
                one.rows().stream().filter(r -> r.participants() == 0 && r.people() > 0).count();
        blocks.add(
                new Paragraph(
                        say(
                                "representation.crossed.intro",
                                words.figures().whole(one.compared()),
                                words.figures().whole(one.rows().size()),
                                words.figures().whole(empty))));
        if (!most.isEmpty()) {
            String caption = say("representation.crossed.caption");
            blocks.add(new TableBlock(table(one, most, id + "-data", caption)));
        }
    }

    private Table table(Representation one, List<Row> rows, String id, String caption) {
        boolean crossed = one.variables().size() > 1;
        List<Column> columns = new ArrayList<>();
        one.variables().forEach(v -> columns.add(new Column(v.text(), false)));
        List<String> keys =
                crossed
                        ? List.of("answered", "people", "population-share", "missing")
                        : List.of(
                                "answered",
                                "share",
                                "people",
                                "population-share",
                                "difference",
                                "interval",
                                "missing");
        keys.forEach(key -> columns.add(new Column(say("column." + key), true)));
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> line = new ArrayList<>();
            row.group().forEach(option -> line.add(new Cell.Text(option)));
            line.add(new Cell.Whole(row.participants()));
            if (!crossed) {
                line.add(row.share() == null ? new Cell.Empty("–") : new Cell.Percent(row.share()));
            }
            line.add(new Cell.Whole(row.people()));
            line.add(new Cell.Percent(row.peopleShare()));
            if (!crossed) {
                line.add(row.difference() == null ? new Cell.Empty("–") : text(row.difference()));
                line.add(interval(row.interval()));
            }
            line.add(
                    row.missing() > 0
                            ? new Cell.Whole(row.missing())
                            : new Cell.Empty(say("representation.enough")));
            cells.add(line);
        }
        String note = say("representation.note", one.source());
        String noise = crossed ? "" : " " + say("representation.note.interval");
        return new Table(id, caption, columns, cells, true, note + noise);
    }

    private Cell text(double difference) {
        return new Cell.Text(points(difference));
    }

    private Cell interval(@Nullable Interval interval) {
        return interval == null
                ? new Cell.Empty("–")
                : new Cell.Text(say("to", points(interval.low()), points(interval.high())));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "participation." + key, arguments);
    }
}
