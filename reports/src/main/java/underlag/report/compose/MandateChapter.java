package underlag.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.analysis.MandateMarks;
import underlag.analysis.MandateMarks.Mark;
import underlag.dialogue.ContactData;
import underlag.dialogue.Mandate;
import underlag.proposal.Proposal;
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
 * What the plan says lies outside the mandate: why, who decides instead, and what was said of it.
 */
final class MandateChapter {
    private static final int PROPOSALS = 20;

    private final Composition composition;
    private final Words words;
    private final Mandate mandate;
    private final MandateMarks marks;
    private final List<Block> blocks = new ArrayList<>();

    private MandateChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.mandate = composition.analysis().dialogue().mandate();
        this.marks = composition.analysis().mandate();
    }

    /** The chapter; nothing where the plan names nothing outside. */
    static List<Block> of(Composition composition) {
        return new MandateChapter(composition).blocks();
    }

    private List<Block> blocks() {
        if (mandate.outside().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, words.say("mandate.heading"), "mandate"));
        blocks.add(new Paragraph(words.say("mandate.intro")));
        blocks.add(new Remark(words.say("mandate.machine")));
        blocks.add(new TableBlock(overview()));
        open();
        mandate.outside().forEach(this::item);
        return blocks;
    }

    private Table overview() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mandate.Outside item : mandate.outside()) {
            Counts counts = composition.counts(MandateMarks.OUTSIDE + item.id());
            String body = item.body();
            rows.add(
                    List.of(
                            new Cell.Link(item.what(), composition.outsideAnchor(item.id())),
                            new Cell.Text(words.name("mandate.reason", item.reason())),
                            body == null ? new Cell.Empty("–") : new Cell.Text(body),
                            new Cell.Whole(counts.statements()),
                            composition.respondents(counts),
                            new Cell.Whole(counts.groups()),
                            new Cell.Whole(counts.proposals())));
        }
        return new Table(
                "mandate-table",
                words.say("mandate.caption"),
                List.of(
                        column("column.outside", false),
                        column("column.reason", false),
                        column("column.body", false),
                        column("column.statements", true),
                        column("column.respondents", true),
                        column("column.groups", true),
                        column("column.proposals", true)),
                rows,
                true,
                words.say("mandate.note"));
    }

    private void open() {
        if (mandate.open().isEmpty()) {
            return;
        }
        blocks.add(new Paragraph(words.say("mandate.open")));
        blocks.add(new Bullets(mandate.open().stream().map(Mandate.Open::what).toList()));
        long spared = marks.opened().values().stream().flatMap(Set::stream).distinct().count();
        if (spared > 0) {
            blocks.add(
                    new Paragraph(words.say("mandate.spared", words.count("statements", spared))));
        }
    }

    private void item(Mandate.Outside item) {
        String anchor = composition.outsideAnchor(item.id());
        blocks.add(new Heading(3, item.what(), anchor));
        List<String> said = new ArrayList<>();
        said.add(words.say("mandate.why", words.name("mandate.reason", item.reason())));
        String explanation = item.explanation();
        if (explanation != null) {
            said.add(sentence(explanation));
        }
        List<Mark> here = marks.of(item.id());
        if (here.isEmpty()) {
            said.add(words.say("mandate.nothing"));
            blocks.add(new Paragraph(String.join(" ", said)));
            return;
        }
        String amount = composition.amount(composition.counts(MandateMarks.OUTSIDE + item.id()));
        String body = item.body();
        said.add(
                body == null
                        ? words.say("mandate.amount", amount)
                        : words.say("mandate.forward", body, amount));
        blocks.add(new Paragraph(String.join(" ", said)));
        proposals(here);
        statements(item, here, anchor);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }

    /** The proposals among the marked statements, with how much of each is marked. */
    private void proposals(List<Mark> here) {
        Map<String, Integer> marked = new LinkedHashMap<>();
        for (Mark mark : here) {
            JudgedStatement judged = composition.statement(mark.statement());
            String id = judged == null ? null : judged.proposalId();
            if (id != null) {
                marked.merge(id, 1, Integer::sum);
            }
        }
        List<String> items = new ArrayList<>();
        marked.forEach(
                (id, number) -> {
                    Proposal proposal = composition.proposal(id);
                    if (proposal != null) {
                        int all = composition.counts(id).statements();
                        items.add(
                                all == 1
                                        ? proposal.title()
                                        : words.say(
                                                "mandate.proposal",
                                                proposal.title(),
                                                number,
                                                words.count("statements", all)));
                    }
                });
        if (!items.isEmpty()) {
            blocks.add(
                    new Paragraph(
                            items.size() > PROPOSALS
                                    ? words.say("mandate.proposals.some", PROPOSALS, items.size())
                                    : words.say("mandate.proposals")));
            blocks.add(new Bullets(items.stream().limit(PROPOSALS).toList()));
        }
    }

    /** What was said of it, as one table that can be handed over. */
    private void statements(Mandate.Outside item, List<Mark> here, String anchor) {
        if (!composition.listed()) {
            blocks.add(new Paragraph(words.say("mandate.too-many")));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Mark mark : here) {
            JudgedStatement judged = composition.statement(mark.statement());
            if (judged != null) {
                rows.add(row(judged, mark));
            }
        }
        String body = item.body();
        String counted = words.count("statements", rows.size());
        blocks.add(
                new TableBlock(
                        new Table(
                                anchor + "-table",
                                body == null
                                        ? words.say("mandate.list", item.what(), counted)
                                        : words.say(
                                                "mandate.list.forward", item.what(), body, counted),
                                List.of(
                                        column("column.statement", false),
                                        column("column.place", false),
                                        column("column.marked-on", false),
                                        column("column.theme", false),
                                        column("column.counted-under", false)),
                                rows,
                                false,
                                words.say("mandate.list.note"))));
    }

    private List<Cell> row(JudgedStatement judged, Mark mark) {
        String id = judged.proposalId();
        Proposal proposal = id == null ? null : composition.proposal(id);
        String theme = judged.themes().isEmpty() ? null : judged.themes().getFirst().theme();
        return List.of(
                new Cell.Text(ContactData.without(judged.statement().text())),
                new Cell.Text(words.place(judged.statement().contribution().origin())),
                new Cell.Text(String.join(", ", mark.words())),
                theme == null
                        ? new Cell.Empty("–")
                        : new Cell.Link(
                                composition.themeName(theme), composition.themeAnchor(theme)),
                proposal == null ? new Cell.Empty("–") : new Cell.Text(proposal.title()));
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
