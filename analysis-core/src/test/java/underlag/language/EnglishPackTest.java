package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPackTest extends LanguagePackContract {
    private static final LanguagePack ENGLISH = LanguagePacks.installed().pack("en").orElseThrow();

    @Override
    LanguagePack pack() {
        return ENGLISH;
    }

    @Override
    String statement() {
        return "The benches by the harbour aren't safe, and nobody has fixed them.";
    }

    @Override
    List<String> wordsWithoutSubject() {
        return List.of("the", "municipality", "city", "good", "think", "people", "need");
    }

    @Test
    void contractionsAreTwoWords() {
        assertThat(all("We don't need it", Token::form))
                .containsExactly("We", "do", "n't", "need", "it");
        assertThat(all("I can’t, you won't", Token::lemma))
                .containsExactly("i", "can", "not", ",", "you", "will", "not");
        assertThat(all("dont close it", Token::lemma)).startsWith("do", "not");
    }

    @Test
    void shoutedWordsAreReadAsIfTheyWereSaid() {
        assertThat(all("MORE BENCHES BY THE HARBOUR", Token::lemma)).contains("bench", "harbour");
    }

    @Test
    void hastyWritingIsSplit() {
        assertThat(statements("The ramp is closed.Also the lift!!! fix it"))
                .containsExactly("The ramp is closed.", "Also the lift!!!", "fix it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open at 9 a.m. on Sundays, e.g. for Dr. Brown's patients.",
                "See www.example.org/plan.html for no. 5 in the list",
                "It cost 1.5 million, approx. twice as much"
            })
    void marksInsideASentenceDoNotEndIt(String text) {
        assertThat(statements(text)).containsExactly(text);
    }

    private static List<String> statements(String text) {
        return ENGLISH.split(text).stream().map(span -> span.of(text).strip()).toList();
    }

    private static List<String> all(String text, Function<Token, String> what) {
        return ENGLISH.annotate(text).stream().map(what).toList();
    }

    /** Names of products are not in the model, which takes them for adverbs and marks. */
    @Test
    void unseenWordsAreNoFunctionWordsAndKeepTheirShortForms() {
        List<Token> tokens = ENGLISH.annotate("preventing apache from running PHP and C# code");
        assertThat(tokens).extracting(Token::form).contains("apache", "PHP", "C#");
        assertThat(tokens)
                .filteredOn(t -> List.of("apache", "PHP", "C#").contains(t.form()))
                .allMatch(Token::isContentWord)
                .extracting(t -> t.lemma().toLowerCase(Locale.ROOT))
                .containsExactly("apache", "php", "c#");
    }
}
