package underlag.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import underlag.analysis.Counts;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.ContactData;
import underlag.proposal.Concreteness;
import underlag.proposal.Hindrance;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.proposal.ProposalPair;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** Every concrete proposal: those that several made first, but none left out. */
final class ProposalsChapter {
    /** So many pairs are shown; proposal-pairs.csv has all. */
    private static final int NEAR_SHOWN = 40;

    private final Composition composition;
    private final Words words;
    private final MandateNotes mandate;
    private final Typical typical;

    private ProposalsChapter(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.mandate = new MandateNotes(composition);
        this.typical = new Typical(composition);
    }

    static List<Block> of(Composition composition) {
        return new ProposalsChapter(composition).blocks();
    }

    private List<Block> blocks() {
        List<Proposal> all = composition.analysis().proposals();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("proposals.heading"), "proposals"));
        if (all.isEmpty()) {
            blocks.add(new Paragraph(words.say("proposals.none")));
            return blocks;
        }
        blocks.add(
                new Paragraph(words.say("proposals.intro", words.count("proposals", all.size()))));
        blocks.add(new Paragraph(certainties(all)));
        blocks.addAll(StancesSection.of(composition));
        part(blocks, all.stream().filter(p -> statements(p) > 1).toList(), "several");
        part(blocks, unsureLast(all.stream().filter(p -> statements(p) <= 1)), "once");
        near(blocks);
        return blocks;
    }

    /** What the words for certainty mean, and how many proposals a person should read. */
    private String certainties(List<Proposal> all) {
        long unsure = all.stream().filter(this::unsure).count();
        return words.say("proposals.certainty")
                + " "
                + (unsure == 0
                        ? words.say("proposals.unsure.none")
                        : words.say("proposals.unsure", words.count("unsure", unsure)));
    }

    private boolean unsure(Proposal proposal) {
        return composition.certainty(proposal) == ProposalCertainty.UNSURE;
    }

    /** Otherwise in the order of the proposals. */
    private List<Proposal> unsureLast(Stream<Proposal> proposals) {
        return proposals.sorted(Comparator.comparing(this::unsure)).toList();
    }

    /** Pairs that a person should look at. */
    private void near(List<Block> blocks) {
        List<ProposalPair> near =
                composition.analysis().pairs().stream().filter(p -> !p.joined()).toList();
        if (near.isEmpty()) {
            return;
        }
        blocks.add(new Heading(3, words.say("proposals.near.heading"), "proposals-near"));
        blocks.add(new Paragraph(words.say("proposals.near.intro")));
        List<List<Cell>> rows = near.stream().limit(NEAR_SHOWN).map(this::nearRow).toList();
        List<Column> columns =
                List.of(
                        column("column.proposal-one", false),
                        column("column.proposal-other", false),
                        column("column.near-score", true),
                        column("column.near-same", false),
                        column("column.near-apart", false));
        String caption = words.say("proposals.near.heading");
        blocks.add(
                new TableBlock(
                        new Table("proposals-near-table", caption, columns, rows, true, null)));
    }

    private List<Cell> nearRow(ProposalPair pair) {
        Hindrance hindrance = pair.hindrance();
        return List.of(
                said(pair.one()),
                said(pair.other()),
                new Cell.Text(Integer.toString((int) Math.round(100 * pair.score()))),
                new Cell.Text(String.join(", ", pair.same())),
                new Cell.Text(
                        hindrance == null
                                ? String.join(", ", pair.different())
                                : words.name("hindrance", hindrance)));
    }

    private Cell said(String id) {
        JudgedStatement judged = composition.statement(id);
        return judged == null
                ? new Cell.Empty("–")
                : new Cell.Text(ContactData.without(judged.statement().text()));
    }

    private int statements(Proposal proposal) {
        return composition.counts(proposal.id()).statements();
    }

    private void part(List<Block> blocks, List<Proposal> proposals, String name) {
        if (proposals.isEmpty()) {
            return;
        }
        String anchor = "proposals-" + name;
        blocks.add(new Heading(3, words.say("proposals." + name + ".heading"), anchor));
        boolean counted = name.equals("several");
        List<Column> columns = new ArrayList<>();
        columns.add(column("column.proposal", false));
        if (counted) {
            columns.add(column("column.statements", true));
            columns.add(column("column.texts", true));
            columns.add(column("column.respondents", true));
            columns.add(column("column.groups", true));
        }
        columns.add(column("column.certainty", false));
        columns.add(column("column.concreteness", false));
        columns.add(column("column.theme", false));
        boolean marked =
                proposals.stream().anyMatch(p -> !(mandate.proposal(p) instanceof Cell.Empty));
        if (marked) {
            columns.add(column("column.mandate", false));
        }
        columns.add(column("column.example", false));
        List<List<Cell>> rows = proposals.stream().map(p -> row(p, counted, marked)).toList();
        String caption =
                words.say(
                        "proposals." + name + ".caption",
                        words.count("proposals", proposals.size()));
        blocks.add(
                new TableBlock(new Table(anchor + "-table", caption, columns, rows, true, null)));
    }

    private List<Cell> row(Proposal proposal, boolean counted, boolean marked) {
        Counts counts = composition.counts(proposal.id());
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(proposal.title()));
        if (counted) {
            row.add(new Cell.Whole(counts.statements()));
            row.add(new Cell.Whole(counts.uniqueTexts()));
            row.add(composition.respondents(counts));
            row.add(new Cell.Whole(counts.groups()));
        }
        row.add(new Cell.Text(words.name("proposal-is", composition.certainty(proposal))));
        row.add(new Cell.Text(concreteness(proposal.concreteness())));
        List<String> themes = composition.themesOf(proposal);
        row.add(
                themes.isEmpty()
                        ? new Cell.Empty("–")
                        : new Cell.Link(
                                composition.themeName(themes.get(0)),
                                composition.themeAnchor(themes.get(0))));
        if (marked) {
            row.add(mandate.proposal(proposal));
        }
        row.add(example(proposal));
        return row;
    }

    /** "Hög. Saknar när och hur mycket": what is missing is what a person can ask for. */
    private String concreteness(Concreteness concreteness) {
        String level = words.name("concreteness", concreteness.level());
        List<String> missing =
                concreteness.missing().stream().map(a -> words.name("aspect", a)).toList();
        return missing.isEmpty()
                ? level
                : words.say("concreteness.missing", level, words.list(missing));
    }

    private Cell example(Proposal proposal) {
        JudgedStatement judged = composition.statement(typical.example(proposal));
        if (judged == null) {
            return new Cell.Empty("–");
        }
        String place = words.place(judged.statement().contribution().origin());
        String text = ContactData.without(judged.statement().text());
        return new Cell.Text(words.say("quoted", text) + " (" + place + ")");
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
