package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanPackTest extends LanguagePackContract {
    private static final LanguagePack GERMAN = LanguagePacks.installed().pack("de").orElseThrow();

    @Override
    LanguagePack pack() {
        return GERMAN;
    }

    @Override
    String statement() {
        return "Die Radwege am Bahnhof sind viel zu eng, und niemand räumt den Schnee weg.";
    }

    @Override
    List<String> wordsWithoutSubject() {
        return List.of("der", "stadt", "gemeinde", "gut", "finden", "mensch", "brauchen");
    }

    @ParameterizedTest
    @CsvSource({
        "radweg, NOUN, radweg",
        "SCHULE, NOUN, schule",
        "Strassen, NOUN, straße",
        "fuer, ADP, für",
        "Radfahrer*innen, NOUN, radfahrer",
        "zum, ADP, zu",
        "kaputt, ADJ, kaputt",
        "Fahrradständer, NOUN, fahrradständer"
    })
    void hastyWritingIsReadAsItIsMeant(String form, String upos, String lemma) {
        String text =
                "der radweg zum bad ist kaputt. SCHULE. Strassen fuer Radfahrer*innen, Fahrradständer";

        Token token =
                GERMAN.annotate(text).stream()
                        .filter(t -> t.form().equals(form))
                        .findFirst()
                        .orElseThrow();

        assertThat(token.upos()).isEqualTo(upos);
        assertThat(token.lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Radweg, rad, weg",
        "Fahrradwege, fahrrad, weg",
        "Schulhof, schule, hof",
        "Bushaltestellen, bus, haltestelle"
    })
    void compoundsHaveTwoParts(String word, String modifier, String head) {
        assertThat(parts(word)).containsExactly(modifier, head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vorschlag", "Beleuchtung", "Meinung", "Besucher"})
    void otherWordsHaveNoParts(String word) {
        assertThat(parts(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 3. Mai war der Platz voll, z. B. an der Hauptstr. 5 und bzw. der Schule.",
                "Der Radweg ist ca. 2 m breit, d. h. zu eng, u. a. an der Ecke",
                "Bitte Bänke, Bäume o. ä."
            })
    void marksInsideASentenceDoNotEndIt(String text) {
        assertThat(statements(text)).containsExactly(text);
    }

    @Test
    void sentencesOfHastyWritingAreSplit() {
        assertThat(
                        statements(
                                "Der Weg ist gesperrt.Die Ampel auch!!! geht's noch? 2020. Danach nichts"))
                .containsExactly(
                        "Der Weg ist gesperrt.",
                        "Die Ampel auch!!!",
                        "geht's noch?",
                        "2020.",
                        "Danach nichts");
    }

    private static List<String> parts(String word) {
        return GERMAN.annotate("Wir brauchen hier " + word + ".").stream()
                .filter(token -> token.form().equals(word))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private static List<String> statements(String text) {
        return GERMAN.split(text).stream().map(span -> span.of(text).strip()).toList();
    }
}
