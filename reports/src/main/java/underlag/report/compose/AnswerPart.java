package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Facts;
import underlag.report.model.Block.Facts.Fact;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** The question of the dialogue, and the answer that people have drawn from it. */
final class AnswerPart {
    private AnswerPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("answer.heading"), "answer"));
        List<Fact> facts = new ArrayList<>();
        String question = publication.dialogue().question();
        if (question != null) {
            facts.add(new Fact(publication.say("answer.question"), question.strip()));
        }
        String answer = publication.answer();
        if (answer != null) {
            facts.add(new Fact(publication.say("answer.answer"), answer.strip()));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        blocks.addAll(conclusions(publication));
        return blocks;
    }

    /** The conclusions after the answer; nothing where there are none. */
    static List<Block> conclusions(Publication publication) {
        List<String> conclusions = publication.conclusions();
        return conclusions.isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(publication.say("answer.conclusions")),
                        new Bullets(conclusions));
    }
}
