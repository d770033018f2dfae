package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.MandateMarks;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.Mandate;
import underlag.goal.Goal;
import underlag.goal.Measurement.Status;
import underlag.proposal.Proposal;
import underlag.report.model.Block;
import underlag.report.model.Block.Bullets;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.review.Settlement;

/** What those who decide still have to settle, and by when. */
final class RemainingPart {
    private RemainingPart() {}

    static List<Block> of(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("remaining.heading"), "remaining"));
        String decision = publication.decision();
        if (decision != null) {
            blocks.add(new Paragraph(publication.say("remaining.decision", decision)));
        }
        List<String> remaining = new ArrayList<>();
        proposals(publication, remaining);
        for (Goal goal : publication.analysis().goals()) {
            if (goal.status() == Status.CANNOT_BE_TOLD) {
                remaining.add(publication.say("remaining.goal", goal.plan().text()));
            }
        }
        for (Mandate.Outside item : publication.dialogue().mandate().outside()) {
            String body = item.body();
            int said =
                    publication.composition().counts(MandateMarks.OUTSIDE + item.id()).statements();
            if (body != null && said > 0) {
                remaining.add(
                        publication.say(
                                "remaining.forward",
                                publication.words().count("statements", said),
                                item.what(),
                                body));
            }
        }
        for (FeedbackRound round : publication.dialogue().feedback()) {
            remaining.add(NextPart.line(publication, round));
        }
        blocks.add(
                remaining.isEmpty()
                        ? new Paragraph(publication.say("remaining.nothing"))
                        : new Bullets(remaining));
        return blocks;
    }

    private static void proposals(Publication publication, List<String> remaining) {
        int stances = 0;
        int rulings = 0;
        List<Proposal> all = publication.proposals();
        for (Proposal proposal : all) {
            Settlement settled = publication.settled(proposal);
            stances += settled != null && settled.stance() != null ? 1 : 0;
            rulings += settled != null && settled.ruling() != null ? 1 : 0;
        }
        if (stances < all.size()) {
            remaining.add(publication.say("remaining.stances", all.size() - stances, all.size()));
        }
        if (rulings < stances) {
            remaining.add(publication.say("remaining.rulings", stances - rulings));
        }
    }
}
