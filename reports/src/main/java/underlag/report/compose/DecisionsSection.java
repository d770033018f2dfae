package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.review.Decision;
import underlag.review.Reviewed;
import underlag.review.ToReview;

/** How many decisions of people the result holds, and which of them no longer fit. */
final class DecisionsSection {
    private DecisionsSection() {}

    /** The section; nothing where nobody decided anything. */
    static List<Block> of(Composition composition) {
        Words words = composition.words();
        Reviewed reviewed = composition.analysis().reviewed();
        List<Block> blocks = new ArrayList<>();
        if (reviewed.decisions().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(3, words.say("method.decisions.heading"), "method-decisions"));
        int decisions = reviewed.decisions().inForce().size();
        blocks.add(new Paragraph(words.say("method.decisions.intro", decisions)));
        if (reviewed.toReview().isEmpty()) {
            blocks.add(new Paragraph(words.say("method.decisions.all-fit")));
        } else {
            blocks.add(new Paragraph(words.say("method.decisions.review")));
            blocks.add(new TableBlock(table(reviewed, words)));
        }
        return blocks;
    }

    private static Table table(Reviewed reviewed, Words words) {
        return new Table(
                "decisions-to-review",
                words.say("method.decisions.caption"),
                List.of(
                        new Column(words.say("column.decision"), false),
                        new Column(words.say("column.decided"), false),
                        new Column(words.say("column.misfit"), false),
                        new Column(words.say("column.to-do"), false)),
                reviewed.toReview().stream().map(one -> row(one, words)).toList(),
                true,
                null);
    }

    private static List<Cell> row(ToReview one, Words words) {
        Decision decision = one.decision();
        Finding finding = one.finding();
        String kind = Messages.text(words.language(), "review.kind." + decision.kind());
        return List.of(
                new Cell.Text(decision.id() + ": " + kind),
                new Cell.Text(decision.who() + ", " + decision.when().toLocalDate()),
                new Cell.Text(finding.problem(words.language())),
                new Cell.Text(finding.remedy(words.language())));
    }
}
