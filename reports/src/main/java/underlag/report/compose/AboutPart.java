package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** What the dialogue was about, and how many took part. */
final class AboutPart {
    private AboutPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("about.heading"), "about"));
        String purpose = publication.dialogue().purpose();
        if (purpose != null) {
            blocks.add(new Paragraph(purpose.strip()));
        }
        blocks.add(new Paragraph(TookPartPart.cameIn(publication)));
        return blocks;
    }
}
