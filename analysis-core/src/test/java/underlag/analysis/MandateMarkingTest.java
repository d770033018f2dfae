package underlag.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import underlag.analysis.MandateMarks.Mark;
import underlag.dialogue.Mandate;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.testing.SurveyStatements;

/** Which statements are marked as outside the mandate, and on which words. */
class MandateMarkingTest {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    private static final List<String> SAID =
            List.of(
                    "Sänk farten på riksvägen genom byn.",
                    "Plantera träd längs riksvägen.",
                    "Sjukhuset borde få en ny akutmottagning.",
                    "Fler bänkar i parken.",
                    "Bussarna går för sällan på kvällen.");

    private final List<AnnotatedStatement> statements = SurveyStatements.of(SWEDISH, SAID);

    @Test
    void aStatementThatASearchFindsIsMarkedWithTheWordsThatDecided() {
        MandateMarks marks = marks(List.of(), road("riksväg*", "farten AND byn")).marks();
        assertThat(marks.marks())
                .containsExactly(
                        new Mark("vag", "s0", "riksväg*", List.of("riksvägen", "farten", "byn")),
                        new Mark("vag", "s1", "riksväg*", List.of("riksvägen")));
        assertThat(marks.byStatement()).containsOnlyKeys("s0", "s1");
    }

    @Test
    void whatIsOpenToInfluenceWinsAndIsCounted() {
        Mandate.Open trees = new Mandate.Open("Träd längs vägen", List.of("träd*"));
        MandateMarks marks = marks(List.of(trees), road("riksväg*")).marks();
        assertThat(marks.statements()).containsExactly("s0");
        assertThat(marks.opened()).containsOnlyKeys("vag");
        assertThat(marks.opened().get("vag")).isEqualTo(Set.of("s1"));
    }

    @Test
    void withoutSearchesAllTheWordsOfTheNameMustStandInTheStatement() {
        assertThat(
                        marks(List.of(), outside("sjukhus", "Sjukhusets akutmottagning"))
                                .marks()
                                .statements())
                .containsExactly("s2");
        assertThat(
                        marks(List.of(), outside("sjukhus", "Sjukhusets parkering"))
                                .marks()
                                .statements())
                .isEmpty();
    }

    @Test
    void anItemThatNothingConcernsIsANoteWithARemedy() {
        MandateMarking marking = marks(List.of(), outside("flyg", "Flygplatsen"));
        assertThat(marking.findings())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.problem(ReaderLanguage.SWEDISH)).contains("Flygplatsen"))
                .satisfies(f -> assertThat(f.remedy(ReaderLanguage.SWEDISH)).contains("queries"));
    }

    @Test
    void aPlanThatNamesNothingMarksNothing() {
        MandateMarking marking = MandateMarking.of(statements, Mandate.unknown(), List.of(SWEDISH));
        assertThat(marking.marks()).isEqualTo(MandateMarks.none());
        assertThat(marking.findings()).isEmpty();
    }

    private MandateMarking marks(List<Mandate.Open> open, Mandate.Outside... outside) {
        Mandate mandate = new Mandate(null, null, null, null, null, open, List.of(outside));
        return MandateMarking.of(statements, mandate, List.of(SWEDISH));
    }

    private static Mandate.Outside road(String... queries) {
        return outside("vag", "Riksvägen", queries);
    }

    private static Mandate.Outside outside(String id, String what, String... queries) {
        return new Mandate.Outside(
                id,
                what,
                Mandate.Reason.OTHER_BODY,
                "Trafikverket",
                null,
                List.of(queries),
                Origin.whole("dialogue.yaml"));
    }
}
