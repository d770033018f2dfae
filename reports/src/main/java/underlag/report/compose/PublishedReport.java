package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Finding;
import underlag.privacy.DisclosureControl;
import underlag.privacy.Masking;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Report;

/**
 * The reports for others than the analysts, each composed for its reader. What people said is
 * crossed with who they are only where it points out nobody; every count of a theme or a proposal
 * is shown.
 */
public final class PublishedReport {
    private PublishedReport() {}

    /** What people must have settled before the report is one, in the order to settle it. */
    public static List<Finding> missing(Analysis analysis, Audience audience) {
        return Unsettled.of(analysis, audience);
    }

    /** What officials wrote that is masked in every published report: for a person to read. */
    public static List<Finding> masked(Analysis analysis) {
        Dialogue dialogue = analysis.dialogue();
        return MaskedWords.findings(
                analysis.reviewed(),
                Masking.of(dialogue.privacy(), dialogue.reportLanguage()),
                dialogue.reportLanguage());
    }

    /**
     * The report in the plan's report language.
     *
     * @param audience any but {@link Audience#INTERNAL}
     * @param control knows what earlier reports told, and afterwards what this one tells; where it
     *     then names anything as revealed, the report must not be published
     */
    public static Report compose(Analysis analysis, Audience audience, DisclosureControl control) {
        Publication publication = Publication.of(analysis, audience, control);
        Dialogue dialogue = publication.dialogue();
        String kind = publication.say(audience.code() + ".kind");
        String municipality = dialogue.municipality();
        return new Report(
                        dialogue.reportLanguage(),
                        dialogue.title(),
                        municipality == null
                                ? kind
                                : publication.say("subtitle", kind, municipality),
                        kind,
                        publication.say(audience.code() + ".description"),
                        true,
                        parts(publication).flatMap(List::stream).toList())
                .with(OtherLanguages.of(publication.composition(), publication.quotes()));
    }

    private static Stream<List<Block>> parts(Publication publication) {
        return switch (publication.audience()) {
            case DECISION_MAKERS -> decisionMakers(publication);
            case PARTICIPANTS ->
                    Stream.of(
                            ThanksPart.of(publication),
                            VotesChapter.of(publication.composition()),
                            NextPart.of(publication),
                            OutsidePart.of(publication),
                            MeetingsPart.of(publication));
            case RESIDENTS ->
                    Stream.of(
                            AboutPart.of(publication),
                            AnswerPart.of(publication),
                            VotesChapter.of(publication.composition()),
                            ThemesPart.of(publication),
                            FeedbackMatrix.of(publication),
                            GroupsPart.of(publication),
                            RulingsPart.of(publication),
                            OutsidePart.of(publication),
                            NextPart.of(publication),
                            UncertaintiesPart.of(publication),
                            AllProposalsPart.of(publication));
            case LEARNING ->
                    Stream.of(
                            LearningParts.of(publication),
                            annex(publication, GroupsPart.of(publication)));
            case WEB -> Stream.of(WebParts.of(publication));
            case CONSULTATION_STATEMENT -> consultation(publication);
            case INTERNAL ->
                    throw new IllegalArgumentException("the internal report is not published");
        };
    }

    /** A few pages to decide from, then what they rest on in full, each annex on its own page. */
    private static Stream<List<Block>> decisionMakers(Publication publication) {
        return Stream.concat(
                Stream.of(
                        AnswerPart.of(publication),
                        VotesChapter.of(publication.composition()),
                        TookPartPart.of(publication),
                        ThemesPart.brief(publication),
                        ProposalsPart.of(publication),
                        OutsidePart.of(publication),
                        GoalsPart.brief(publication),
                        UncertaintiesPart.of(publication),
                        RemainingPart.of(publication)),
                Stream.concat(
                        Stream.of(
                                        FeedbackMatrix.of(publication),
                                        TookPartPart.groups(publication),
                                        GroupsPart.of(publication),
                                        ThemesPart.voices(publication),
                                        GoalsPart.outcomes(publication))
                                .map(blocks -> annex(publication, blocks)),
                        Stream.of(AllProposalsPart.of(publication))));
    }

    /** A chapter headed as an annex, which begins a page. */
    private static List<Block> annex(Publication publication, List<Block> chapter) {
        List<Block> blocks = new ArrayList<>(chapter);
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Heading heading) {
            String text = publication.say("annex", heading.text());
            blocks.set(0, new Heading(2, text, heading.anchor(), true));
        }
        return blocks;
    }

    private static Stream<List<Block>> consultation(Publication publication) {
        return Stream.of(
                AboutPart.of(publication),
                FeedbackMatrix.comments(publication),
                OutsidePart.of(publication),
                UncertaintiesPart.of(publication));
    }
}
