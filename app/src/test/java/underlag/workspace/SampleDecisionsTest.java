package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The sample's decisions were filled in in the workbook of {@code decide}, and read back. */
class SampleDecisionsTest {
    @Test
    void theSamplesReportHoldsWhatPeopleDecided() throws IOException {
        AnalyseRun.Outcome outcome = SampleRun.outcome();
        assertThat(outcome.analysis().reviewed().toReview()).isEmpty();
        String report = Files.readString(outcome.report(), StandardCharsets.UTF_8);
        assertThat(report)
                .contains("Unga och boende i byarna behöver sökas upp")
                .contains("Bedömning: Metoderna kompletterade varandra")
                .contains("Ingen ny parkeringsplats föreslås i Spolparken")
                .contains("belysningen lyfts fram")
                .doesNotContain("Ej ifyllt");
    }
}
