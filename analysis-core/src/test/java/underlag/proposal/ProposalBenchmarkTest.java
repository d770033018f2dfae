package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.testing.TestFolders;

class ProposalBenchmarkTest {
    private static final double FLOOR = 0.78;

    @Test
    void proposalsOfSubmissionsNotSeenAreFoundWellEnough() throws IOException {
        Path labelled = TestFolders.data("swedish/sv_statements_dev.tsv");
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();

        assertThat(ProposalBenchmark.measure(ProposalBenchmark.read(labelled, swedish)).mean())
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
