package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSAL | Please put more benches along the river",
                "PROPOSAL | more bins pls!!",
                "NEED | We need somewhere to go in the evenings.",
                "NEED | It is important to feel safe on the way home",
                "NEED | do something about the traffic!",
                "NEED | It has to become safer to cycle to school",
                "IDEA | Imagine a square that is alive all evening",
                "IDEA | My dream is a town where neighbours know each other",
                "PROBLEM | There are too few benches",
                "PROBLEM | The website doesn't work on my phone",
                "PROBLEM | the bus is always late and its so annoying",
                "PROBLEM | No lighting on the path",
                "PROBLEM | Why is it always so dirty at the station?",
                "PROBLEM | Good library but terrible opening hours",
                "PROBLEM | I don't feel safe in the tunnel",
                "PRAISE | Lovely parks",
                "PRAISE | I really like the library",
                "PRAISE | love the new playground",
                "PRAISE | Thank you for the new playground!",
                "PRAISE | The staff are friendly and helpful",
                "QUESTION | When will the pool be finished?",
                "QUESTION | I wonder when the bus will run again",
                "THOUGHT | I go to the library every week",
                "THOUGHT | The square was built in the seventies",
            })
    void eachKindIsKnownInEnglish(StatementKind kind, String sentence) {
        assertThat(kind(sentence, null, List.of(), "en").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSAL | Bitte mehr Bänke am Fluss aufstellen",
                "PROPOSAL | Man sollte die Turnhalle abends öffnen",
                "NEED | Es ist wichtig, dass man sich sicher fühlt",
                "NEED | tut endlich etwas gegen den verkehr!",
                "IDEA | Stellt euch vor, wie lebendig die Stadt sein kann",
                "IDEA | Mein Traum ist eine Stadt, in der sich alle kennen",
                "PROBLEM | Es fehlen Papierkörbe",
                "PROBLEM | Es gibt zu wenige Bänke",
                "PROBLEM | Die Webseite funktioniert nicht auf dem Handy",
                "PROBLEM | der bus kommt immer zu spät, das nervt",
                "PROBLEM | Keine Beleuchtung auf dem Weg",
                "PROBLEM | Warum ist es am Bahnhof immer so schmutzig?",
                "PROBLEM | Gute Bücherei, aber schlechte Öffnungszeiten",
                "PROBLEM | is voll gefährlich da",
                "PRAISE | Schöne Parks",
                "PRAISE | Ich mag die Bücherei sehr",
                "PRAISE | Danke für den neuen Spielplatz!",
                "PRAISE | Das Personal ist freundlich und hilfsbereit",
                "PRAISE | find ich super!",
                "PRAISE | gefällt mir echt gut",
                "QUESTION | Wann wird das Schwimmbad fertig?",
                "QUESTION | Ich frage mich, wann der Bus wieder fährt",
                "THOUGHT | Ich gehe jede Woche in die Bücherei",
                "THOUGHT | Der Platz wurde in den Siebzigern gebaut",
            })
    void eachKindIsKnownInGerman(StatementKind kind, String sentence) {
        assertThat(kind(sentence, null, List.of(), "de").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | PROPOSAL | What is missing in the centre? | Benches",
                "en | PROPOSAL | What would you like to change? | A lovely café",
                "en | PRAISE | What do you like about the centre? | The benches",
                "en | PROBLEM | What do you dislike? | Parking",
                "de | PROPOSAL | Was fehlt in der Innenstadt? | Bänke",
                "de | PROPOSAL | Ihre Verbesserungsvorschläge | Ein nettes Café",
                "de | PRAISE | Was gefällt Ihnen am besten? | Die Bänke",
                "de | PROBLEM | Was stört Sie? | Der Parkplatz",
            })
    void whatWasAskedDecidesInOtherLanguagesToo(
            String language, StatementKind kind, String question, String answer) {
        assertThat(kind(answer, question, List.of(), language).kind()).isEqualTo(kind);
        assertThat(kind(answer, null, List.of(question), language).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hundbajs överallt på stranden",
                "Hundskit vid lekplatsen",
                "Råttor vid soptunnorna",
                "Glassplitter på planen"
            })
    void aNuisanceAndItsPlaceAreAProblem(String said) {
        assertThat(kind(said, null, List.of()).kind()).isEqualTo(StatementKind.PROBLEM);
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
        return kind(text, question, headings, "sv");
    }

    private static KindEvidence kind(
            String text, @Nullable String question, List<String> headings, String language) {
        List<AnnotatedStatement> statements =
                Said.statements(Said.contribution("c", text, headings), language);
        Map<String, ProposalEvidence> proposals = Said.found(statements, question);
        return KindFinder.find(statements, proposals, s -> question).values().iterator().next();
    }
}
