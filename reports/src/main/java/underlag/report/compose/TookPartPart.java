package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** How many took part, and which groups were and were not reached. */
final class TookPartPart {
    private TookPartPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("took-part.heading"), "took-part"));
        blocks.add(new Paragraph(cameIn(publication)));
        blocks.addAll(TargetGroupsPart.of(publication));
        return blocks;
    }

    /** The first of the main results: how many, and how much they said. */
    static String cameIn(Publication publication) {
        return new MainResults(publication.composition()).sentences().getFirst();
    }
}
