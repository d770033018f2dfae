package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Contribution;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/** How sure it is that something is a proposal, in invented words of residents. */
class ProposalCertaintyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Jag föreslår en gångbro över bäcken. | SURE",
                "sv | Bygg en lekplats vid skolan. | SURE",
                "sv | En toalett vid stationen | FAIRLY_SURE",
                "sv | Taket måste lagas. | UNSURE",
                "de | Bitte mehr Bänke im Stadtpark aufstellen. | SURE",
                "en | Please add more benches in the park. | SURE",
                "en | You need to bring your own lunch. | UNSURE"
            })
    void theFormTellsHowSureItIs(String language, String text, ProposalCertainty certainty) {
        assertThat(found(text, language).values())
                .singleElement()
                .extracting(ProposalEvidence::certainty)
                .isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Jag föreslår att taket lagas. Taket måste lagas.",
                "de | Bitte das Dach erneuern. Das Dach ist alt, ein neues muss her.",
                "en | Please mend the roof. We want the roof to be mended."
            })
    void theScoreLiesBetweenZeroAndOneInHundredths(String language, String text) {
        assertThat(found(text, language).values())
                .isNotEmpty()
                .allSatisfy(
                        evidence ->
                                assertThat(evidence.confidence())
                                        .isBetween(0.0, 1.0)
                                        .isEqualTo(
                                                Math.round(100 * evidence.confidence()) / 100.0));
    }

    @ParameterizedTest
    @CsvSource({"0.8, SURE", "0.79, FAIRLY_SURE", "0.6, FAIRLY_SURE", "0.59, UNSURE"})
    void theStepsBeginAtEightAndSixTenths(double confidence, ProposalCertainty certainty) {
        assertThat(ProposalCertainty.of(confidence)).isEqualTo(certainty);
    }

    private static Map<String, ProposalEvidence> found(String text, String language) {
        LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
        Contribution contribution = Said.contribution("c", text, List.of());
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(text)) {
            Statement statement =
                    new Statement("s" + statements.size(), contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(statement, language, pack.annotate(span.of(text))));
        }
        return ProposalDetector.standard().detect(statements, s -> null);
    }
}
