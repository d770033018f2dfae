package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;

class KindFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSAL | Fler bänkar vid ån",
                "PROPOSAL | Här behövs en hiss",
                "PROPOSAL | Varför inte göra om banken till kafé?",
                "NEED | Vi behöver någonstans att vara på kvällarna.",
                "NEED | Det behövs trygghet på kvällarna",
                "NEED | Viktigt med lugn och ro",
                "NEED | Det måste bli säkrare att gå till skolan",
                "NEED | Gör något åt trafiken!",
                "NEED | Trafiksituationen behöver förbättras.",
                "IDEA | Tänk om torget kunde leva hela kvällen",
                "IDEA | Min vision är en stad där alla känner varandra",
                "IDEA | Man skulle kunna göra något kul av det",
                "PROBLEM | Det saknas papperskorgar",
                "PROBLEM | Det är för få bänkar",
                "PROBLEM | Hemsidan fungerar inte i mobilen",
                "PROBLEM | Bra bibliotek men dåliga öppettider",
                "PROBLEM | Varför är det alltid så smutsigt vid stationen?",
                "PROBLEM | Ingen belysning på stigen",
                "PROBLEM | Maten i skolan är inte bra",
                "PRAISE | Fina parker",
                "PRAISE | Jag tycker om biblioteket",
                "PRAISE | Vi trivs jättebra här",
                "PRAISE | Tack för den nya lekplatsen!",
                "PRAISE | Inga problem alls, allt är bra",
                "QUESTION | När blir badhuset klart?",
                "QUESTION | Jag undrar när bussen börjar gå igen",
                "THOUGHT | Jag går till biblioteket varje vecka",
                "THOUGHT | Det skulle minska olyckorna",
                "THOUGHT | På så sätt slipper man buller",
                "THOUGHT | Se bifogat foto",
                "THOUGHT | Kommunen lägger pengar på möten, visioner och slogans.",
                "THOUGHT | De som sitter på torget stör ingen.",
                "THOUGHT | Grannarna klagar inte.",
                "THOUGHT | Det är inte alls så farligt där.",
                "THOUGHT | Vi har aldrig haft några problem med det.",
                "THOUGHT | Jag går hem före mörkrets inbrott.",
                "THOUGHT | Inget särskilt",
                "THOUGHT | Svårt att säga.",
                "PROBLEM | Inget kul för tonåringar",
                "PROBLEM | Rulltrappan är sönder igen",
                "PROBLEM | Det finns verkligen inget för barnen",
                "NEED | Ingen som bor här ska behöva frysa",
                "PROBLEM | Ren idioti att spara på bibliotek",
                "PROBLEM | Varför stänger ni badet mitt i sommaren??",
                "PROBLEM | Varför måste alla bussar gå samtidigt?",
                "QUESTION | Varför stängdes badet i juli?",
                "PROPOSAL | Nej tack till fler parkeringshus",
                "NEED | Lyssna på oss!",
            })
    void eachKindIsKnownByItsWords(StatementKind kind, String sentence) {
        assertThat(kind(sentence, null, List.of()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRAISE | Vad är bra i centrum? | Parkeringen",
                "PROBLEM | Vad fungerar mindre bra? | Parkeringen",
                "THOUGHT | Vad är bra och vad är dåligt? | Parkeringen",
                "PROBLEM | Vad är bra i centrum? | Parkeringen är för dyr",
                "NEED | Vad saknas i centrum? | Någonstans att träffas",
                "IDEA | Vilken vision har du för centrum? | En levande småstad",
                "PROPOSAL | Vad saknas i centrum? | Cykelställ",
                "PRAISE | Vad är bra i centrum? | Kaféet vid ån ??",
                "THOUGHT | Vad är bra i centrum? | Se brevet jag skickade i våras",
                "THOUGHT | Vad är bra i centrum? | Inget särskilt",
                "THOUGHT | Vad vill du ändra? | Duvorna.",
                "THOUGHT | Vad vill du ändra? | som hos grannkommunen",
            })
    void whatWasAskedDecidesWhereNoWordDoes(StatementKind kind, String question, String answer) {
        assertThat(kind(answer, question, List.of()).kind()).isEqualTo(kind);
        assertThat(kind(answer, null, List.of("Bord 2", question)).kind()).isEqualTo(kind);
    }

    @Test
    void theWordsThatDecidedAreKept() {
        String said = "Tyvärr är gungorna trasiga.";
        Span words = kind("Gungorna på lekplatsen är trasiga.", null, List.of()).words();
        assertThat(Objects.requireNonNull(words).of("Gungorna på lekplatsen är trasiga."))
                .isEqualTo("trasiga");
        assertThat(kind(said, null, List.of()).words()).isEqualTo(new Span(0, 6));
        assertThat(kind("Torget byggdes på sjuttiotalet", null, List.of()).words()).isNull();
    }

    private static KindEvidence kind(
            String text, @Nullable String question, List<String> headings) {
        List<AnnotatedStatement> statements =
                Said.statements(Said.contribution("c", text, headings));
        Map<String, ProposalEvidence> proposals = Said.found(statements, question);
        return KindFinder.find(statements, proposals, s -> question).values().iterator().next();
    }
}
