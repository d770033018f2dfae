package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.proposal.FamilyPrecision.Counted;
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

    @Test
    void howSureFamiliesAreIsWhatIsMeasured() throws IOException {
        Path labelled = TestFolders.data("swedish/sv_statements_dev.tsv");
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        Map<String, Counted> measured = new TreeMap<>();
        for (ProposalBenchmark.Row row : ProposalBenchmark.read(labelled, swedish)) {
            for (String family : row.rules()) {
                Counted before = measured.getOrDefault(family, new Counted(0, 0));
                int right = before.right() + (row.proposal() ? 1 : 0);
                measured.put(family, new Counted(before.hits() + 1, right));
            }
        }

        assertThat(FamilyPrecision.table("sv"))
                .as("family-precision.tsv: write what benchmark quality --details prints")
                .containsExactlyInAnyOrderEntriesOf(measured);
    }
}
