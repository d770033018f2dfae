package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.FollowUp;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Target;
import underlag.goal.Goal;
import underlag.goal.Measurement;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Chart;
import underlag.report.model.Chart.Bullet;
import underlag.report.model.Chart.BulletLegend;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.statistics.Interval;

/** The goals: the handbook's table with outcomes, a chart, and the reasons one by one. */
final class GoalsChapter {
    private final Words words;
    private final List<Goal> goals;
    private final Outcomes outcomes;
    private final List<Block> blocks = new ArrayList<>();

    private GoalsChapter(Composition composition) {
        this.words = composition.words();
        this.goals = composition.analysis().goals();
        this.outcomes = new Outcomes(words);
    }

    static List<Block> of(Composition composition) {
        return new GoalsChapter(composition).blocks();
    }

    /** Where the goal stands that is so many places from the first. */
    static String anchor(int place) {
        return "goal-" + (place + 1);
    }

    private List<Block> blocks() {
        blocks.add(new Heading(2, words.say("goals.heading"), "goals"));
        if (goals.isEmpty()) {
            blocks.add(new Paragraph(words.say("goals.none")));
            return blocks;
        }
        blocks.add(new Paragraph(words.say("goals.intro")));
        blocks.add(new ChartBlock(new GoalsAtAGlance(words, goals).chart()));
        blocks.add(new TableBlock(handbookTable()));
        List<Measurement> drawn =
                goals.stream()
                        .flatMap(g -> g.measurements().stream())
                        .filter(m -> drawn(m.indicator().target()))
                        .toList();
        if (!drawn.isEmpty()) {
            blocks.add(new ChartBlock(bullet(drawn)));
        }
        blocks.addAll(ChangeCharts.of(words, goals));
        for (int i = 0; i < goals.size(); i++) {
            goal(goals.get(i), anchor(i));
        }
        return blocks;
    }

    /** What is done or not done has no axis. */
    private static boolean drawn(@Nullable Target target) {
        return target != null && target.direction() != Target.Direction.YES;
    }

    private Table handbookTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            for (Measurement measurement : goal.measurements()) {
                PlannedIndicator indicator = measurement.indicator();
                String collection = indicator.collection();
                rows.add(
                        List.of(
                                new Cell.Text(words.name("goal-type", goal.plan().type())),
                                new Cell.Text(goal.plan().text()),
                                new Cell.Text(indicator.text()),
                                collection == null
                                        ? new Cell.Empty("–")
                                        : new Cell.Text(collection),
                                new Cell.Text(outcomeCell(measurement))));
            }
            if (goal.measurements().isEmpty()) {
                rows.add(
                        List.of(
                                new Cell.Text(words.name("goal-type", goal.plan().type())),
                                new Cell.Text(goal.plan().text()),
                                new Cell.Empty("–"),
                                new Cell.Empty("–"),
                                new Cell.Text(words.name("status", goal.status()))));
            }
        }
        return new Table(
                "goals-table",
                words.say("goals.caption"),
                List.of(
                        column("column.goal-type"),
                        column("column.goal"),
                        column("column.indicators"),
                        column("column.collection"),
                        column("column.outcome")),
                rows,
                true,
                null);
    }

    /** The outcome against its target, and the status on a line of its own. */
    private String outcomeCell(Measurement measurement) {
        return against(measurement) + "\n" + outcomes.status(measurement);
    }

    private String against(Measurement measurement) {
        Target target = measurement.indicator().target();
        String outcome = outcomes.outcome(measurement);
        return target == null
                ? outcome
                : words.say(
                        "goal.against", outcome, outcomes.target(measurement.indicator(), target));
    }

    private Bullet bullet(List<Measurement> drawn) {
        List<Chart.Target> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Measurement measurement : drawn) {
            Target target = measurement.indicator().target();
            if (target == null) {
                continue;
            }
            String outcome = outcomes.outcome(measurement);
            String wanted = outcomes.target(measurement.indicator(), target);
            String status = outcomes.status(measurement);
            String label = measurement.indicator().text();
            rows.add(row(measurement, target, outcome, wanted, status));
            cells.add(
                    List.of(
                            new Cell.Text(label),
                            new Cell.Text(outcome),
                            new Cell.Text(wanted),
                            ends(measurement),
                            new Cell.Text(status)));
            told.add(words.say("goals.alt.row", label, outcome, wanted, status));
        }
        String title = words.say("goals.title");
        return new Bullet(
                "goal-attainment",
                title,
                words.say("goals.alt", String.join(" ", told)),
                new Table("goal-attainment-data", title, barColumns(), cells, true, null),
                new BulletLegend(
                        words.say("column.outcome"),
                        words.say("column.target"),
                        words.say("goals.interval")),
                rows);
    }

    private List<Column> barColumns() {
        return List.of(
                column("column.indicators"),
                column("column.outcome"),
                column("column.target"),
                column("column.interval"),
                column("column.status"));
    }

    private Cell ends(Measurement measurement) {
        Interval interval = measurement.interval();
        if (interval == null) {
            return new Cell.Empty("–");
        }
        String low = outcomes.value(measurement.indicator(), interval.low());
        String high = outcomes.value(measurement.indicator(), interval.high());
        return new Cell.Text(words.say("word.to", low, high));
    }

    private Chart.Target row(
            Measurement measurement, Target target, String outcome, String wanted, String status) {
        PlannedIndicator indicator = measurement.indicator();
        Interval interval = measurement.interval();
        Double value = measurement.outcome();
        Double upper = target.upper();
        double largest = upper == null ? target.value() : upper;
        if (value != null) {
            largest = Math.max(largest, value);
        }
        if (interval != null) {
            largest = Math.max(largest, interval.high());
        }
        return new Chart.Target(
                indicator.text(),
                value,
                target.value(),
                upper,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                maximum(indicator, largest),
                !target.lessIsBetter(),
                outcome,
                wanted,
                status);
    }

    /** The whole for shares of a whole; a quarter more than the largest value for the rest. */
    private static double maximum(PlannedIndicator indicator, double largest) {
        if (Outcomes.isShare(indicator)) {
            return 1;
        }
        return largest > 0 ? largest * 1.25 : 1;
    }

    private void goal(Goal goal, String anchor) {
        blocks.add(
                new Heading(
                        3,
                        words.say(
                                "goal.heading",
                                words.name("goal-type", goal.plan().type()),
                                goal.plan().text()),
                        anchor));
        blocks.add(new Paragraph(words.say("goal.judged", words.name("status", goal.status()))));
        FollowUp.Judgement judgement = goal.judgement();
        String judged = judgement == null ? null : judgement.words();
        if (judged != null) {
            blocks.add(new Paragraph(words.say("goal.judged-by-people", judged)));
        }
        links(goal);
        for (Measurement measurement : goal.measurements()) {
            blocks.add(new Facts(facts(measurement)));
        }
        String served = goal.plan().purposeServed();
        blocks.add(
                new Paragraph(
                        served == null
                                ? words.say("goal.purpose.unwritten")
                                : words.say("goal.purpose", served)));
    }

    /** What the goal contributes to, and what contributes to it. */
    private void links(Goal goal) {
        List<String> towards = new ArrayList<>();
        for (Goal other : goals) {
            if (goal.plan().serves().contains(other.plan().id())) {
                towards.add(words.say("quoted", other.plan().text()));
            }
        }
        towards.addAll(goal.plan().purposes());
        if (!towards.isEmpty()) {
            blocks.add(new Paragraph(words.say("goal.serves", words.list(towards))));
        }
        List<String> from = new ArrayList<>();
        for (Goal other : goals) {
            if (other.plan().serves().contains(goal.plan().id())) {
                String status = words.name("status", other.status());
                from.add(words.say("goal.served-by.one", other.plan().text(), status));
            }
        }
        if (!from.isEmpty()) {
            blocks.add(new Paragraph(words.say("goal.served-by", words.list(from))));
        }
    }

    /** "1 september 2026: 12 %; 15 september 2026: 14 %". */
    private @Nullable String interim(PlannedIndicator indicator) {
        return indicator.interim().isEmpty()
                ? null
                : String.join(
                        "; ",
                        indicator.interim().stream()
                                .map(
                                        one ->
                                                words.date(one.point())
                                                        + ": "
                                                        + outcomes.value(indicator, one.value()))
                                .toList());
    }

    private List<Fact> facts(Measurement measurement) {
        List<Fact> facts = new ArrayList<>();
        PlannedIndicator indicator = measurement.indicator();
        fact(facts, "indicator", indicator.text());
        fact(facts, "outcome", against(measurement));
        fact(facts, "interim", interim(indicator));
        fact(facts, "status", outcomes.status(measurement));
        fact(facts, "basis", outcomes.basis(measurement));
        fact(facts, "uncertainty", outcomes.uncertainty(measurement));
        fact(facts, "reason", outcomes.reason(measurement));
        if (asks(indicator.measure())) {
            fact(facts, "selection", words.name("selection", indicator.selection()));
        }
        String point = indicator.measuringPoint();
        fact(facts, "point", point == null ? null : words.date(point));
        return facts;
    }

    /** Whether the outcome rests on answers to a question. */
    private static boolean asks(@Nullable Measure measure) {
        return measure instanceof Measure.Share
                || measure instanceof Measure.ShareOf
                || measure instanceof Measure.Mean
                || measure instanceof Measure.Median
                || measure instanceof Measure.Weighted
                || measure instanceof Measure.Net
                || measure instanceof Measure.Change
                || measure instanceof Measure.AnsweredShare
                || measure instanceof Measure.Distance;
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say("goal.fact." + key), value));
        }
    }

    private Column column(String key) {
        return new Column(words.say(key), false);
    }
}
