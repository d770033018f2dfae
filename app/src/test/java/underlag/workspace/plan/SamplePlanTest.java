package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Finding;
import underlag.testing.TestFolders;

class SamplePlanTest {

    @Test
    void thePlanOfTheSampleDialogueIsWithoutFault() throws IOException {
        PlanReading reading =
                PlanReader.read(TestFolders.root().resolve("sample-data").resolve(PlanReader.FILE));
        assertThat(reading.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .filteredOn(f -> !f.code().startsWith("plan.file-missing"))
                .extracting(f -> f.where().place().notation() + " " + f.code())
                .isEmpty();
        assertThat(reading.plan())
                .hasValueSatisfying(plan -> assertThat(plan.goals()).isNotEmpty());
    }
}
