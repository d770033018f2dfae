package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import underlag.proposal.Proposal;
import underlag.proposal.ProposalCertainty;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** The annex with every proposal, those made once too, under its theme. */
final class AllProposalsPart {
    private AllProposalsPart() {}

    static List<Block> of(Publication publication) {
        List<Proposal> all = publication.proposals();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("all.heading"), "all-proposals", true));
        blocks.add(
                new Paragraph(
                        publication.say(
                                "all.intro", publication.words().count("proposals", all.size()))));
        List<Proposal> sure =
                all.stream().filter(proposal -> !unsure(publication, proposal)).toList();
        int part = 0;
        for (Map.Entry<String, List<Proposal>> theme : publication.byTheme(sure).entrySet()) {
            blocks.add(new Heading(3, theme.getKey(), "all-proposals-" + ++part));
            blocks.add(lines(publication, theme.getValue()));
        }
        List<Proposal> unsure =
                all.stream().filter(proposal -> unsure(publication, proposal)).toList();
        if (!unsure.isEmpty()) {
            blocks.add(new Heading(3, publication.say("all.unsure"), "all-proposals-unsure"));
            blocks.add(new Paragraph(publication.say("all.unsure.intro")));
            blocks.add(lines(publication, unsure));
        }
        return blocks;
    }

    private static Bullets lines(Publication publication, List<Proposal> proposals) {
        return new Bullets(
                proposals.stream()
                        .map(one -> publication.line(one, publication.statements(one)))
                        .toList());
    }

    private static boolean unsure(Publication publication, Proposal proposal) {
        return publication.statements(proposal) < 2
                && publication.settled(proposal) == null
                && publication.composition().certainty(proposal) == ProposalCertainty.UNSURE;
    }
}
