package underlag.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.GoalType;
import underlag.goal.Measurement.Status;
import underlag.portfolio.Entry;
import underlag.portfolio.Portfolio;
import underlag.portfolio.RecurringTheme;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The chapters of a report on several dialogues: each a table, some with a chart. */
final class PortfolioTables {
    private static final int THEMES_SHOWN = 30;

    private final Portfolio portfolio;
    private final PortfolioWords words;
    private final List<Block> blocks = new ArrayList<>();

    PortfolioTables(Portfolio portfolio, PortfolioWords words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    List<Block> blocks() {
        dialogues();
        goals();
        reach();
        methods();
        themes();
        underWay();
        return blocks;
    }

    private void dialogues() {
        chapter("dialogues", portfolio.held().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : portfolio.held()) {
            rows.add(
                    List.of(
                            text(entry.title()),
                            text(words.years(entry)),
                            text(words.level(entry.level())),
                            new Cell.Whole(entry.activities().size()),
                            counted(entry.countsRespondents(), entry.respondentsAtLeast()),
                            counted(entry.countsRespondents(), entry.respondentsAtMost()),
                            counted(entry.countsAttendance(), entry.attendance()),
                            new Cell.Whole(entry.statements()),
                            new Cell.Whole(entry.proposals())));
        }
        table(
                "dialogues",
                "dialogue year level #activities #at-least #at-most #attendance #statements"
                        + " #proposals",
                rows);
    }

    private void goals() {
        Map<GoalType, Map<Status, Integer>> types = portfolio.goalsByType();
        chapter("goals", types.isEmpty());
        List<List<Cell>> byType = new ArrayList<>();
        types.forEach((type, came) -> byType.add(row(words.name("goal-type", type), came)));
        Table table = asTable("goals", "goal-type #reached #partly #not-reached #untold", byType);
        List<Chart.Scaled> bars = new ArrayList<>();
        types.forEach(
                (type, came) -> {
                    Chart.Scaled bar = scaled(words.name("goal-type", type), came);
                    if (bar != null) {
                        bars.add(bar);
                    }
                });
        if (!bars.isEmpty()) {
            blocks.add(new ChartBlock(goalChart(table, bars)));
        } else if (!byType.isEmpty()) {
            blocks.add(new TableBlock(table));
        }
        List<List<Cell>> each = new ArrayList<>();
        for (Entry entry : portfolio.held()) {
            Map<Status, Integer> came = new EnumMap<>(Status.class);
            entry.goals().forEach(g -> came.merge(g.status(), 1, Integer::sum));
            if (!came.isEmpty()) {
                each.add(row(entry.title(), came));
            }
        }
        table("goals-each", "dialogue #reached #partly #not-reached #untold", each);
    }

    private Chart goalChart(Table table, List<Chart.Scaled> bars) {
        List<String> told = new ArrayList<>();
        for (Chart.Scaled bar : bars) {
            told.add(words.say("goals.alt-row", bar.label(), bar.shareTexts().getLast()));
        }
        return new Chart.Diverging(
                "portfolio-goals",
                words.say("goals.chart"),
                words.say("goals.alt", String.join(" ", told)),
                table,
                List.of(
                        words.name("status", Status.NOT_REACHED),
                        words.name("status", Status.PARTLY),
                        words.name("status", Status.REACHED)),
                bars);
    }

    /** Shares of those that could be judged; null where none could. */
    private Chart.@Nullable Scaled scaled(String label, Map<Status, Integer> came) {
        List<Integer> counts =
                List.of(
                        came.getOrDefault(Status.NOT_REACHED, 0),
                        came.getOrDefault(Status.PARTLY, 0),
                        came.getOrDefault(Status.REACHED, 0));
        int judged = counts.stream().mapToInt(c -> c).sum();
        if (judged == 0) {
            return null;
        }
        return new Chart.Scaled(
                label,
                counts.stream().map(c -> (double) c / judged).toList(),
                counts.stream().map(c -> words.figures().whole(c)).toList(),
                words.say("goals.judged", judged));
    }

    private static List<Cell> row(String name, Map<Status, Integer> came) {
        List<Cell> row = new ArrayList<>(List.of(text(name)));
        for (Status status : Status.values()) {
            row.add(new Cell.Whole(came.getOrDefault(status, 0)));
        }
        return row;
    }

    private void reach() {
        chapter("reach", portfolio.reach().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Portfolio.Reach group : portfolio.reach()) {
            rows.add(
                    List.of(
                            text(group.name()),
                            new Cell.Whole(group.targeted()),
                            new Cell.Whole(group.reached()),
                            new Cell.Whole(group.missed()),
                            new Cell.Whole(group.unknown())));
        }
        table("reach", "group #targeted #in-reached #in-missed #in-unknown", rows);
    }

    private void methods() {
        chapter("methods", portfolio.methods().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Portfolio.Method method : portfolio.methods()) {
            rows.add(
                    List.of(
                            text(words.level(method.level())),
                            text(words.method(method)),
                            new Cell.Whole(method.activities()),
                            new Cell.Whole(method.dialogues())));
        }
        table("methods", "level method #activities #dialogues", rows);
    }

    private void themes() {
        List<RecurringTheme> recurring = portfolio.recurring();
        chapter("themes", recurring.isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (RecurringTheme theme : recurring.stream().limit(THEMES_SHOWN).toList()) {
            List<String> members = new ArrayList<>();
            for (RecurringTheme.Member member : theme.members()) {
                members.add(
                        words.say(
                                "themes.member",
                                member.dialogue().title(),
                                member.theme().name(),
                                member.theme().statements()));
            }
            rows.add(
                    List.of(
                            text(theme.name()),
                            new Cell.Whole(theme.members().size()),
                            new Cell.Whole(theme.statements()),
                            text(String.join("; ", members)),
                            text(words.basis(theme.basis()))));
        }
        table("themes", "theme #dialogues #statements in-dialogues basis", rows);
        if (recurring.size() > THEMES_SHOWN) {
            blocks.add(new Paragraph(words.say("themes.more", recurring.size() - THEMES_SHOWN)));
        }
    }

    private void underWay() {
        chapter("under-way", portfolio.underWay().isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : portfolio.underWay()) {
            String question = entry.question();
            String decision = entry.decisionDate();
            List<String> activities = new ArrayList<>();
            for (Entry.HeldActivity activity : entry.activities()) {
                String time = activity.time();
                activities.add(
                        time == null ? activity.name() : activity.name() + " (" + time + ")");
            }
            rows.add(
                    List.of(
                            text(entry.title()),
                            text(question == null ? "" : question),
                            text(words.level(entry.level())),
                            text(String.join("; ", activities)),
                            text(decision == null ? "" : decision),
                            text(words.say("state." + entry.state().name()))));
        }
        table("under-way", "dialogue question level planned decision state", rows);
    }

    /** Heading and introduction, or that there is nothing. */
    private void chapter(String key, boolean empty) {
        blocks.add(new Heading(2, words.say(key + ".heading"), key));
        blocks.add(new Paragraph(words.say(key + (empty ? ".none" : ".intro"))));
    }

    private void table(String key, String columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new TableBlock(asTable(key, columns, rows)));
        }
    }

    /** Columns by the key of their heading, those with numbers marked {@code #}. */
    private Table asTable(String key, String columns, List<List<Cell>> rows) {
        List<Column> headings =
                Arrays.stream(columns.split(" ", -1))
                        .map(c -> new Column(heading(c.replace("#", "")), c.startsWith("#")))
                        .toList();
        return new Table(
                "portfolio-" + key, words.say(key + ".caption"), headings, rows, true, null);
    }

    private String heading(String key) {
        return words.say("column." + key);
    }

    private static Cell counted(boolean counted, int number) {
        return counted ? new Cell.Whole(number) : new Cell.Empty("–");
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}
