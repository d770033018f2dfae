package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the same field of municipal life. */
class RelatedWordsTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Vi vill ha fler butiker, butik",
        "Affären har stängt, affär",
        "Man måste kunna handla mat, handla",
        "Järnaffären var bra, järnaffär"
    })
    void wordsForShoppingAreOneField(String text, String lemma) {
        assertThat(field(text, lemma)).isEqualTo("shops");
    }

    @Test
    void anUnlistedCompoundBelongsToTheFieldOfItsLastPart() {
        assertThat(field("Den gamla hamnparken är fin", "hamnpark")).isEqualTo("green");
    }

    @Test
    void aWordOfSeveralKindsBelongsOnlyAsTheKindThatIsListed() {
        assertThat(field("Vi saknar en lokal att hyra", "lokal")).isEqualTo("meeting-places");
        assertThat(field("Den lokala makten är stark", "lokal")).isNull();
    }

    @Test
    void aNameBelongsToTheFieldOfWhatItNames() {
        assertThat(field("Vi gick till Lindeparken i går", "Lindeparken")).isEqualTo("green");
    }

    @Test
    void aTownHallIsNoHome() {
        assertThat(field("Vi vill ha ett hus", "hus")).isEqualTo("housing");
        assertThat(field("Gå in i rådhuset", "rådhus")).isNull();
    }

    @Test
    void theNameOfATownSaysNothingOfItsSubject() {
        assertThat(field("Vi bor i Oskarshamn", "Oskarshamn")).isNull();
    }

    @Test
    void aFieldHasANameForReaders() {
        assertThat(SWEDISH.fieldName("shops")).isEqualTo("Butiker och handel");
    }

    @Test
    void aWordOfNoFieldHasNone() {
        assertThat(field("Det var en underlig fråga", "fråga")).isNull();
    }

    private static @Nullable String field(String text, String lemma) {
        for (Token token : SWEDISH.annotate(text)) {
            if (token.lemma().equals(lemma)) {
                return SWEDISH.field(token);
            }
        }
        return "no token " + lemma;
    }
}
