package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.testing.TestFolders;

/** The floor under masking: figures of the day stand in docs/privacy.md. */
class PlantedDataTest {
    private static final Path FOLDER = TestFolders.root().resolve("docs/guidelines/masking");

    @Test
    void atLeastNineteenOfTwentyPlantedDataAreMaskedWithAllTheirParts() throws IOException {
        List<PlantedData.Item> planted = PlantedData.planted(FOLDER);

        assertThat(planted).hasSize(200);
        assertThat(planted).filteredOn(MaskingBenchmark::isGone).hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void atLeastNineteenOfTwentySentencesThatLookAlikeStayWhole() throws IOException {
        List<PlantedData.Item> lookAlikes = PlantedData.lookAlikes(FOLDER);

        assertThat(lookAlikes).hasSize(200);
        assertThat(lookAlikes)
                .filteredOn(MaskingBenchmark::isUntouched)
                .hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void theBenchmarkPrintsBothAndNamesWhatItMissed() throws IOException {
        assertThat(MaskingBenchmark.figures(FOLDER))
                .hasSize(2)
                .allMatch(figure -> figure.got().endsWith(" of 200"));
        assertThat(MaskingBenchmark.details(FOLDER)).contains("personnummer", "taken: ");
    }
}
