package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.dialogue.Activity;
import underlag.dialogue.Condition;
import underlag.dialogue.Dialogue;
import underlag.dialogue.GoalType;
import underlag.dialogue.Material;
import underlag.dialogue.Measure;
import underlag.dialogue.Messages;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Population;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;
import underlag.dialogue.Unit;
import underlag.testing.HandmadeMaterial;
import underlag.testing.HandmadePlan;

/** A plan with one goal and one indicator, measured on handmade material. */
record Evaluation(
        HandmadeMaterial made,
        GoalScope scope,
        List<Activity> activities,
        List<Population> populations) {
    static final Condition ALL = new Condition.Always();

    static Evaluation on(HandmadeMaterial made) {
        return new Evaluation(made, GoalScope.none(), List.of(), List.of());
    }

    Evaluation with(GoalScope found) {
        return new Evaluation(made, found, activities, populations);
    }

    Evaluation among(Population... people) {
        return new Evaluation(made, scope, activities, List.of(people));
    }

    Evaluation held(String id, Unit unit, @Nullable Integer participants, @Nullable Integer size) {
        List<Activity> all = new ArrayList<>(activities);
        all.add(
                new Activity(
                        id,
                        "Aktivitet " + id,
                        "enkät",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        participants,
                        unit,
                        size,
                        null,
                        Set.of(),
                        List.of()));
        return new Evaluation(made, scope, all, populations);
    }

    Measurement measure(PlannedIndicator indicator) {
        return goal(indicator).measurements().get(0);
    }

    Goal goal(PlannedIndicator... indicators) {
        PlannedGoal goal =
                new PlannedGoal("m1", GoalType.OUTCOME, "Målet", List.of(indicators), null);
        Dialogue plan =
                new HandmadePlan().holding(activities).aiming(goal).among(populations).dialogue();
        Material material = made.material();
        return Goals.measure(plan, material, AnswerTable.of(material), scope).get(0);
    }

    /** The reasons as a Swedish reader sees them. */
    static List<String> words(Measurement measurement) {
        return measurement.reason().stream()
                .map(note -> Messages.text(ReaderLanguage.SWEDISH, note.code(), note.arguments()))
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    /** An indicator that is built up step by step. */
    record Wanted(
            Measure measure,
            Selection selection,
            @Nullable Integer population,
            @Nullable Target target,
            @Nullable Double baseline,
            @Nullable Integer minAnswers) {
        static Wanted measuring(Measure measure) {
            return new Wanted(measure, Selection.SELF_SELECTED, null, null, null, null);
        }

        Wanted by(Selection selected) {
            return new Wanted(measure, selected, population, target, baseline, minAnswers);
        }

        Wanted of(int all) {
            return new Wanted(measure, selection, all, target, baseline, minAnswers);
        }

        Wanted atLeast(double value) {
            Target least = new Target(Target.Direction.AT_LEAST, value);
            return new Wanted(measure, selection, population, least, baseline, minAnswers);
        }

        Wanted atMost(double value) {
            Target most = new Target(Target.Direction.AT_MOST, value);
            return new Wanted(measure, selection, population, most, baseline, minAnswers);
        }

        Wanted from(double start) {
            return new Wanted(measure, selection, population, target, start, minAnswers);
        }

        Wanted needing(int answers) {
            return new Wanted(measure, selection, population, target, baseline, answers);
        }

        PlannedIndicator indicator() {
            return new PlannedIndicator(
                    "m1a",
                    "Indikator",
                    measure,
                    null,
                    selection,
                    population,
                    target,
                    baseline,
                    minAnswers,
                    null);
        }
    }
}
