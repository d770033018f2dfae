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
                .extracting(f -> f.where().place().notation() + " " + f.code())
                .isEmpty();
        assertThat(
                        CodebookReader.read(
                                        TestFolders.root()
                                                .resolve("sample-data")
                                                .resolve(CodebookReader.FILE))
                                .findings())
                .isEmpty();
        assertThat(reading.plan())
                .hasValueSatisfying(plan -> assertThat(plan.goals()).isNotEmpty());
    }
}
