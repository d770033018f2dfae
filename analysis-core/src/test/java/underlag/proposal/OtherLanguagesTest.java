package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/** Proposals in German and English, in invented words of residents. */
class OtherLanguagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte mehr Bänke im Stadtpark aufstellen.",
                "Die Bibliothek sollte auch sonntags geöffnet werden.",
                "Man könnte den Schulhof am Nachmittag öffnen.",
                "Ein Trinkbrunnen auf dem Marktplatz wäre schön.",
                "Ich wünsche mir einen Treffpunkt für Jugendliche.",
                "Vorschlag: Die Turnhalle abends für Vereine öffnen.",
                "Ich schlage vor, die alte Schule zu sanieren.",
                "Spielplatz erneuern",
                "Das Schwimmbad muss dringend saniert werden.",
                "man sollte mehr bäume pflanzen"
            })
    void germanRequestsAreProposals(String text) {
        assertThat(found(text, "de")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Stadtpark ist wunderschön.",
                "Die Straße ist nachts sehr dunkel und gefährlich.",
                "Ich gehe jeden Samstag auf den Wochenmarkt.",
                "Die Busse kommen oft zu spät."
            })
    void germanPraiseProblemsAndFactsAreNone(String text) {
        assertThat(found(text, "de")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please add more benches in the park.",
                "Widen the path along the river.",
                "There should be a library bus every week.",
                "It would be great if the pool opened earlier.",
                "I'd love to see a market on Sundays.",
                "We need more bins at the beach.",
                "Why not turn the old school into a youth club?",
                "Could you put a light at the crossing?",
                "the council should plant more trees"
            })
    void englishRequestsAreProposals(String text) {
        assertThat(found(text, "en")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The park is lovely.",
                "The bus was late again yesterday.",
                "I have lived here for thirty years.",
                "You should have told us before."
            })
    void englishPraiseProblemsFactsAndReproachesAreNone(String text) {
        assertThat(found(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Man sollte am Bahnhof mehr Fahrradständer aufstellen. | aufstellen | am Bahnhof",
                "en | Please build a playground near the station. | build | near the station"
            })
    void theActionAndThePlaceAreNamed(String language, String text, String action, String place) {
        ProposalEvidence evidence = found(text, language).values().iterator().next();

        assertThat(evidence.action()).isEqualTo(action);
        assertThat(evidence.place()).isEqualTo(place);
        assertThat(evidence.rules()).isNotEmpty();
    }

    @Test
    void anEnglishComplaintIsNoProposalThoughProposalsWereAskedFor() {
        assertThat(answer("Cafés close far too early")).isEmpty();
        assertThat(answer("Later opening hours at the cafés")).isNotEmpty();
    }

    private static Map<String, ProposalEvidence> answer(String text) {
        return found(text, "en", "What would you like to change?");
    }

    @Test
    void theSameTextGivesTheSameEvidence() {
        String text = "Hier fehlt Schatten. Ein paar Bäume würden helfen. Danke!";

        assertThat(found(text, "de")).isEqualTo(found(text, "de"));
    }

    private static Map<String, ProposalEvidence> found(String text, String language) {
        return found(text, language, null);
    }

    private static Map<String, ProposalEvidence> found(
            String text, String language, @Nullable String question) {
        LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
        Contribution contribution = Said.contribution("c", text, List.of());
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(text)) {
            Statement statement =
                    new Statement("s" + statements.size(), contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(statement, language, pack.annotate(span.of(text))));
        }
        return ProposalDetector.standard().detect(statements, s -> question);
    }
}
