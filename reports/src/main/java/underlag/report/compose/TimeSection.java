package underlag.report.compose;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.participation.Timeline;
import underlag.participation.Timeline.Row;
import underlag.participation.Timeline.Step;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart.Matrix;
import underlag.report.model.Chart.MatrixCell;
import underlag.report.model.Chart.MatrixRow;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** Who took part when, activity by activity in a picture and method by method in a table. */
final class TimeSection {
    private final Words words;
    private final Timeline timeline;
    private final List<String> months;

    private TimeSection(Words words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
        this.months = List.of(say("months").split(",", -1));
    }

    /** Nothing where no day of anything is known. */
    static List<Block> of(Composition composition) {
        Timeline timeline = composition.analysis().participation().time();
        return timeline == null
                ? List.of()
                : new TimeSection(composition.words(), timeline).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, say("heading"), "participation-time"));
        blocks.add(new Paragraph(say("intro", known())));
        if (!timeline.supposed().isEmpty()) {
            List<String> files = timeline.supposed().stream().sorted().toList();
            blocks.add(new Paragraph(say("supposed", words.list(files))));
        }
        blocks.add(new ChartBlock(chart()));
        if (timeline.methods().size() < timeline.activities().size()) {
            String caption = say("methods", title());
            String note = say("note.method");
            blocks.add(new TableBlock(table("method", caption, timeline.methods(), note)));
        }
        return blocks;
    }

    private String known() {
        int all = timeline.activities().stream().mapToInt(Row::all).sum();
        int unplaced = timeline.activities().stream().mapToInt(Row::unplaced).sum();
        String of = words.figures().whole(all);
        return unplaced == 0
                ? say("intro.all", of)
                : say("intro.some", words.figures().whole(unplaced), of);
    }

    private Matrix chart() {
        List<Row> rows = timeline.activities();
        Shading shading = Shading.of(rows.stream().flatMap(r -> r.counts().stream()).toList());
        String note = weeks();
        return new Matrix(
                "participation-over-time",
                title(),
                say("alt", String.join(" ", rows.stream().map(this::told).toList())),
                table("activity", title(), rows, note),
                headings(),
                rows.stream()
                        .filter(row -> row.unplaced() < row.all())
                        .map(row -> drawn(row, shading))
                        .toList(),
                shading.keys(words));
    }

    private MatrixRow drawn(Row row, Shading shading) {
        List<MatrixCell> cells = new ArrayList<>();
        for (int count : row.counts()) {
            String text = count == 0 ? "" : words.figures().whole(count);
            cells.add(new MatrixCell(text, shading.of(count), false));
        }
        return new MatrixRow(row.name(), counted(row), cells);
    }

    private String told(Row row) {
        String all = words.figures().whole(row.all());
        if (row.unplaced() == row.all()) {
            return say("alt.unplaced", row.name(), all, counted(row));
        }
        int most = Collections.max(row.counts());
        String when = heading(timeline.periods().get(row.counts().indexOf(most)));
        return say("alt.row", row.name(), all, counted(row), when, words.figures().whole(most));
    }

    private Table table(String level, String caption, List<Row> rows, String note) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("column." + level), false));
        columns.add(new Column(say("column.counted"), false));
        headings().forEach(heading -> columns.add(new Column(heading, true)));
        columns.add(new Column(say("column.unplaced"), true));
        columns.add(new Column(say("column.all"), true));
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> line = new ArrayList<>();
            line.add(new Cell.Text(row.name()));
            line.add(new Cell.Text(counted(row)));
            row.counts().forEach(count -> line.add(new Cell.Whole(count)));
            line.add(new Cell.Whole(row.unplaced()));
            line.add(new Cell.Whole(row.all()));
            cells.add(line);
        }
        String id = "participation-over-time-" + level;
        return new Table(id, caption, columns, cells, true, note.isEmpty() ? null : note);
    }

    private String title() {
        return say("title." + timeline.step().name());
    }

    private List<String> headings() {
        return timeline.periods().stream().map(this::heading).toList();
    }

    private String heading(LocalDate start) {
        String year = Integer.toString(start.getYear());
        String month = months.get(start.getMonthValue() - 1);
        String key = "period." + timeline.step().name();
        return switch (timeline.step()) {
            case DAY -> say(key, Integer.toString(start.getDayOfMonth()), month);
            case WEEK -> say(key, Integer.toString(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            case MONTH -> say(key, month, year);
            case QUARTER -> say(key, Integer.toString(start.get(IsoFields.QUARTER_OF_YEAR)), year);
            case YEAR -> say(key, year);
        };
    }

    /** When the first week begins, which also says what year it is. */
    private String weeks() {
        LocalDate first = timeline.periods().getFirst();
        if (timeline.step() != Step.WEEK) {
            return "";
        }
        String day = Integer.toString(first.getDayOfMonth());
        String month = months.get(first.getMonthValue() - 1);
        String date = say("date", day, month, Integer.toString(first.getYear()));
        return say("week.from", heading(first), date);
    }

    private String counted(Row row) {
        return say("counted." + row.counted().name());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach.when." + key, arguments);
    }
}
