package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;

/** The floor under masking: figures of the day stand in docs/privacy.md. */
class PlantedDataTest {
    private static final Masking MASKING =
            Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);

    @Test
    void atLeastNineteenOfTwentyPlantedDataAreMaskedWithAllTheirParts() {
        List<PlantedData.Item> planted = PlantedData.planted();

        assertThat(planted).hasSize(200);
        assertThat(planted)
                .filteredOn(item -> item.goneFrom(MASKING.mask(item.sentence()).text()))
                .hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void atLeastNineteenOfTwentySentencesThatLookAlikeStayWhole() {
        List<PlantedData.Item> innocent = PlantedData.innocent();

        assertThat(innocent).hasSize(200);
        assertThat(innocent)
                .filteredOn(item -> MASKING.mask(item.sentence()).text().equals(item.sentence()))
                .hasSizeGreaterThanOrEqualTo(190);
    }
}
