package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Link;
import underlag.report.model.Block.Paragraph;

/** How many took part, and which groups were and were not reached. */
final class TookPartPart {
    private TookPartPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("took-part.heading"), "took-part"));
        blocks.add(new Paragraph(cameIn(publication)));
        if (!groups(publication).isEmpty()) {
            blocks.add(new Link(publication.say("took-part.groups"), "target-groups"));
        }
        return blocks;
    }

    /** Which target groups were reached, for an annex; nothing where the plan has none. */
    static List<Block> groups(Publication publication) {
        List<Block> groups = TargetGroupsPart.of(publication);
        if (groups.isEmpty()) {
            return groups;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("took-part.annex"), "target-groups"));
        blocks.addAll(groups);
        return blocks;
    }

    /** The first of the main results: how many, and how much they said. */
    static String cameIn(Publication publication) {
        return new MainResults(publication.composition()).sentences().getFirst();
    }
}
