package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.proposal.Concreteness.Aspect;
import underlag.proposal.Concreteness.Level;

/** How concrete proposals are, in each language, in invented words of residents. */
class ConcretenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Sätt upp tre bänkar vid Kvarngatan före sommaren, så att äldre kan vila på vägen.",
                "en | Please put three benches on Mill Road before summer so that older people can rest.",
                "de | Bitte stellen Sie drei Bänke in der Mühlenstraße auf, damit Ältere im Sommer ausruhen.",
            })
    void aProposalWithThingPlaceTimeAndAmountIsConcrete(String language, String text) {
        Concreteness found = concreteness(language, text);

        assertThat(found.level()).isEqualTo(Level.HIGH);
        assertThat(found.named()).contains(Aspect.ACTION, Aspect.PLACE, Aspect.TIME, Aspect.AMOUNT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Vi vill ha mer kultur!",
                "en | Please improve things!",
                "de | Bitte mehr Kultur!",
            })
    void aFewWordsAreNotAndSayWhatTheyLeaveOpen(String language, String text) {
        Concreteness found = concreteness(language, text);

        assertThat(found.level()).isNotEqualTo(Level.HIGH);
        assertThat(found.missing()).contains(Aspect.PLACE, Aspect.TIME);
        assertThat(found.named()).doesNotContain(Aspect.AMOUNT);
    }

    private static Concreteness concreteness(String language, String text) {
        return Said.merge(List.of(Said.contribution("c", text, List.of())), language)
                .proposals()
                .getFirst()
                .concreteness();
    }
}
