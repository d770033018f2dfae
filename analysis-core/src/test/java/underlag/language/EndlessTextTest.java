package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Span;

/**
 * What somebody held a key down for is kept whole, in statements and tokens of bounded length: what
 * reads a statement or a token may take its length's square.
 */
class EndlessTextTest {
    private static final int TIMES = 30_000;
    private static final int LONGEST_STATEMENT = 2_000;
    private static final int LONGEST_TOKEN = 4_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "A.",
                "ab-",
                "1",
                "1-",
                "a@",
                "-",
                "(",
                "a/",
                "1 ",
                "a.se ",
                "..A",
                "a_",
                "åäö",
                "a'",
                "1.",
                "111 ",
                "?!",
                "park, ",
                "e\u0301",
                "\ud83d\ude00",
                "http://a"
            })
    void isCutInStatementsAndTokens(String piece) {
        String text = piece.repeat(TIMES);
        for (String language : LanguagePacks.installed().languages()) {
            LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
            List<Span> statements = pack.split(text);
            assertThat(statements.getFirst().start()).isZero();
            assertThat(statements.getLast().end()).isEqualTo(text.length());
            int before = 0;
            for (Span statement : statements) {
                assertThat(statement.start()).isEqualTo(before);
                assertThat(statement.length()).isLessThanOrEqualTo(LONGEST_STATEMENT + 1);
                assertThat(Character.isLowSurrogate(text.charAt(statement.start()))).isFalse();
                before = statement.end();
            }
        }
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        List<Token> tokens = swedish.annotate(text);
        assertThat(tokens).allMatch(t -> t.span().length() <= LONGEST_TOKEN);
        StringBuilder written = new StringBuilder();
        tokens.forEach(t -> written.append(t.span().of(text)));
        assertThat(written.toString().replace(" ", "").equals(text.replace(" ", ""))).isTrue();
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        String text = "park och väg och ".repeat(500).strip() + ". Sedan en bänk.";
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        List<Span> statements = swedish.split(text);
        assertThat(statements).hasSizeGreaterThan(4);
        assertThat(statements.getLast().of(text)).isEqualTo("Sedan en bänk.");
        assertThat(statements.subList(0, statements.size() - 1))
                .allMatch(s -> text.charAt(s.end() - 1) == ' ');
    }
}
