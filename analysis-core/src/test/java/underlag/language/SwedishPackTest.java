package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishPackTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    @Test
    void wordsAreTaggedAndLemmatised() {
        assertThat(annotate("Barnen behöver säkrare skolvägar."))
                .containsExactly(
                        "Barnen NOUN barn",
                        "behöver VERB behöva",
                        "säkrare ADJ säker",
                        "skolvägar NOUN skolväg",
                        ". PUNCT .");
    }

    @ParameterizedTest
    @CsvSource({
        "Fixa lekplatsen, Fixa",
        "öppna biblioteket på söndagar, öppna",
        "Inför hastighetsbegränsning på Storgatan, Inför",
        "skapa mötesplatser för ungdomar, skapa",
        "Rusta upp skolgården, Rusta",
        "Snälla sätt upp fler papperskorgar, sätt"
    })
    void imperativesThatResidentsWriteAreVerbs(String text, String verb) {
        assertThat(SWEDISH.annotate(text))
                .filteredOn(token -> token.form().equals(verb))
                .allSatisfy(
                        token -> {
                            assertThat(token.upos()).isEqualTo("VERB");
                            assertThat(token.xpos()).isEqualTo("VB|IMP|AKT");
                        })
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Stöd till föreningar, Stöd",
        "Rena gator vore bra, Rena",
        "kör bussen på söndagar?, kör",
        "Belysning i parken, Belysning"
    })
    void otherOpeningsAreNoImperatives(String text, String word) {
        assertThat(SWEDISH.annotate(text))
                .filteredOn(token -> token.form().equals(word))
                .noneMatch(token -> token.xpos().startsWith("VB|IMP"));
    }

    @Test
    void spokenFormsAreUnderstoodAndKept() {
        assertThat(annotate("Dom borde fixa nåt"))
                .containsExactly(
                        "Dom PRON de", "borde AUX böra", "fixa VERB fixa", "nåt PRON någon");
    }

    @ParameterizedTest
    @CsvSource({
        "gatubelysning, gata, belysning",
        "skolgården, skola, gård",
        "busshållplatser, buss, hållplats",
        "trygghetsvandringar, trygghet, vandring",
        "e-tjänster, e, tjänst"
    })
    void compoundsHaveTwoParts(String word, String modifier, String head) {
        assertThat(token("Vi vill ha " + word + " här.", word).parts())
                .containsExactly(modifier, head);
    }

    @ParameterizedTest
    @CsvSource({"förslag", "kontroll", "person", "trygghet", "parkering", "kommun", "sommar"})
    void otherWordsHaveNoParts(String word) {
        assertThat(token("Det finns en " + word + " här.", word).parts()).isEmpty();
    }

    @Test
    void decomposedLettersGiveTheSameWordsInTheirOwnPlaces() {
        String composed = "Åtgärda gångvägen 🚲 vid ån!";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        List<Token> tokens = SWEDISH.annotate(decomposed);

        assertThat(tokens.stream().map(Token::lemma))
                .containsExactlyElementsOf(
                        SWEDISH.annotate(composed).stream().map(Token::lemma).toList());
        assertThat(tokens).allSatisfy(t -> assertThat(t.span().of(decomposed)).isEqualTo(t.form()));
    }

    @Test
    void numbersPercentAddressesAndEmojiAreTokens() {
        assertThat(SWEDISH.annotate("10% av 25 000 kr, se www.kommun.se/a 👍🏽 cykelväg??"))
                .extracting(Token::form)
                .containsExactly(
                        "10",
                        "%",
                        "av",
                        "25 000",
                        "kr",
                        ",",
                        "se",
                        "www.kommun.se/a",
                        "👍🏽",
                        "cykelväg",
                        "??");
    }

    @Test
    void stopLemmasCarryNoSubject() {
        assertThat(List.of("och", "behöva", "kommun", "bra", "tycka"))
                .allMatch(SWEDISH::isStopLemma);
        assertThat(List.of("lekplats", "buss", "trygghet")).noneMatch(SWEDISH::isStopLemma);
    }

    @Test
    void manyThreadsGetTheSameResult() throws InterruptedException, ExecutionException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add("Jag vill att linje " + i + " går oftare och att hållplatsen får ljus.");
        }
        List<List<Token>> expected = texts.stream().map(SWEDISH::annotate).toList();
        Callable<List<List<Token>>> work = () -> texts.stream().map(SWEDISH::annotate).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<List<Token>>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(work);
            }
            for (Future<List<List<Token>>> result : threads.invokeAll(all)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aVeryLongStatementIsAnnotatedInBoundedTime() {
        String text = "vi vill ha fler bänkar och ".repeat(4_000);

        List<Token> tokens = assertTimeout(Duration.ofSeconds(20), () -> SWEDISH.annotate(text));

        assertThat(tokens).hasSize(24_000);
    }

    @Test
    void aLineBecomesConllu() {
        assertThat(Annotate.line(SWEDISH, "Fler bänkar! Tack"))
                .isEqualTo(
                        """
                        # text = Fler bänkar!
                        1\tFler\tmånga\tADJ\tJJ|POS|UTR/NEU|PLU|IND|NOM\t_\t_\t_\t_\t_
                        2\tbänkar\tbänk\tNOUN\tNN|UTR|PLU|IND|NOM\t_\t_\t_\t_\tSpaceAfter=No
                        3\t!\t!\tPUNCT\tMAD\t_\t_\t_\t_\t_

                        # text = Tack
                        1\tTack\ttack\tNOUN\tNN|NEU|SIN|IND|NOM\t_\t_\t_\t_\t_

                        """);
        assertThat(Annotate.line(SWEDISH, " ")).isEmpty();
    }

    private static Token token(String text, String form) {
        return SWEDISH.annotate(text).stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> annotate(String text) {
        return SWEDISH.annotate(text).stream()
                .map(token -> token.form() + " " + token.upos() + " " + token.lemma())
                .toList();
    }
}
