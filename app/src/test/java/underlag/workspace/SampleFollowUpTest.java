package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.analysis.Analysis;
import underlag.privacy.DisclosureControl;
import underlag.report.compose.Audience;
import underlag.report.compose.PublishedReport;

/** What people decided of the sample, and what its plan tells, as readers meet it. */
class SampleFollowUpTest {

    @Test
    void anApprovedQuoteIsPublished() {
        assertThat(published(Audience.RESIDENTS))
                .contains("lite mer kärlek till gångtunneln tack!");
    }

    @Test
    void theConclusionLeadsToTheStatementsAndTheGoalThatItRestsOn() throws IOException {
        assertThat(report())
                .contains("Det vilar på:")
                .contains("Gångtunneln under spåren: måla vitt, bättre armaturer")
                .containsPattern("Kommunen ska veta hur tryggt[^<]*<a href=\"#goal-12\">");
    }

    @Test
    void whatWasDoneSoThatPeopleCouldTakePartStandsBesideWhatStoodInTheWay() throws IOException {
        assertThat(report())
                .contains("Tolk på arabiska och finska.")
                .contains("Planen säger inte vad som gjordes för att möjliggöra delaktighet i")
                .contains("Enligt planen gjordes inget för att sänka den tröskeln.")
                .contains("fick ta ledigt från jobbet");
    }

    @Test
    void theReportOnSharedLearningTellsOfThresholdsWithoutQuotingAnyone() {
        assertThat(published(Audience.LEARNING))
                .contains("Bristande tillit: 3 synpunkter.")
                .doesNotContain("fick ta ledigt från jobbet");
    }

    private static String published(Audience audience) {
        Analysis analysis = SampleRun.outcome().analysis();
        DisclosureControl control = new DisclosureControl(5, List.of());
        return PublishedReport.compose(analysis, audience, control).toString();
    }

    private static String report() throws IOException {
        return Files.readString(SampleRun.outcome().report());
    }
}
