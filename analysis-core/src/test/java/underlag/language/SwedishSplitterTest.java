package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Span;

class SwedishSplitterTest {
    private static final Splitter SPLITTER = new Splitter(new SwedishOrthography());
    private static final Tokeniser TOKENISER = new Tokeniser(new SwedishOrthography());

    @Test
    void sentencesAndLinesAndListItemsAreStatements() {
        assertThat(statements("Torget är mörkt. Sätt upp lampor!\n- Fler bänkar\n2) Toalett"))
                .containsExactly(
                        "Torget är mörkt.", "Sätt upp lampor!", "- Fler bänkar", "2) Toalett");
    }

    @Test
    void numberedItemsOnOneLineAreStatements() {
        assertThat(statements("1. Fler bänkar 2. Bättre ljus 3. En scen"))
                .containsExactly("1. Fler bänkar", "2. Bättre ljus", "3. En scen");
    }

    @Test
    void hastyWritingIsSplitToo() {
        assertThat(statements("bussen är sen. gör nåt!! kan man inte få fler turer?"))
                .containsExactly("bussen är sen.", "gör nåt!!", "kan man inte få fler turer?");
        assertThat(statements("Bussarna är sena.Tågen också.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Öppna kl. 9 på lördagar, t.ex. i Folkets hus, dvs. innan lunch.",
                "Vi bor på Ängsv. 3 och saknar bl.a. en lekplats.",
                "Se www.vanersborg.se/dialog.html eller skriv till a.b@kommun.se om frågor.",
                "Priset var 1.500 kr och 3.5 % av budgeten.",
                "Mer ljus ... och mindre buller",
                "Han sa \"kom hit!\" och gick."
            })
    void marksInsideASentenceDoNotEndIt(String text) {
        assertThat(statements(text)).containsExactly(text);
    }

    @Test
    void aLineWrappedByAProgramIsOneStatement() {
        String text =
                "Jag tycker att gångvägen mellan stationen och sjukhuset borde få\n"
                        + "belysning och bänkar så att fler vågar gå där.";

        assertThat(statements(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n\n",
                "😊",
                "  Bra 😊👍🏽! Men\u2028mer ljus\r\n\r\n•\tbänkar • träd  ",
                "inga skiljetecken alls bara ord efter ord",
                "https://www.vanersborg.se/a?b=c. Sedan?",
                "10% av oss, typ.cykelväg??",
                "...!!!???",
                "-",
                "a\u0308ngen a\u030a\u0301 o\u0308ppen. A\u030a!",
                "\uD83D"
            })
    void statementsAndTokensCoverAwkwardTexts(String text) {
        assertCovers(text);
        assertCovers(Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @Test
    void aVeryLongLineIsHandled() {
        String unmarked = "vi vill ha fler bänkar och ".repeat(4_000);
        String marked = "Ja! Nej. 1. x ".repeat(7_000);

        assertThatCode(() -> assertCovers(unmarked)).doesNotThrowAnyException();
        assertThatCode(() -> assertCovers(marked)).doesNotThrowAnyException();
    }

    @Test
    void emptyTextHasNoStatements() {
        assertThat(SPLITTER.split("")).isEmpty();
    }

    private static void assertCovers(String text) {
        int at = 0;
        for (Span span : SPLITTER.split(text)) {
            assertThat(span.start()).isEqualTo(at);
            assertThat(span.length()).isPositive();
            at = span.end();
        }
        assertThat(at).isEqualTo(text.length());
        int end = 0;
        for (Span token : TOKENISER.tokens(text)) {
            assertThat(isSpace(text.substring(end, token.start()))).isTrue();
            assertThat(token.length()).isPositive();
            end = token.end();
        }
        assertThat(isSpace(text.substring(end))).isTrue();
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Tokeniser.isSpace((char) c));
    }

    private static List<String> statements(String text) {
        return SPLITTER.split(text).stream().map(span -> span.of(text).strip()).toList();
    }
}
