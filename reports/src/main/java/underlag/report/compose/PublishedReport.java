package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.report.model.Block;
import underlag.report.model.Report;

/**
 * The reports for others than the analysts, each composed for its reader. None crosses what people
 * said with who they are, and every count of a theme or a proposal is shown.
 */
public final class PublishedReport {
    private PublishedReport() {}

    /** What people must have settled before the report is one, in the order to settle it. */
    public static List<Finding> missing(Analysis analysis, Audience audience) {
        return Unsettled.of(analysis, audience);
    }

    /**
     * The report in the plan's report language.
     *
     * @param audience any but {@link Audience#INTERNAL}
     * @param masked a text by residents as it may be published
     */
    public static Report compose(
            Analysis analysis, Audience audience, UnaryOperator<String> masked) {
        Publication publication = Publication.of(analysis, audience, masked);
        Dialogue dialogue = publication.dialogue();
        String kind = publication.say(audience.code() + ".kind");
        String municipality = dialogue.municipality();
        return new Report(
                dialogue.reportLanguage(),
                dialogue.title(),
                municipality == null ? kind : publication.say("subtitle", kind, municipality),
                kind,
                publication.say(audience.code() + ".description"),
                blocks(publication));
    }

    private static List<Block> blocks(Publication publication) {
        List<Block> blocks = new ArrayList<>();
        switch (publication.audience()) {
            case DECISION_MAKERS -> decisionMakers(publication, blocks);
            case PARTICIPANTS, RESIDENTS, LEARNING, WEB, INTERNAL ->
                    throw new IllegalArgumentException("audience " + publication.audience());
        }
        return blocks;
    }

    private static void decisionMakers(Publication publication, List<Block> blocks) {
        blocks.addAll(AnswerPart.of(publication));
        blocks.addAll(TookPartPart.of(publication));
        blocks.addAll(ThemesPart.of(publication));
        blocks.addAll(ProposalsPart.of(publication));
        blocks.addAll(OutsidePart.of(publication));
        blocks.addAll(GoalsPart.of(publication));
        blocks.addAll(UncertaintiesPart.of(publication));
        blocks.addAll(RemainingPart.of(publication));
        blocks.addAll(AllProposalsPart.of(publication));
    }
}
