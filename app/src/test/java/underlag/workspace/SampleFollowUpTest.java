package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import underlag.report.compose.Audience;
import underlag.report.compose.PublishedReport;

/** What people decided of the sample, and what its plan tells, as readers meet it. */
class SampleFollowUpTest {

    @Test
    void anApprovedQuoteIsPublished() {
        assertThat(
                        PublishedReport.compose(SampleRun.outcome().analysis(), Audience.RESIDENTS)
                                .toString())
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
        assertThat(
                        PublishedReport.compose(SampleRun.outcome().analysis(), Audience.LEARNING)
                                .toString())
                .contains("Bristande tillit: 3 synpunkter.")
                .doesNotContain("fick ta ledigt från jobbet");
    }

    private static String report() throws IOException {
        return Files.readString(SampleRun.outcome().report());
    }
}
