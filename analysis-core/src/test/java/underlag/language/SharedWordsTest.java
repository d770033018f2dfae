package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Span;

class SharedWordsTest {
    private final SharedWords words = new SharedWords();

    @Test
    void equalWordsOfDifferentStatementsAreOneString() {
        List<Token> first = words.share(List.of(cyclePath(0)));
        List<Token> second = words.share(List.of(cyclePath(12)));
        assertThat(second).isEqualTo(List.of(cyclePath(12)));
        assertThat(second.getFirst().form()).isSameAs(first.getFirst().form());
        assertThat(second.getFirst().lemma()).isSameAs(first.getFirst().lemma());
        assertThat(second.getFirst().xpos()).isSameAs(first.getFirst().xpos());
        assertThat(second.getFirst().parts()).isSameAs(first.getFirst().parts());
    }

    /** As analysers make them: every string new. */
    private static Token cyclePath(int from) {
        return new Token(
                new Span(from, from + 9),
                text("Cykelbana"),
                text("NOUN"),
                text("NN|UTR|SIN|IND|NOM"),
                text("cykelbana"),
                List.of(text("cykel"), text("bana")));
    }

    /** Equal, and not the same object. */
    private static String text(String letters) {
        return String.valueOf(letters.toCharArray());
    }
}
