package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Span;

/** What every language pack promises. A pack's test extends this and names the pack. */
abstract class LanguagePackContract {
    private static final int THREADED = 200;

    /** The pack under test. */
    abstract LanguagePack pack();

    /** An ordinary statement in the language, with a word that carries a subject. */
    abstract String statement();

    /** A few words that carry no subject of their own. */
    abstract List<String> wordsWithoutSubject();

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n\n",
                "😊",
                "  Ok 😊👍🏽! More\u2028light\r\n\r\n•\tbench • tree  ",
                "no marks at all only word after word",
                "https://www.example.org/a?b=c. Sedan?",
                "10% av oss, closed.Also the ramp??",
                "...!!!???",
                "-",
                "BÄNKE!!! MEHR LICHT!!!",
                "can't, don't, I'd; geht's? Bürger*innen",
                "z. B. am 3. Mai, e.g. at 5 p.m. on High St.",
                "a\u0308ngen a\u030a\u0301 o\u0308ppen. A\u030a!",
                "\uD83D"
            })
    void statementsAndTokensCoverAwkwardTexts(String text) {
        assertCovers(text);
        assertCovers(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertCovers(text.toUpperCase(Locale.ROOT));
    }

    @Test
    void emptyTextHasNoStatementsAndNoTokens() {
        assertThat(pack().split("")).isEmpty();
        assertThat(pack().annotate("")).isEmpty();
        assertThat(pack().annotate(" \n")).isEmpty();
    }

    @Test
    void tokensHaveUniversalTagsAndLemmas() {
        List<Token> tokens = pack().annotate(statement());

        assertThat(tokens).anyMatch(Token::isContentWord);
        for (Token token : tokens) {
            assertThat(token.upos())
                    .matches(
                            "ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ"
                                    + "|SYM|VERB|X");
            assertThat(token.lemma()).isNotBlank();
            assertThat(token.form()).isEqualTo(token.span().of(statement()));
            if (!token.upos().equals("PROPN") && token.form().length() > 1) {
                assertThat(token.lemma()).isEqualTo(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void manyThreadsGetTheSameResult() {
        List<Token> alone = pack().annotate(statement());

        List<List<Token>> together =
                IntStream.range(0, THREADED)
                        .parallel()
                        .mapToObj(i -> pack().annotate(statement()))
                        .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void wordsWithoutSubjectAreStopLemmas() {
        assertThat(wordsWithoutSubject()).allMatch(pack()::isStopLemma);
        assertThat(pack().isStopLemma("")).isFalse();
    }

    private void assertCovers(String text) {
        int at = 0;
        for (Span span : pack().split(text)) {
            assertThat(span.start()).isEqualTo(at);
            assertThat(span.length()).isPositive();
            at = span.end();
            assertTokens(span.of(text));
        }
        assertThat(at).isEqualTo(text.length());
    }

    private void assertTokens(String statement) {
        int end = 0;
        for (Token token : pack().annotate(statement)) {
            assertThat(isSpace(statement.substring(end, token.span().start()))).isTrue();
            assertThat(token.span().length()).isPositive();
            end = token.span().end();
        }
        assertThat(isSpace(statement.substring(end))).isTrue();
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Tokeniser.isSpace((char) c));
    }
}
