package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;

/** How the analysis was made, what its figures mean and what they cannot tell. */
final class MethodChapter {
    private static final List<String> FIGURES =
            List.of(
                    "contribution",
                    "statement",
                    "respondent",
                    "group",
                    "text",
                    "share",
                    "interval",
                    "stability",
                    "proposal");
    private static final List<String> LIMITS = List.of("errors", "themes", "who", "languages");

    private MethodChapter() {}

    static List<Block> of(Composition composition) {
        Words words = composition.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("method.heading"), "method"));
        blocks.add(new Heading(3, words.say("method.steps.heading"), "method-steps"));
        blocks.add(new Paragraph(words.say("method.splitting")));
        blocks.add(new Paragraph(words.say("method.finding-themes")));
        blocks.add(new Paragraph(words.say("method.finding-proposals")));
        blocks.add(new Paragraph(words.say("method.goals")));
        blocks.addAll(DecisionsSection.of(composition));
        blocks.add(new Heading(3, words.say("method.figures.heading"), "method-figures"));
        blocks.add(new Bullets(all(words, "method.figure.", FIGURES)));
        blocks.add(new Heading(3, words.say("method.limits.heading"), "method-limits"));
        blocks.add(new Bullets(all(words, "method.limit.", LIMITS)));
        return blocks;
    }

    private static List<String> all(Words words, String prefix, List<String> keys) {
        return keys.stream().map(k -> words.say(prefix + k)).toList();
    }
}
