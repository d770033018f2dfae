package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;

class MaskingTest {
    private static final Masking MASKING =
            Masking.of(PrivacySettings.standard(), ReaderLanguage.SWEDISH);

    private static String masked(String text) {
        return MASKING.mask(text).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 070\u2011174\u00A006\u00A012 på kvällen",
                "Ring 070-\u200B174 06\u00AD 12 på kvällen",
                "Ring ０７０-１７４ ０６ １２ på kvällen",
                "Ring 07O-174 06 12 på kvällen",
                "Ring noll sju noll, ett sju fyra noll sex ett två på kvällen",
                "Ring 0 7 0 1 7 4 0 6 1 2 på kvällen",
                "Ring 46701740612 på kvällen",
                "Fråga familjen Tällgöl på kvällen",
                "Fråga KERSTIN TÄLLGÖLS hund på kvällen",
                "Skriv till goran.tallgol@example punkt se på kvällen",
                "Skriv till goran.tallgol＠example.se på kvällen",
                "Skriv till goran.tall\u200Bgol@example.se på kvällen",
                "Fråga min granne Go\u0308ran Ta\u0308llgo\u0308l på kvällen",
                "Fråga min granne Gör\u00ADan Tällgöl på kvällen",
                "Mitt nummer är 19480312\u22129800 på kvällen"
            })
    void signsThatLookLikeOthersOrAreNotSeenHideNothing(String text) {
        String masked = masked(text);
        assertThat(masked).endsWith(" på kvällen").contains("[");
        assertThat(masked.replaceAll("\\[\\p{L}+]", "")).hasSizeLessThan(40);
        assertThat(masked)
                .doesNotContainPattern("\\p{Nd}{2}")
                .doesNotContainIgnoringCase("gol")
                .doesNotContainIgnoringCase("sju");
    }

    @Test
    void whatIsNotMaskedStaysAsItWasWritten() {
        String text = "Fler ba\u0308nkar\u00A0– 5O-tals\u00ADhus, nollsju och 10 o 12";
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void anIdentityNumberWithAValidCheckDigitIsMaskedAndTheRestOfTheTextIsWhole() {
        // Tolvan Tolvansson, 19121212-1212, is the example that Swedish authorities use.
        assertThat(masked("Jag är 19121212-1212 och bor kvar."))
                .isEqualTo("Jag är [personnummer] och bor kvar.");
    }

    @Test
    void tenDigitsWithAWrongCheckDigitAreNoIdentityNumberUnlessTheTextSaysSo() {
        assertThat(masked("Ärende 121212-1213")).isEqualTo("Ärende 121212-1213");
        assertThat(masked("Personnummer 121212-1213")).isEqualTo("Personnummer [personnummer]");
    }

    @Test
    void openingHoursAndDatesAreNoTelephoneNumbers() {
        String text = "Öppet 08.00-16.00, lördag 09.00–13.00, stängt 01-05-2024.";
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void aMaskTellsItsKindRuleAndPlaceButNotWhatStoodThere() {
        Masked masked = MASKING.mask("Ring 070-174 06 05 nu");

        assertThat(masked.masks()).hasSize(1);
        Mask mask = masked.masks().getFirst();
        assertThat(mask.kind()).isEqualTo(PersonalData.TELEPHONE);
        assertThat(mask.toString()).doesNotContain("174");
        assertThat(mask.span().of("Ring 070-174 06 05 nu")).isEqualTo("070-174 06 05");
    }

    @Test
    void wordsThatThePlanKeepsAreNeverMasked() {
        Masking masking =
                Masking.of(
                        new PrivacySettings(
                                List.of(), List.of("kommun@example.se"), PrivacySettings.LEAST),
                        ReaderLanguage.SWEDISH);

        assertThat(masking.mask("Skriv till Kommun@example.se eller lisa@example.se.").text())
                .isEqualTo("Skriv till Kommun@example.se eller [e-post].");
    }

    @Test
    void namesInThePlanAreMaskedWhereverTheyStandAlsoInTheGenitive() {
        Masking masking =
                Masking.of(
                        new PrivacySettings(
                                List.of("Kerre", "Plåt-Niklas"), List.of(), PrivacySettings.LEAST),
                        ReaderLanguage.SWEDISH);

        assertThat(masking.mask("Fråga kerre eller Plåt-Niklas grannar i Kerreby.").text())
                .isEqualTo("Fråga [namn] eller [namn] grannar i Kerreby.");
    }

    @Test
    void streetsAndSquaresNamedAfterPersonsStayAsTheyAre() {
        String text = "Från Karl Johansgatan till Greta Garbos torg, förbi Sankt Eriks park.";
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void aStreetWithItsNumberIsMaskedWithFlatAndTown() {
        assertThat(masked("Jag bor på Nya Garvaregatan 12 B, lgh 1101, 462 99 Väderfors nu."))
                .isEqualTo("Jag bor på [adress] nu.");
        assertThat(masked("Cykelvägen 3 km, och Garvaregatan 30 km/h."))
                .isEqualTo("Cykelvägen 3 km, och Garvaregatan 30 km/h.");
    }

    @Test
    void anUnknownNameIsMaskedAfterATitleOrWhereItIsSaidToBeOne() {
        assertThat(masked("Rektorn Vrångstubbe svarade inte, min granne Ymerika heller."))
                .isEqualTo("Rektorn [namn] svarade inte, min granne [namn] heller.");
        assertThat(masked("Jag heter Ymerika Vrångstubbe och bor i Norrslätt."))
                .isEqualTo("Jag heter [namn] och bor i Norrslätt.");
    }

    @Test
    void theLogCountsWhatIsMaskedAndNamesStatementsThatMayTellSomethingSensitive() {
        assertThat(Sensitive.in("Min son har autism och jag är muslim."))
                .containsExactly(Sensitive.HEALTH, Sensitive.RELIGION);
        assertThat(Sensitive.in("Fler bänkar vid sjukhuset och kyrkan.")).isEmpty();
    }

    @Test
    void theWordsStandInTheReportsLanguage() {
        Masking english = Masking.of(PrivacySettings.standard(), ReaderLanguage.ENGLISH);

        assertThat(english.mask("Mail lisa@example.se").text()).isEqualTo("Mail [e-mail]");
    }

    @Test
    void whatIsPublishedIsMasked() {
        assertThat(MASKING.published("Fråga lisa@example.se").value()).isEqualTo("Fråga [e-post]");
        assertThat(Set.of(MASKING.published("a"))).contains(MASKING.published("a"));
    }
}
