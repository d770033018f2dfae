package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.answer.AnswerTable;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Measure.Voice;
import underlag.dialogue.Question;
import underlag.dialogue.Unit;
import underlag.goal.Measurement.Status;
import underlag.participation.Voices;
import underlag.testing.HandmadeMaterial;

/** New voices, children and young people, known by what was asked and answered. */
class VoiceSharesTest {
    private static Question choice(String id, String text) {
        return new Question(id, text, Question.Kind.CHOICE, List.of(), null);
    }

    private static Measurement measured(HandmadeMaterial made, Voice voice, Condition among) {
        return Evaluation.on(made)
                .held("enkat", Unit.PERSON, null, null)
                .measure(
                        measuring(new Measure.ShareOf(voice, among))
                                .needing(1)
                                .atLeast(0.5)
                                .indicator());
    }

    /** A survey that asks whether one took part before, and forms that ask for the first time. */
    private static HandmadeMaterial asked() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(choice("fore", "Har du deltagit i en dialog med kommunen tidigare?"))
                        .ask(choice("forsta", "Var det första gången du deltog i en dialog?"));
        List<String> before = List.of("Nej", "Nej", "Nej, aldrig", "Ja");
        for (int i = 0; i < before.size(); i++) {
            made.person("e" + i, "enkat").answer("e" + i, "fore", before.get(i));
        }
        made.person("e4", "enkat").dontKnow("e4", "fore");
        made.person("u0", "utvardering").answer("u0", "forsta", "Ja");
        made.person("u1", "utvardering").answer("u1", "forsta", "Nej");
        return made;
    }

    /** Counted by hand: 3 of 4 in the survey, 1 of 2 in the forms; "vet ej" is in neither. */
    @Test
    void newVoicesAreCountedByWhicheverQuestionWasAsked() {
        Measurement all = measured(asked(), Voice.NEW_VOICES, ALL);
        Measurement survey = measured(asked(), Voice.NEW_VOICES, new Condition.InActivity("enkat"));

        assertThat(all.numerator()).isEqualTo(4);
        assertThat(all.denominator()).isEqualTo(6);
        assertThat(survey.outcome()).isCloseTo(3 / 4.0, within(1e-12));
        assertThat(words(survey))
                .contains(
                        "Räknat på frågan ”Har du deltagit i en dialog med kommunen tidigare?”"
                                + " och svaren Nej, Nej, aldrig.");
    }

    @Test
    void youngAreThoseWhoseWholeAgeGroupIsYoung() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(
                                new Question(
                                        "alder",
                                        "Din ålder",
                                        Question.Kind.BACKGROUND,
                                        List.of(),
                                        null));
        List<String> ages = List.of("under 16 år", "16–25 år", "18–30 år", "31–64 år", "65 år +");
        for (int i = 0; i < ages.size(); i++) {
            made.person("r" + i, "enkat", null, Map.of("alder", ages.get(i)));
        }

        Measurement young = measured(made, Voice.YOUNG, ALL);

        assertThat(young.numerator()).isEqualTo(2);
        assertThat(young.denominator()).isEqualTo(5);
        assertThat(words(young)).anyMatch(note -> note.contains("svaren 18–30 år inte dit"));
    }

    @Test
    void whatNoQuestionTellsIsSaidWithWhatToAsk() {
        HandmadeMaterial made = new HandmadeMaterial().person("r", "enkat");

        Measurement found = measured(made, Voice.NEW_VOICES, ALL);

        assertThat(found.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(found).getFirst()).contains("Fråga till exempel ”Har du deltagit");
        assertThat(words(measured(made, Voice.YOUNG, ALL)).getFirst())
                .contains("slutar vid högst 25 år");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Har du deltagit i en medborgardialog förut? | Nej",
                "Har du någon gång medverkat i en dialog med kommunen? | Nej",
                "Deltar du för första gången? | Ja",
                "Have you taken part in a dialogue with the council before? | No",
                "Is this the first time you take part? | Yes",
                "Haben Sie schon einmal an einer Bürgerbeteiligung teilgenommen? | Nein"
            })
    void questionIsKnownInTheWordsPeopleUse(String text, String belongs) {
        HandmadeMaterial made = new HandmadeMaterial().ask(choice("q", text));
        for (String answer : List.of("Ja", "Nej", "Yes", "No", "Nein")) {
            made.person(answer, "enkat").answer(answer, "q", answer);
        }

        assertThat(telling(made, Voice.NEW_VOICES))
                .singleElement()
                .satisfies(told -> assertThat(told.options()).contains(belongs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Har du varit nöjd med kommunen tidigare? | Ja",
                "Deltar du gärna i en dialog igen? | Ja",
                "Har du deltagit i en dialog tidigare? | Ibland"
            })
    void otherQuestionsAreNotTaken(String text, String answer) {
        HandmadeMaterial made = new HandmadeMaterial().ask(choice("q", text));
        made.person("r", "enkat").answer("r", "q", answer);

        assertThat(telling(made, Voice.NEW_VOICES)).isEmpty();
    }

    private static List<Voices.Telling> telling(HandmadeMaterial made, Voice voice) {
        return Voices.telling(voice, made.material().questions(), AnswerTable.of(made.material()));
    }
}
