package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.answer.VoteResult;
import underlag.dialogue.Messages;
import underlag.dialogue.Vote;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Chart.Bar;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/**
 * How votes came out. The only place where a count is called a vote: the plan has votes only where
 * residents decide too.
 */
final class VotesChapter {
    private final Words words;

    private VotesChapter(Words words) {
        this.words = words;
    }

    /** The chapter, or nothing where nothing was voted on. */
    static List<Block> of(Composition composition) {
        List<VoteResult> votes = composition.analysis().votes();
        if (votes.isEmpty()) {
            return List.of();
        }
        VotesChapter chapter = new VotesChapter(composition.words());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, chapter.say("heading"), "votes"));
        blocks.add(new Paragraph(chapter.say("intro")));
        for (int i = 0; i < votes.size(); i++) {
            chapter.vote(votes.get(i), "vote-" + (i + 1), blocks);
        }
        return blocks;
    }

    private void vote(VoteResult result, String name, List<Block> blocks) {
        blocks.add(new Heading(3, result.vote().text(), name));
        blocks.add(new Paragraph(turnout(result)));
        if (result.ballots() == 0) {
            return;
        }
        String outcome = outcome(result);
        blocks.add(new Paragraph(outcome));
        blocks.add(new ChartBlock(bars(result, name, outcome)));
    }

    private String turnout(VoteResult result) {
        List<String> said = new ArrayList<>();
        Double turnout = result.turnout();
        Integer entitled = result.entitled();
        int voted = result.ballots() + result.invalid();
        said.add(
                turnout == null || entitled == null
                        ? say("voted", result.activity().name(), voted)
                        : say(
                                "turnout",
                                result.activity().name(),
                                voted,
                                entitled,
                                words.figures().percent(turnout)));
        if (turnout == null) {
            said.add(say(entitled == null ? "no-entitled" : "more-than-entitled"));
        }
        if (result.invalid() > 0) {
            said.add(say("invalid." + method(result), result.invalid()));
        }
        return String.join(" ", said);
    }

    private String outcome(VoteResult result) {
        List<String> first = result.first().stream().map(VoteResult.Row::option).toList();
        if (first.isEmpty()) {
            return say("nothing");
        }
        return say(
                (first.size() == 1 ? "first." : "equal.") + method(result),
                words.list(first),
                figure(result.first().getFirst()),
                result.ballots());
    }

    private String figure(VoteResult.Row row) {
        return words.figures().shortest(row.weight(), 0);
    }

    private Bars bars(VoteResult result, String name, String outcome) {
        List<Bar> bars =
                result.rows().stream()
                        .map(row -> new Bar(row.option(), row.weight(), value(result, row)))
                        .toList();
        return new Bars(
                name + "-bars",
                result.vote().text(),
                say("alt", result.vote().text(), outcome),
                table(result, name),
                say("axis." + method(result)),
                result.vote().method() != Vote.Method.BUDGET,
                bars);
    }

    private String value(VoteResult result, VoteResult.Row row) {
        return result.vote().method() == Vote.Method.CHOICE
                ? figure(row) + " (" + words.figures().percent(share(result, row)) + ")"
                : figure(row);
    }

    private static double share(VoteResult result, VoteResult.Row row) {
        return (double) row.votes() / result.ballots();
    }

    private Table table(VoteResult result, String name) {
        boolean choice = result.vote().method() == Vote.Method.CHOICE;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("column.option"), false));
        if (!choice) {
            columns.add(new Column(say("axis." + method(result)), true));
        }
        columns.add(new Column(say("column.votes." + method(result)), true));
        columns.add(new Column(say("column.share"), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (VoteResult.Row row : result.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(row.option()));
            if (!choice) {
                cells.add(new Cell.Whole(Math.round(row.weight())));
            }
            cells.add(new Cell.Whole(row.votes()));
            cells.add(new Cell.Percent(share(result, row)));
            rows.add(cells);
        }
        return new Table(
                name + "-table",
                say("caption", result.vote().text()),
                columns,
                rows,
                true,
                say("note." + method(result), result.rows().size() - 1));
    }

    private static String method(VoteResult result) {
        return switch (result.vote().method()) {
            case CHOICE -> "choice";
            case RANKING -> "ranking";
            case BUDGET -> "budget";
        };
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "votes." + key, arguments);
    }
}
