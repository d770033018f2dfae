package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.analysis.Analysis;
import underlag.analysis.EarlierRun.Said;
import underlag.analysis.JudgedStatement;
import underlag.analysis.Since;
import underlag.analysis.Since.GoalSince;
import underlag.analysis.Since.ProposalSince;
import underlag.analysis.Since.ThemeSince;
import underlag.dialogue.ContactData;
import underlag.dialogue.Messages;
import underlag.goal.Measurement.Status;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Report;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What is new since an earlier analysis, for those who compile while the dialogue goes on. */
public final class SinceReport {
    private final Composition composition;
    private final Words words;
    private final Since since;
    private final List<Block> blocks = new ArrayList<>();

    private SinceReport(Analysis analysis, Since since) {
        this.composition = new Composition(analysis);
        this.words = composition.words();
        this.since = since;
    }

    /**
     * The report in the plan's report language.
     *
     * @param earlier what the earlier analysis is called: its folder
     */
    public static Report compose(Analysis analysis, Since since, String earlier) {
        SinceReport report = new SinceReport(analysis, since);
        report.inShort();
        report.themes();
        report.proposals();
        report.goals();
        report.added();
        report.gone();
        return new Report(
                analysis.dialogue().reportLanguage(),
                analysis.dialogue().title(),
                report.say("subtitle", earlier),
                report.words.say("banner"),
                report.say("description"),
                report.blocks);
    }

    private void inShort() {
        heading("short");
        List<String> lines = new ArrayList<>();
        lines.add(say("added", since.added().size()));
        if (!since.added().isEmpty()) {
            Map<String, Integer> sources = new LinkedHashMap<>();
            since.added()
                    .forEach(
                            one ->
                                    sources.merge(
                                            one.statement().contribution().origin().source(),
                                            1,
                                            Integer::sum));
            List<String> told = new ArrayList<>();
            sources.forEach((source, number) -> told.add(say("from", source, number)));
            lines.add(say("sources", words.list(told)));
        }
        if (!since.gone().isEmpty()) {
            lines.add(say("gone", since.gone().size()));
        }
        long themes = since.themes().stream().filter(t -> t.continues() == null).count();
        lines.add(say("new-themes", themes));
        lines.add(
                say(
                        "new-proposals",
                        since.proposals().stream().filter(p -> p.before() == 0).count(),
                        since.proposals().stream().filter(p -> p.before() > 0).count()));
        lines.add(say("changed-goals", since.goals().size()));
        blocks.add(new Bullets(lines));
    }

    private void themes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ThemeSince one : since.themes()) {
            String before = one.continues();
            String name = one.theme().name();
            String note =
                    before == null
                            ? say("theme.new")
                            : before.equals(name) ? "" : say("theme.was", before);
            if (one.added() > 0 || !note.isEmpty() || one.before() != one.now()) {
                rows.add(
                        List.of(
                                new Cell.Text(name),
                                new Cell.Whole(one.before()),
                                new Cell.Whole(one.added()),
                                new Cell.Whole(one.now()),
                                note.isEmpty() ? new Cell.Empty("–") : new Cell.Text(note)));
            }
        }
        if (rows.isEmpty() && since.dissolved().isEmpty()) {
            return;
        }
        heading("themes");
        table(
                "themes",
                List.of(
                        text("theme"),
                        number("before"),
                        number("new"),
                        number("now"),
                        text("note")),
                rows);
        if (!since.dissolved().isEmpty()) {
            blocks.add(new Paragraph(say("dissolved", words.list(since.dissolved()))));
        }
    }

    private void proposals() {
        if (since.proposals().isEmpty()) {
            return;
        }
        heading("proposals");
        List<List<Cell>> rows = new ArrayList<>();
        for (ProposalSince one : since.proposals()) {
            rows.add(
                    List.of(
                            new Cell.Text(one.proposal().title()),
                            new Cell.Whole(one.before()),
                            new Cell.Whole(one.added()),
                            one.before() == 0
                                    ? new Cell.Text(say("proposal.new"))
                                    : new Cell.Text(say("proposal.more"))));
        }
        table(
                "proposals",
                List.of(text("proposal"), number("before"), number("new"), text("note")),
                rows);
    }

    private void goals() {
        if (since.goals().isEmpty()) {
            return;
        }
        heading("goals");
        Outcomes outcomes = new Outcomes(words);
        List<List<Cell>> rows = new ArrayList<>();
        for (GoalSince one : since.goals()) {
            Status before = one.before();
            rows.add(
                    List.of(
                            new Cell.Text(one.measurement().indicator().text()),
                            before == null
                                    ? new Cell.Empty("–")
                                    : new Cell.Text(words.name("status", before)),
                            new Cell.Text(words.name("status", one.measurement().status())),
                            new Cell.Text(outcomes.outcome(one.measurement()))));
        }
        table(
                "goals",
                List.of(text("indicator"), text("status-before"), text("status"), text("outcome")),
                rows);
    }

    /** Every new statement, under its first theme. */
    private void added() {
        if (since.added().isEmpty()) {
            return;
        }
        heading("statements");
        List<List<Cell>> rows = new ArrayList<>();
        for (JudgedStatement one : since.added()) {
            rows.add(
                    List.of(
                            new Cell.Text(ContactData.without(one.statement().text())),
                            one.themes().isEmpty()
                                    ? new Cell.Text(words.name("state", one.state()))
                                    : new Cell.Text(
                                            composition.themeName(one.themes().getFirst().theme())),
                            new Cell.Text(words.place(one.statement().contribution().origin()))));
        }
        table("statements", List.of(text("statement"), text("theme"), text("place")), rows);
    }

    private void gone() {
        if (since.gone().isEmpty()) {
            return;
        }
        heading("gone-list");
        List<List<Cell>> rows = new ArrayList<>();
        for (Said one : since.gone()) {
            rows.add(
                    List.of(
                            new Cell.Text(ContactData.without(one.text())),
                            new Cell.Text(one.location())));
        }
        table("gone", List.of(text("statement"), text("place-then")), rows);
    }

    private void heading(String key) {
        blocks.add(new Heading(2, say("heading." + key), key));
    }

    private void table(String id, List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(
                    new TableBlock(
                            new Table(
                                    id + "-table",
                                    say("caption." + id),
                                    columns,
                                    rows,
                                    true,
                                    null)));
        }
    }

    private Column text(String key) {
        return new Column(say("column." + key), false);
    }

    private Column number(String key) {
        return new Column(say("column." + key), true);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "since." + key, arguments);
    }
}
