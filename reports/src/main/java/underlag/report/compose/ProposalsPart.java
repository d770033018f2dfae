package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Counts;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;

/** The proposals that several made, with how much and how many stand behind each. */
final class ProposalsPart {
    private ProposalsPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("proposals.heading"), "proposals"));
        List<Proposal> all = publication.proposals();
        if (all.isEmpty()) {
            blocks.add(new Paragraph(publication.words().say("main.no-proposals")));
            return blocks;
        }
        List<Proposal> several =
                all.stream().filter(one -> publication.statements(one) > 1).toList();
        Words words = publication.words();
        blocks.add(
                new Paragraph(
                        publication.say(
                                several.isEmpty() ? "proposals.intro.once" : "proposals.intro",
                                words.count("proposals", all.size()),
                                several.size())));
        if (!several.isEmpty()) {
            blocks.add(new TableBlock(table(publication, several)));
        }
        if (several.size() < all.size()) {
            blocks.add(new Link(publication.say("proposals.all"), "all-proposals"));
        }
        return blocks;
    }

    private static Table table(Publication publication, List<Proposal> several) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Proposal proposal : several) {
            Counts counts = publication.composition().counts(proposal.id());
            rows.add(
                    List.of(
                            new Cell.Text(proposal.title()),
                            Publication.cell(publication.themeOf(proposal)),
                            new Cell.Whole(counts.statements()),
                            new Cell.Whole(counts.uniqueTexts()),
                            publication.composition().respondents(counts),
                            new Cell.Whole(counts.groups()),
                            new Cell.Whole(publication.activities(proposal))));
        }
        return new Table(
                "proposals-table",
                publication.say("proposals.caption"),
                List.of(
                        publication.column("proposal"),
                        publication.column("theme"),
                        publication.number("statements"),
                        publication.number("texts"),
                        publication.number("respondents"),
                        publication.number("groups"),
                        publication.number("activities")),
                rows,
                true,
                publication.say("proposals.note"));
    }
}
