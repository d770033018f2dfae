package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.agreement.CodeAgreement;
import underlag.agreement.Comparison;
import underlag.agreement.Estimate;
import underlag.agreement.Groupings;
import underlag.agreement.LevelAgreement;
import underlag.report.model.Block;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.statistics.Interval;

/** The coefficients themselves, for those who know them: the method annex. */
final class AgreementFigures {
    private final AgreementWords words;
    private final List<List<Cell>> rows = new ArrayList<>();

    private AgreementFigures(AgreementWords words) {
        this.words = words;
    }

    static List<Block> of(List<Comparison> comparisons, AgreementWords words) {
        AgreementFigures figures = new AgreementFigures(words);
        comparisons.forEach(figures::add);
        Table table =
                new Table(
                        "coefficients",
                        words.say("figures.caption"),
                        List.of(
                                new Column(words.say("figures.comparison"), false),
                                new Column(words.say("figures.what"), false),
                                new Column(words.say("figures.measure"), false),
                                new Column(words.say("figures.value"), true),
                                new Column(words.say("figures.low"), true),
                                new Column(words.say("figures.high"), true),
                                new Column(words.say("figures.prevalence"), true)),
                        figures.rows,
                        false,
                        words.say("figures.note"));
        return List.of(new TableBlock(table));
    }

    private void add(Comparison comparison) {
        String name = words.say("versus", comparison.first().coder(), words.second(comparison));
        for (LevelAgreement level : comparison.levels()) {
            String what = words.level(level.level());
            row(name, what, "alpha-masi", level.alpha(), new Cell.Empty(""));
            if (level.kappa() != null) {
                row(name, what, "kappa", new Estimate(level.kappa(), null), new Cell.Empty(""));
            }
            level.themes().forEach(theme -> code(name, comparison, theme));
        }
        CodeAgreement proposal = comparison.proposal();
        if (proposal != null) {
            code(name, comparison, proposal);
        }
        for (Groupings groupings : comparison.groupings()) {
            String what = words.level(groupings.level());
            Cell none = new Cell.Empty("");
            row(name, what, "ari", new Estimate(groupings.agreement().ari(), null), none);
            row(name, what, "ami", new Estimate(groupings.agreement().ami(), null), none);
        }
    }

    private void code(String name, Comparison comparison, CodeAgreement code) {
        row(
                name,
                words.code(code.code(), comparison.themes()),
                "alpha",
                code.alpha(),
                new Cell.Percent(code.counts().prevalence().orElse(0)));
    }

    private void row(String name, String what, String measure, Estimate estimate, Cell prevalence) {
        Interval interval = estimate.interval();
        rows.add(
                List.of(
                        new Cell.Text(name),
                        new Cell.Text(what),
                        new Cell.Text(words.say("measure." + measure)),
                        words.number(estimate.value()),
                        interval == null ? new Cell.Empty("") : words.number(interval.low()),
                        interval == null ? new Cell.Empty("") : words.number(interval.high()),
                        prevalence));
    }
}
