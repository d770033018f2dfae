package underlag.report.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.JudgedStatement;
import underlag.analysis.Obstacle;
import underlag.dialogue.Activity;
import underlag.dialogue.ContactData;
import underlag.dialogue.Enabling;
import underlag.dialogue.Messages;
import underlag.dialogue.Threshold;
import underlag.planning.PlanCheck;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/**
 * What was done so that people could take part, what was not, and what they say stood in the way.
 */
final class EnablingSection {
    /** Where it stands. */
    static final String ANCHOR = "enabling";

    private static final int EXAMPLES = 3;

    private final Words words;
    private final List<Activity> activities;
    private final Map<Threshold, List<JudgedStatement>> told = new EnumMap<>(Threshold.class);
    private final boolean planned;

    private EnablingSection(Composition composition) {
        this.words = composition.words();
        this.planned = PlanCheck.possible(composition.analysis().dialogue());
        this.activities =
                composition.analysis().dialogue().activities().stream()
                        .filter(EnablingSection::meantForResidents)
                        .toList();
        for (JudgedStatement statement : composition.analysis().statements()) {
            for (Obstacle obstacle : statement.obstacles()) {
                told.computeIfAbsent(obstacle.threshold(), t -> new ArrayList<>()).add(statement);
            }
        }
    }

    /** Those that turn to target groups; the others need not have told anything. */
    private static boolean meantForResidents(Activity activity) {
        return !activity.targetGroups().isEmpty() || !activity.enabling().isEmpty();
    }

    /** The section, with examples; nothing where neither plan nor statements tell of it. */
    static List<Block> of(Composition composition) {
        EnablingSection section = new EnablingSection(composition);
        List<Block> blocks = new ArrayList<>();
        if (section.nothing()) {
            return blocks;
        }
        blocks.add(new Heading(3, section.say("heading"), ANCHOR));
        blocks.add(new Paragraph(section.say("intro")));
        blocks.addAll(section.done());
        blocks.add(new TableBlock(section.thresholds()));
        blocks.add(new Remark(section.say("rules")));
        return blocks;
    }

    /** The same in short and without what anybody said, for others than the analysts. */
    static List<Block> published(Composition composition) {
        EnablingSection section = new EnablingSection(composition);
        List<Block> blocks = new ArrayList<>();
        if (!section.nothing()) {
            blocks.add(new Heading(3, section.say("heading"), ANCHOR));
            blocks.addAll(section.done());
            List<String> lines = section.lines();
            if (!lines.isEmpty()) {
                blocks.add(new Paragraph(section.say("said")));
                blocks.add(new Bullets(lines));
            }
        }
        return blocks;
    }

    /** What statements tell of, and what was done about it: a line for each threshold. */
    static List<String> evidence(Composition composition) {
        return new EnablingSection(composition).lines();
    }

    private boolean nothing() {
        return told.isEmpty()
                && (!planned || activities.stream().allMatch(one -> one.enabling().isEmpty()));
    }

    private List<Block> done() {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Activity activity : activities) {
            List<String> done = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (Enabling.Aspect aspect : Enabling.Aspect.values()) {
                String what = activity.enabling().done().get(aspect);
                if (what == null) {
                    missing.add(say("aspect.in-text." + aspect.name()));
                } else {
                    done.add(say("done", say("aspect." + aspect.name()), what));
                }
            }
            if (done.isEmpty()) {
                silent.add(activity.name());
                continue;
            }
            String all = String.join("\n", done);
            rows.add(List.of(new Cell.Text(activity.name()), new Cell.Text(all)));
            if (!missing.isEmpty()) {
                lacking.add(say("lacking", activity.name(), words.list(missing)));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(column("activity"), column("what"));
            String caption = say("caption");
            blocks.add(
                    new TableBlock(
                            new Table("enabling-table", caption, columns, rows, true, null)));
        }
        blocks.addAll(undone(silent, lacking));
        return blocks;
    }

    private List<Block> undone(List<String> silent, List<String> lacking) {
        List<Block> blocks = new ArrayList<>();
        if (!silent.isEmpty()) {
            blocks.add(new Paragraph(say("silent", words.list(silent))));
        }
        if (!lacking.isEmpty()) {
            blocks.add(new Paragraph(say("not-told")));
            blocks.add(new Bullets(lacking));
        }
        return blocks;
    }

    private Table thresholds() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Threshold threshold : Threshold.values()) {
            List<String> lowered = lowered(threshold);
            List<JudgedStatement> statements = told.getOrDefault(threshold, List.of());
            String examples =
                    String.join(
                            "\n",
                            statements.stream()
                                    .limit(EXAMPLES)
                                    .map(s -> "– " + ContactData.without(s.statement().text()))
                                    .toList());
            rows.add(
                    List.of(
                            new Cell.Text(say("threshold." + threshold.name())),
                            lowered.isEmpty()
                                    ? new Cell.Empty(say("nothing-lowered"))
                                    : new Cell.Text(String.join("\n", lowered)),
                            new Cell.Whole(statements.size()),
                            examples.isEmpty() ? new Cell.Empty("–") : new Cell.Text(examples)));
        }
        return new Table(
                "thresholds-table",
                say("thresholds.caption"),
                List.of(
                        column("threshold"),
                        column("lowered"),
                        new Column(say("column.statements"), true),
                        column("examples")),
                rows,
                true,
                null);
    }

    /** "Dialogcafé på biblioteket: tolk". */
    private List<String> lowered(Threshold threshold) {
        List<String> lowered = new ArrayList<>();
        for (Activity activity : activities) {
            String what = activity.enabling().lowered().get(threshold);
            if (what != null) {
                lowered.add(activity.name() + ": " + what);
            }
        }
        return lowered;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        told.forEach(
                (threshold, statements) -> {
                    String line =
                            say(
                                    "line",
                                    say("threshold." + threshold.name()),
                                    words.count("statements", statements.size()));
                    lines.add(
                            lowered(threshold).isEmpty() ? line + " " + say("line.undone") : line);
                });
        return lines;
    }

    private Column column(String name) {
        return new Column(say("column." + name), false);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "enabling." + key, arguments);
    }
}
