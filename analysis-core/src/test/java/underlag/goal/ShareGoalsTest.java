package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underlag.goal.Evaluation.ALL;
import static underlag.goal.Evaluation.Wanted.measuring;
import static underlag.goal.Evaluation.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.Question.Kind;
import underlag.dialogue.Selection;
import underlag.dialogue.Unit;
import underlag.goal.Measurement.Certainty;
import underlag.goal.Measurement.Status;
import underlag.statistics.Interval;
import underlag.testing.HandmadeMaterial;

class ShareGoalsTest {
    private static final Measure YES =
            new Measure.Share(new Condition.AnswerIn("okat", Set.of("Ja")), ALL);

    /** A survey in which so many said yes and no, did not know, and left the question empty. */
    private static Evaluation survey(int yes, int no, int unsure, int empty) {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(HandmadeMaterial.question("okat", Kind.CHOICE, "Ja", "Nej"));
        for (int i = 0; i < yes + no + unsure + empty; i++) {
            String id = "r" + (100 + i);
            made.person(id, "enkat");
            if (i < yes) {
                made.answer(id, "okat", "Ja");
            } else if (i < yes + no) {
                made.answer(id, "okat", "Nej");
            } else if (i < yes + no + unsure) {
                made.dontKnow(id, "okat");
            } else {
                made.answer(id, "okat");
            }
        }
        return Evaluation.on(made).held("enkat", Unit.PERSON, null, null);
    }

    /**
     * The handbook's own example row: outcome goal "skapa ökad kunskap hos förtroendevalda",
     * indicator "andel förtroendevalda som upplever att de fått ökade kunskaper", here with all 51
     * elected officials asked.
     */
    @Test
    void theHandbooksExampleRowIsReproduced() {
        Goal goal =
                survey(33, 8, 0, 4)
                        .goal(
                                measuring(YES)
                                        .by(Selection.EVERYONE)
                                        .of(51)
                                        .atLeast(0.75)
                                        .from(0.4)
                                        .indicator());
        Measurement row = goal.measurements().get(0);

        assertThat(goal.status()).isEqualTo(Status.REACHED);
        assertThat(row.outcome()).isCloseTo(33 / 41.0, within(1e-12));
        assertThat(row.numerator()).isEqualTo(33);
        assertThat(row.denominator()).isEqualTo(41);
        assertThat(row.missing()).isEqualTo(10);
        assertThat(row.dontKnow()).isZero();
        assertThat(row.interval()).isEqualTo(new Interval(33 / 51.0, 43 / 51.0, "bounds"));
        assertThat(row.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(row.evidence()).hasSize(33).startsWith("r100", "r101");
        assertThat(words(row))
                .containsExactly(
                        "33 av 41 svarande, 10 av 51 svarade inte.",
                        "Om alla som inte svarade hade sagt nej vore andelen 65 %, om alla hade"
                                + " sagt ja 84 %.",
                        "Utfallet når målvärdet.",
                        "Osäkert: målvärdet ligger inom osäkerheten.");
    }

    @Test
    void interviewsTypedByHandGiveTheSameRow() {
        Measure typed =
                new Measure.Recorded(
                        null, 33, 41, null, null, "Intervjuer", LocalDate.of(2026, 10, 1), "A. Ek");
        Measurement row =
                survey(0, 0, 0, 0)
                        .measure(
                                measuring(typed)
                                        .by(Selection.EVERYONE)
                                        .of(51)
                                        .atLeast(0.6)
                                        .indicator());

        assertThat(row.status()).isEqualTo(Status.REACHED);
        assertThat(row.certainty()).isEqualTo(Certainty.SURE);
        assertThat(row.interval()).isEqualTo(new Interval(33 / 51.0, 43 / 51.0, "bounds"));
        assertThat(words(row))
                .contains(
                        "33 av 41 svarande, 10 av 51 svarade inte.",
                        "Uppgiften är inskriven för hand: Intervjuer, 2026-10-01, A. Ek.");
    }

    /** Of 40 who answered: outcome against a target of 60 % from a baseline of 40 %. */
    @ParameterizedTest
    @CsvSource({
        "EVERYONE, 30, REACHED, SURE, bounds",
        "EVERYONE, 22, PARTLY, SURE, bounds",
        "EVERYONE, 19, NOT_REACHED, SURE, bounds",
        "RANDOM_SAMPLE, 32, REACHED, SURE, wilson-fpc",
        "RANDOM_SAMPLE, 26, REACHED, UNSURE, wilson-fpc",
        "RANDOM_SAMPLE, 22, PARTLY, UNSURE, wilson-fpc",
        "RANDOM_SAMPLE, 10, NOT_REACHED, SURE, wilson-fpc",
        "SELF_SELECTED, 34, REACHED, SURE, wilson",
        "SELF_SELECTED, 26, REACHED, UNSURE, wilson",
        "SELF_SELECTED, 20, PARTLY, UNSURE, wilson",
        "SELF_SELECTED, 19, NOT_REACHED, UNSURE, wilson",
        "SELF_SELECTED, 12, NOT_REACHED, SURE, wilson"
    })
    void everySelectionHasItsIntervalAndEveryStatusItsRule(
            Selection selection, int yes, Status status, Certainty certainty, String method) {
        Measurement row =
                survey(yes, 40 - yes, 0, 0)
                        .measure(
                                measuring(YES)
                                        .by(selection)
                                        .of(selection == Selection.EVERYONE ? 40 : 200)
                                        .atLeast(0.6)
                                        .from(0.4)
                                        .indicator());

        assertThat(row.status()).isEqualTo(status);
        assertThat(row.certainty()).isEqualTo(certainty);
        assertThat(Objects.requireNonNull(row.interval()).method()).isEqualTo(method);
    }

    @Test
    void selfSelectedAnswersHoldForThoseWhoAnswered() {
        Measurement row = survey(30, 10, 3, 2).measure(measuring(YES).atLeast(0.5).indicator());

        assertThat(row.denominator()).as("don't know is not in the denominator").isEqualTo(40);
        assertThat(row.dontKnow()).isEqualTo(3);
        assertThat(row.missing()).isEqualTo(2);
        assertThat(words(row)).startsWith("30 av 40 svarande.", "Gäller dem som svarade.");
    }

    @Test
    void withoutABaselineThereIsNoPartly() {
        Measurement row = survey(23, 17, 0, 0).measure(measuring(YES).atLeast(0.6).indicator());

        assertThat(row.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void atMostIsMetFromBelow() {
        Measurement met = survey(4, 36, 0, 0).measure(measuring(YES).atMost(0.1).indicator());
        Measurement half =
                survey(8, 32, 0, 0).measure(measuring(YES).atMost(0.1).from(0.3).indicator());

        assertThat(met.status()).isEqualTo(Status.REACHED);
        assertThat(half.status()).isEqualTo(Status.PARTLY);
    }

    @Test
    void tooFewAnswersCannotBeTold() {
        Measurement nine = survey(9, 0, 0, 0).measure(measuring(YES).atLeast(0.5).indicator());
        Measurement ten = survey(10, 0, 0, 0).measure(measuring(YES).atLeast(0.5).indicator());
        Measurement planned =
                survey(19, 0, 0, 0).measure(measuring(YES).atLeast(0.5).needing(20).indicator());

        assertThat(nine.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(nine.outcome()).isNull();
        assertThat(nine.interval()).isNull();
        assertThat(nine.certainty()).isNull();
        assertThat(nine.numerator()).isEqualTo(9);
        assertThat(words(nine))
                .contains("Bara 9 har svarat. Minst 10 svar behövs för en bedömning.");
        assertThat(ten.status()).isEqualTo(Status.REACHED);
        assertThat(planned.status()).isEqualTo(Status.CANNOT_BE_TOLD);
    }

    @Test
    void ofEveryoneHalfMustHaveAnswered() {
        Measurement half =
                survey(25, 0, 0, 0)
                        .measure(
                                measuring(YES)
                                        .by(Selection.EVERYONE)
                                        .of(51)
                                        .atLeast(0.5)
                                        .indicator());
        Measurement more =
                survey(26, 0, 0, 0)
                        .measure(
                                measuring(YES)
                                        .by(Selection.EVERYONE)
                                        .of(51)
                                        .atLeast(0.5)
                                        .indicator());

        assertThat(half.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(half))
                .contains("Bara 25 av 51 har svarat. Minst hälften behövs för en bedömning.");
        assertThat(more.status()).isEqualTo(Status.REACHED);
    }

    @Test
    void withoutATargetTheOutcomeIsShownButNotJudged() {
        Measurement row = survey(30, 10, 0, 0).measure(measuring(YES).indicator());

        assertThat(row.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(row.outcome()).isEqualTo(0.75);
    }

    @Test
    void groupsHaveNoShareInAnOpinion() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(HandmadeMaterial.question("okat", Kind.CHOICE, "Ja", "Nej"))
                        .group("g1", "workshop", 6)
                        .group("g2", "workshop", 5)
                        .answer("g1", "okat", "Ja")
                        .answer("g2", "okat", "Nej");
        Measurement row = Evaluation.on(made).measure(measuring(YES).atLeast(0.5).indicator());

        assertThat(row.status()).isEqualTo(Status.CANNOT_BE_TOLD);
        assertThat(words(row).get(0)).startsWith("Alla 2 svaren kommer från grupper");
    }

    @Test
    void answeredIsTheShareOfThoseAsked() {
        Measure answered = new Measure.AnsweredShare("okat", ALL);
        Measurement rows =
                survey(30, 8, 2, 5).measure(measuring(answered).atLeast(0.8).indicator());
        Measurement all =
                survey(30, 8, 2, 5)
                        .measure(
                                measuring(answered)
                                        .by(Selection.EVERYONE)
                                        .of(51)
                                        .atLeast(0.7)
                                        .indicator());

        assertThat(rows.outcome()).isCloseTo(38 / 45.0, within(1e-12));
        assertThat(rows.dontKnow()).isEqualTo(2);
        assertThat(rows.missing()).isEqualTo(5);
        assertThat(all.outcome()).isCloseTo(38 / 51.0, within(1e-12));
        assertThat(all.certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    void backgroundChoosesAmongRespondents() {
        HandmadeMaterial made =
                new HandmadeMaterial()
                        .ask(HandmadeMaterial.question("okat", Kind.CHOICE, "Ja", "Nej"));
        for (int i = 10; i < 40; i++) {
            made.person("r" + i, "enkat", null, Map.of("alder", i < 25 ? "16–24 år" : "25–64 år"));
            made.answer("r" + i, "okat", i < 25 ? "Ja" : "Nej");
        }
        Condition young = new Condition.BackgroundIn("alder", Set.of("16–24 år"));
        Measure share = new Measure.Share(new Condition.AnswerIn("okat", Set.of("ja")), young);

        assertThat(Evaluation.on(made).measure(measuring(share).indicator()).denominator())
                .isEqualTo(15);
        assertThat(Evaluation.on(made).measure(measuring(share).indicator()).outcome())
                .isEqualTo(1.0);
    }

    @Test
    void aNameThatNothingHasIsSaid() {
        Measure share =
                new Measure.Share(
                        new Condition.HasTheme("Cykelvägar"), new Condition.InActivity("kafe"));
        Measure mean = new Measure.Mean("kunskap", ALL);

        assertThat(words(survey(20, 0, 0, 0).measure(measuring(share).indicator())))
                .containsExactly(
                        "Temat ”Cykelvägar” finns inte, varken som id eller som namn.",
                        "Aktiviteten ”kafe” finns inte i planen.");
        assertThat(words(survey(20, 0, 0, 0).measure(measuring(mean).indicator())))
                .containsExactly("Frågan ”kunskap” finns varken i planen eller i filerna.");
    }
}
