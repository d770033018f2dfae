package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.review.Change.Conclude;

/** What people concluded; the first conclusion is the answer to the dialogue's question. */
final class ConclusionsChapter {
    private ConclusionsChapter() {}

    static List<Block> of(Composition composition) {
        Words words = composition.words();
        Map<Integer, Conclude> all = composition.analysis().reviewed().decisions().conclusions();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, say(words, "conclusions.heading"), "conclusions"));
        blocks.add(new Paragraph(say(words, "conclusions.intro")));
        blocks.add(new Heading(3, say(words, "conclusions.answer"), "conclusion-1"));
        String question = composition.analysis().dialogue().question();
        if (question != null) {
            blocks.add(new Paragraph(say(words, "conclusions.question", question.strip())));
        }
        Conclude answer = all.get(1);
        blocks.add(
                answer == null
                        ? new Remark(say(words, "not-filled"))
                        : new Paragraph(answer.words()));
        if (answer != null) {
            blocks.addAll(evidence(composition, answer));
        }
        all.forEach(
                (number, conclusion) -> {
                    if (number > 1) {
                        String title = say(words, "conclusions.number", number);
                        blocks.add(new Heading(3, title, "conclusion-" + number));
                        blocks.add(new Paragraph(conclusion.words()));
                        blocks.addAll(evidence(composition, conclusion));
                    }
                });
        return blocks;
    }

    private static List<Block> evidence(Composition composition, Conclude conclusion) {
        return Evidence.named(composition, conclusion.evidence()).blocks(composition.words());
    }

    private static String say(Words words, String key, Object... arguments) {
        return Messages.text(words.language(), "process." + key, arguments);
    }
}
