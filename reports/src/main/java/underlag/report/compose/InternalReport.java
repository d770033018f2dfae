package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.analysis.Analysis;
import underlag.dialogue.Dialogue;
import underlag.privacy.MaskingLog;
import underlag.report.model.Block;
import underlag.report.model.Report;

/** The report for those who work with the dialogue: everything, unmasked, not to be published. */
public final class InternalReport {
    private InternalReport() {}

    /**
     * The report in the plan's report language.
     *
     * @param masking what would be masked in the statements, were they published
     */
    public static Report compose(Analysis analysis, MaskingLog masking) {
        Composition composition = new Composition(analysis);
        Words words = composition.words();
        Dialogue dialogue = analysis.dialogue();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(ConclusionsChapter.of(composition));
        blocks.addAll(ShortChapter.of(composition));
        blocks.addAll(CameInChapter.of(composition));
        blocks.addAll(VotesChapter.of(composition));
        blocks.addAll(QuestionsChapter.of(composition));
        blocks.addAll(ThemesChapter.of(composition));
        blocks.addAll(CodebookSection.of(composition));
        blocks.addAll(ProposalsChapter.of(composition));
        blocks.addAll(KindsChapter.of(composition));
        blocks.addAll(MandateChapter.of(composition));
        blocks.addAll(CampaignsChapter.of(composition));
        blocks.addAll(DifferencesChapter.of(composition));
        blocks.addAll(GoalsChapter.of(composition));
        blocks.addAll(ParticipationChapter.of(composition));
        blocks.addAll(ProcessChapter.of(composition));
        blocks.addAll(MethodChapter.of(composition));
        blocks.addAll(Annex.of(composition, masking));
        String municipality = dialogue.municipality();
        return new Report(
                        dialogue.reportLanguage(),
                        dialogue.title(),
                        municipality == null
                                ? words.say("subtitle")
                                : words.say("subtitle.municipality", municipality),
                        words.say("banner"),
                        words.say("description"),
                        blocks)
                .with(OtherLanguages.of(composition));
    }
}
