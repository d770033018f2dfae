package underlag.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Threshold;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

class ObstacleRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sv | COST           | Jag har inte råd att åka till mötet varje gång.
                    sv | TRUST          | Ni lyssnar ändå inte på oss som bor här.
                    sv | TRUST          | Allt är redan bestämt av politikerna.
                    sv | TRUST          | Det spelar ingen roll vad vi säger.
                    sv | TRUST          | Förra dialogen rann ut i sanden.
                    sv | LANGUAGE       | Enkäten borde översättas, mamma kan inte läsa den.
                    sv | KNOWLEDGE      | Jag visste inte att det var någon dialog.
                    sv | KNOWLEDGE      | Frågorna i enkäten var svåra att förstå.
                    sv | PHYSICAL       | Det fanns ingen ramp till lokalen där mötet var.
                    sv | PSYCHOSOCIAL   | Jag vågar inte prata inför så många människor.
                    sv | PSYCHOSOCIAL   | Samma gubbar tar alltid över samtalet.
                    sv | TIME_AND_PLACE | Vi som jobbar skift kan inte komma på möten dagtid.
                    sv | TIME_AND_PLACE | Ordna barnvakt så kan fler delta på mötet.
                    en | TRUST          | The council never listens to us anyway.
                    en | KNOWLEDGE      | We did not know about the meeting until afterwards.
                    en | PHYSICAL       | There was no ramp at the hall where the meeting was held.
                    de | TRUST          | Die Stadt hört uns doch nicht zu.
                    de | PHYSICAL       | Die Veranstaltung war nicht barrierefrei.
                    """)
    void whatMakesItHardToTakePartIsKnownByItsWords(
            String language, Threshold threshold, String text) {
        assertThat(obstacles(language, text, null))
                .extracting(Obstacle::threshold)
                .contains(threshold);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det finns ingen ramp till biblioteket.",
                "Bussarna går inte på kvällen.",
                "Det är dyrt att parkera i centrum.",
                "Jag vågar inte gå genom parken när det är mörkt.",
                "Informationen på hållplatsen är dålig.",
                "Bilarna hör inte cyklisterna.",
                "Det är svårt att hitta en parkering."
            })
    void whatMakesEverydayLifeHardIsNoObstacleToTheDialogue(String text) {
        assertThat(obstacles("sv", text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vad kan vi göra bättre nästa gång?              | Barnvakt!           | TIME_AND_PLACE
                    Var något svårt när du deltog i dialogen?       | Mikrofon saknades   | PHYSICAL
                    Fanns det något som gjorde det svårt att delta? | Ingen tolk på plats | LANGUAGE
                    """)
    void whereTheQuestionIsAboutTheDialogueTheAnswerNeedNotNameIt(
            String question, String text, Threshold threshold) {
        assertThat(obstacles("sv", text, null)).isEmpty();
        assertThat(obstacles("sv", text, question))
                .extracting(Obstacle::threshold)
                .containsExactly(threshold);
    }

    @Test
    void theWordsThatDecidedAreNamedAsWritten() {
        assertThat(obstacles("sv", "Ni lyssnar ändå inte på oss som bor här.", null))
                .containsExactly(new Obstacle(Threshold.TRUST, List.of("Ni", "lyssnar", "inte")));
    }

    @Test
    void aLanguageWithoutRulesHasNone() {
        assertThat(ObstacleRules.of("fi")).isNull();
    }

    private static List<Obstacle> obstacles(
            String language, String text, @Nullable String question) {
        LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
        ObstacleRules rules = Objects.requireNonNull(ObstacleRules.of(language));
        boolean about = question != null && rules.about(pack.annotate(question));
        return rules.in(pack.annotate(text), about);
    }
}
