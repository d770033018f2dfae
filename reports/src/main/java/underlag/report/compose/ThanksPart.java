package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** What those who took part hold in their hands. */
final class ThanksPart {
    private ThanksPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("thanks.heading"), "thanks"));
        blocks.add(new Paragraph(publication.say("thanks.intro")));
        String question = publication.dialogue().question();
        if (question != null) {
            blocks.add(new Paragraph(publication.say("thanks.question", question.strip())));
        }
        blocks.add(new Paragraph(TookPartPart.cameIn(publication)));
        return blocks;
    }
}
