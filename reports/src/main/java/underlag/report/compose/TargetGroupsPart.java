package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.participation.TargetMatrix;
import underlag.participation.TargetMatrix.Row;
import underlag.participation.TargetMatrix.Verdict;
import underlag.report.model.Block;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The target groups in short for published reports: whether each was reached, and how. */
final class TargetGroupsPart {
    private final Words words;
    private final TargetMatrix matrix;
    private final TargetGroupChannels channels;

    /** Fewer of a group are not told as a number. */
    private final int threshold;

    private TargetGroupsPart(Publication publication) {
        this.words = publication.words();
        this.matrix = publication.analysis().participation().matrix();
        this.threshold = publication.dialogue().privacy().threshold();
        this.channels = new TargetGroupChannels(words, publication.analysis().participation());
    }

    /** An introduction and a table; nothing where the plan has no target groups. */
    static List<Block> of(Publication publication) {
        TargetGroupsPart part = new TargetGroupsPart(publication);
        return part.matrix.rows().isEmpty()
                ? List.of()
                : List.of(new Paragraph(part.say("published.intro")), new TableBlock(part.table()));
    }

    private Table table() {
        boolean planned = channels.planned();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.target-group"), false));
        columns.add(new Column(words.say("column.priority"), true));
        columns.add(new Column(words.say("column.must-be-heard"), false));
        columns.add(new Column(say("column.verdict"), false));
        if (planned) {
            columns.add(new Column(say("published.unused"), false));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            Integer priority = row.group().priority();
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(row.group().name()));
            cells.add(priority == null ? new Cell.Empty("–") : new Cell.Whole(priority));
            cells.add(new Cell.Text(words.yesNo(row.group().mustBeHeard())));
            cells.add(new Cell.Text(reached(row)));
            if (planned) {
                cells.add(Publication.cell(String.join("; ", channels.unused(row.group()))));
            }
            rows.add(cells);
        }
        return new Table(
                "target-groups-table",
                say("published.caption"),
                columns,
                rows,
                true,
                say("published.note"));
    }

    private String reached(Row row) {
        Integer most = row.atLeast();
        if (row.verdict() == Verdict.UNKNOWN || row.verdict() == Verdict.NOT_REACHED) {
            return say("verdict." + row.verdict().name());
        }
        int people = most == null ? 0 : most;
        if (people < threshold) {
            return say("published.few", threshold);
        }
        Integer answered = row.answered();
        return say(
                "published.reached",
                say("verdict." + row.verdict().name()),
                answered != null && answered >= people
                        ? words.count("respondents", answered)
                        : say("published.counted", words.figures().whole(people)));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "reach." + key, arguments);
    }
}
