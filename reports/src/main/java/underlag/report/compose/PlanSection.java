package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.planning.PlanCheck;
import underlag.planning.PlanLine;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** The plan against the handbook's checklists: whole for the annex, in short for the console. */
public final class PlanSection {
    private final ReaderLanguage language;

    private PlanSection(ReaderLanguage language) {
        this.language = language;
    }

    /** All lines as a table; nothing where no plan was written. */
    static List<Block> of(Dialogue plan, ReaderLanguage language) {
        if (!PlanCheck.possible(plan)) {
            return List.of();
        }
        PlanSection section = new PlanSection(language);
        PlanCheck check = PlanCheck.of(plan);
        return List.of(
                new Heading(2, section.say("heading"), "plan-check"),
                new Paragraph(section.say("intro")),
                new Paragraph(section.summary(check)),
                new TableBlock(section.table(check)));
    }

    /** The summary, and the lines where something is missing. */
    public static List<String> inShort(Dialogue plan, ReaderLanguage language) {
        PlanSection section = new PlanSection(language);
        List<String> lines = new ArrayList<>();
        lines.add(section.say("heading"));
        if (!PlanCheck.possible(plan)) {
            lines.add("  " + section.say("not-planned"));
            return lines;
        }
        PlanCheck check = PlanCheck.of(plan);
        lines.add("  " + section.summary(check));
        List<PlanLine> open = check.lines().stream().filter(l -> !l.gaps().isEmpty()).toList();
        if (open.isEmpty()) {
            lines.add("  " + section.say("complete"));
        }
        for (PlanLine line : open) {
            String owner = section.name("owner", line.owner()).toLowerCase(Locale.ROOT);
            String answer = section.name("answer", line.answer()).toLowerCase(Locale.ROOT);
            lines.add("  " + section.say("line", line.question(language), owner, answer));
            line.gaps().forEach(gap -> lines.add("    " + section.gap(gap)));
        }
        return lines;
    }

    private Table table(PlanCheck check) {
        return new Table(
                "plan-check-table",
                say("heading"),
                List.of(
                        new Column(say("column.part"), false),
                        new Column(say("column.line"), false),
                        new Column(say("column.owner"), false),
                        new Column(say("column.answer"), false),
                        new Column(say("column.gap"), false)),
                check.lines().stream().map(this::row).toList(),
                true,
                null);
    }

    private List<Cell> row(PlanLine line) {
        String gaps = String.join(" ", line.gaps().stream().map(this::gap).toList());
        return List.of(
                new Cell.Text(name("part", line.part())),
                new Cell.Text(line.question(language)),
                new Cell.Text(name("owner", line.owner())),
                new Cell.Text(name("answer", line.answer())),
                gaps.isEmpty() ? new Cell.Empty("–") : new Cell.Text(gaps));
    }

    private String gap(PlanLine.Gap gap) {
        return say("gap", gap.missing(language), gap.why(language), gap.write(language));
    }

    private String summary(PlanCheck check) {
        List<Object> counts = new ArrayList<>();
        counts.add(check.lines().size());
        for (PlanLine.Answer answer : PlanLine.Answer.values()) {
            counts.add(check.count(answer));
        }
        return Messages.text(language, "planning.summary", counts);
    }

    private String name(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "planning." + key, arguments);
    }
}
