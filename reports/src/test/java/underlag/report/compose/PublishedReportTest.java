package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import underlag.analysis.Analysis;
import underlag.dialogue.Finding;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.participation.Participation;
import underlag.participation.Participation.Attendance;
import underlag.privacy.DisclosureControl;
import underlag.proposal.Proposal;
import underlag.report.ReportTexts;
import underlag.report.model.Block.Heading;
import underlag.report.model.Figures;
import underlag.report.model.Report;

class PublishedReportTest {
    private static final Analysis ANALYSIS = SampleAnalysis.consultation();

    @Test
    void aReportWithoutTheAnswerToTheQuestionLacksIt() {
        assertThat(PublishedReport.missing(ANALYSIS, Audience.DECISION_MAKERS))
                .extracting(Finding::code)
                .containsExactly("audience.missing.answer");
    }

    @Test
    void everyProposalIsListedForThoseWhoDecide() {
        String text = text(Audience.DECISION_MAKERS);
        assertThat(ANALYSIS.proposals()).isNotEmpty();
        ANALYSIS.proposals().forEach(p -> assertThat(text).contains(p.title()));
    }

    @Test
    void thoseWhoDecideReadWhatRemainsBeforeAnyAnnexAndEachAnnexBeginsAPage() {
        List<Heading> chapters =
                PublishedReport.compose(ANALYSIS, Audience.DECISION_MAKERS, control())
                        .blocks()
                        .stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() == 2)
                        .toList();
        List<Heading> annexes = chapters.stream().filter(Heading::newPage).toList();
        int main = chapters.size() - annexes.size();
        assertThat(chapters.get(main - 1).anchor()).isEqualTo("remaining");
        assertThat(annexes)
                .isEqualTo(chapters.subList(main, chapters.size()))
                .allSatisfy(annex -> assertThat(annex.text()).startsWith("Bilaga: "))
                .extracting(Heading::anchor)
                .startsWith("matrix")
                .endsWith("all-proposals");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERNAL", "WEB", "LEARNING"})
    void aTelephoneNumberInAProposalIsMaskedForEveryAudience(Audience audience) {
        Analysis named = withTitle("Ring mig om bänken på 070-174 06 58");
        String text = text(PublishedReport.compose(named, audience, control()));
        assertThat(text).contains("Ring mig om bänken").doesNotContain("174 06 58");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
    void noAudienceReadsAStatementThatNobodyApproved(Audience audience) {
        String text = text(audience);
        SampleAnalysis.TEXTS.stream()
                .filter(statement -> statement.length() > 45)
                .forEach(statement -> assertThat(text).doesNotContain(statement));
    }

    @Test
    void anEnglishReportSaysThatThePlansOwnWordsAreSwedish() {
        Analysis english = SampleAnalysis.of(InfluenceLevel.CONSULTATION, ReaderLanguage.ENGLISH);
        Report report = PublishedReport.compose(english, Audience.RESIDENTS, control());
        assertThat(report.passages().of(english.dialogue().title()))
                .contains(ReaderLanguage.SWEDISH.locale());
        assertThat(PublishedReport.compose(ANALYSIS, Audience.RESIDENTS, control()).passages())
                .extracting(swedish -> swedish.of(ANALYSIS.dialogue().title()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void onlyAReportForOthersCarriesNoWarning() {
        assertThat(PublishedReport.compose(ANALYSIS, Audience.RESIDENTS, control()).published())
                .isTrue();
        assertThat(SampleAnalysis.internal(ANALYSIS).published()).isFalse();
    }

    @Test
    void theTextForAfterTheDialogueWaitsForItsAnswer() {
        assertThat(text(Audience.WEB))
                .contains("Vilka riktar sig invånardialogen till?")
                .doesNotContain("Vad kom man fram till?");
    }

    @Test
    void aDraftOfTheConsultationStatementTellsHowManyCommentsItLacks() {
        assertThat(text(Audience.CONSULTATION_STATEMENT))
                .contains("saknar kommentar från kommunen", "Ej ifyllt");
    }

    @Test
    void aMeetingOfFewerThanFiveTellsWhatItWasAboutAndNotHowMuch() {
        List<Attendance> small = new ArrayList<>();
        for (Attendance one : ANALYSIS.participation().activities()) {
            small.add(new Attendance(one.activity(), 4, 0, null, 0, one.contributions()));
        }
        String many = meetings(ANALYSIS);
        String few = meetings(attendedBy(small));
        assertThat(many).containsPattern("\\(\\d+ synpunkter\\)").doesNotContain("Färre än 5");
        assertThat(few)
                .contains("Färre än 5 deltog.", "Det handlade om")
                .doesNotContainPattern("\\(\\d+ synpunkt(er)?\\)");
        ANALYSIS.proposals().forEach(p -> assertThat(few).contains(p.title()));
    }

    /** The chapters on each meeting in the report to those who took part. */
    private static String meetings(Analysis analysis) {
        String text = text(PublishedReport.compose(analysis, Audience.PARTICIPANTS, control()));
        return text.substring(text.indexOf("Så många deltog"));
    }

    private static Analysis attendedBy(List<Attendance> activities) {
        Participation one = ANALYSIS.participation();
        return with(
                ANALYSIS.proposals(),
                new Participation(
                        activities,
                        one.background(),
                        one.matrix(),
                        one.voices(),
                        one.representations(),
                        one.time(),
                        one.atLeast(),
                        one.atMost()));
    }

    private static Analysis withTitle(String title) {
        List<Proposal> proposals = new ArrayList<>(ANALYSIS.proposals());
        Proposal first = proposals.getFirst();
        proposals.set(
                0,
                new Proposal(
                        first.id(),
                        title,
                        first.action(),
                        first.object(),
                        first.place(),
                        first.statements(),
                        first.example(),
                        first.concreteness()));
        return with(proposals, ANALYSIS.participation());
    }

    private static Analysis with(List<Proposal> proposals, Participation participation) {
        Analysis one = ANALYSIS;
        return new Analysis(
                one.dialogue(),
                one.material(),
                one.statements(),
                one.themes(),
                one.coverage(),
                proposals,
                one.pairs(),
                one.mandate(),
                one.counts(),
                one.kinds(),
                one.questions(),
                one.unasked(),
                one.distributions(),
                one.votes(),
                participation,
                one.crossTabs(),
                one.goals(),
                one.families(),
                one.ledger(),
                one.reviewed(),
                one.findings());
    }

    private static String text(Audience audience) {
        return text(PublishedReport.compose(ANALYSIS, audience, control()));
    }

    private static String text(Report report) {
        Figures figures = new Figures(ReaderLanguage.SWEDISH);
        return String.join("\n", ReportTexts.of(report, figures::text));
    }

    private static DisclosureControl control() {
        return new DisclosureControl(PrivacySettings.LEAST, List.of());
    }
}
