package underlag.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Activity;
import underlag.dialogue.Concern;
import underlag.dialogue.Dialogue;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.GoalType;
import underlag.dialogue.InfluenceLevel;
import underlag.dialogue.Mandate;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Preparation;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Responsibility;
import underlag.dialogue.Selection;
import underlag.dialogue.TargetGroup;
import underlag.dialogue.ThemeDetail;
import underlag.dialogue.Unit;
import underlag.planning.PlanLine.Answer;

class PlanCheckTest {
    private static final Mandate OPEN = new Mandate(true, true, true, false, null);
    private static final FeedbackRound DATED =
            new FeedbackRound("Deltagare och invånare", "2027-02-01", List.of("hemsidan"), null);

    @Test
    void aPlanWithoutAnythingIsNotCalledReadyInAnyLine() {
        PlanCheck check = PlanCheck.of(empty());
        assertThat(check.lines()).hasSize(18).noneMatch(line -> line.answer() == Answer.YES);
        assertThat(check.count(Answer.CANNOT_TELL)).isEqualTo(2);
        assertThat(PlanCheck.possible(empty())).isFalse();
    }

    @Test
    void aQuestionThatIsNotOpenToInfluenceIsANoAndSaysToInformInstead() {
        Mandate closed = new Mandate(false, true, true, false, null);
        PlanLine line = line(plan(closed, InfluenceLevel.DIALOGUE, DATED), "influenceable");
        assertThat(line.answer()).isEqualTo(Answer.NO);
        assertThat(line.gaps().get(0).write(ReaderLanguage.SWEDISH)).contains("Informera");
    }

    @Test
    void givingInformationIsNoDialogue() {
        Dialogue plan = plan(OPEN, InfluenceLevel.INFORMATION, DATED);
        assertThat(line(plan, "is-dialogue").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void anIndicatorWithoutDataCollectionIsNamed() {
        PlanLine line = line(plan(OPEN, InfluenceLevel.DIALOGUE, DATED), "goals");
        assertThat(line.answer()).isEqualTo(Answer.PARTLY);
        assertThat(line.gaps())
                .filteredOn(gap -> gap.code().equals("no-collection"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.names()).containsExactly("Andel nöjda"));
    }

    @Test
    void aSurveyDoesNotReachADialogueButDoesReachAConsultation() {
        assertThat(line(plan(OPEN, InfluenceLevel.DIALOGUE, DATED), "method").gaps())
                .extracting(PlanLine.Gap::code)
                .containsExactly("method-below", "none-reaches");
        assertThat(line(plan(OPEN, InfluenceLevel.CONSULTATION, DATED), "method").answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aMethodThatTheHandbookDoesNotNameIsNotJudged() {
        assertThat(Methods.reach("Minecraftbygge")).isEmpty();
        assertThat(Methods.reach("Webbenkät")).contains(InfluenceLevel.CONSULTATION);
        assertThat(Methods.reach("Medborgarbudget 2026")).contains(InfluenceLevel.CO_DECISION);
    }

    @Test
    void aTargetGroupThatNoActivityTurnsToIsNamed() {
        PlanLine line = line(plan(OPEN, InfluenceLevel.CONSULTATION, DATED), "participation");
        assertThat(line.gaps().get(0).missing(ReaderLanguage.SWEDISH)).contains("Unga");
        assertThat(line.gaps().get(0).names()).doesNotContain("Äldre");
    }

    @Test
    void aPromiseOfFeedbackWithoutDateIsAPart() {
        FeedbackRound undated = new FeedbackRound("Deltagarna", null, List.of(), null);
        PlanLine line = line(plan(OPEN, InfluenceLevel.DIALOGUE, undated), "feedback");
        assertThat(line.answer()).isEqualTo(Answer.PARTLY);
        assertThat(line.gaps())
                .extracting(PlanLine.Gap::code)
                .containsExactly("no-feedback-date", "no-residents");
    }

    @Test
    void everyGapHasItsWordsInBothLanguages() {
        List<Dialogue> plans =
                List.of(
                        empty(),
                        plan(Mandate.unknown(), InfluenceLevel.INFLUENCE, null),
                        plan(new Mandate(false, false, false, null, null), null, DATED),
                        plan(new Mandate(true, null, null, null, null), null, DATED));
        for (ReaderLanguage language : ReaderLanguage.values()) {
            for (Dialogue plan : plans) {
                for (PlanLine line : PlanCheck.of(plan).lines()) {
                    assertThat(line.question(language)).isNotBlank();
                    for (PlanLine.Gap gap : line.gaps()) {
                        assertThat(gap.missing(language)).isNotBlank().doesNotContain("{");
                        assertThat(gap.why(language)).isNotBlank();
                        assertThat(gap.write(language)).isNotBlank();
                    }
                }
            }
        }
    }

    private static PlanLine line(Dialogue plan, String code) {
        return PlanCheck.of(plan).lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Dialogue empty() {
        return Dialogue.unplanned("Torget", List.of(), "sv", ReaderLanguage.SWEDISH);
    }

    private static Dialogue plan(
            Mandate mandate, @Nullable InfluenceLevel level, @Nullable FeedbackRound feedback) {
        return new Dialogue(
                "Torget",
                null,
                "Hur ska torget användas?",
                "Underlag till ombyggnaden",
                level,
                mandate,
                Responsibility.unknown(),
                List.of(group("unga", "Unga"), group("aldre", "Äldre")),
                List.of(survey()),
                List.of(),
                List.of(
                        new PlannedGoal(
                                "m1",
                                GoalType.OUTCOME,
                                "Nöjda deltagare",
                                List.of(satisfied()),
                                null)),
                feedback == null ? List.of() : List.of(feedback),
                "sv",
                ReaderLanguage.SWEDISH,
                ThemeDetail.NORMAL,
                List.of(),
                new Preparation("Inga", null),
                PrivacySettings.standard());
    }

    private static TargetGroup group(String id, String name) {
        return new TargetGroup(id, name, Concern.DIRECT, false, true, true, Map.of(), null);
    }

    private static Activity survey() {
        return new Activity(
                "enkat",
                "Torgenkäten",
                "webbenkät",
                Activity.Form.DIGITAL,
                null,
                "maj 2026",
                List.of("hemsidan"),
                null,
                null,
                Unit.PERSON,
                null,
                null,
                Set.of("aldre"),
                List.of());
    }

    private static PlannedIndicator satisfied() {
        return new PlannedIndicator(
                "m1a",
                "Andel nöjda",
                null,
                null,
                Selection.SELF_SELECTED,
                null,
                null,
                null,
                null,
                null);
    }
}
