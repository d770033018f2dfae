package underlag.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that say nothing are counted apart; answers that say little are not. */
class NoContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nej",
                "Nej.",
                "vet ej",
                "VET EJ!",
                "–",
                "-",
                "...",
                "se ovan",
                "Se ovan.",
                "Inget särskilt",
                "asdfgh",
                "qwerty",
                "xxxx",
                "a",
                "?",
                "👍",
                "ingen åsikt",
                "No comment"
            })
    void anAnswerThatSaysNothing(String text) {
        assertThat(NoContent.matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nej till bron!",
                "Inga bilar",
                "Mer ljus",
                "Bra",
                "Allt",
                "Se över gatan",
                "Ingen parkering här",
                "Torget",
                "bänk"
            })
    void anAnswerThatSaysLittle(String text) {
        assertThat(NoContent.matches(text)).isFalse();
    }
}
