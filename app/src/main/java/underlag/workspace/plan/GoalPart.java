package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.GoalType;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;

/** Reads the goals. One with an error anywhere is left out whole, and said to be. */
final class GoalPart {
    private final Faults faults;
    private final MeasurePart measures;
    private final Set<String> goalIds = new HashSet<>();
    private final Set<String> indicatorIds = new HashSet<>();

    GoalPart(Ids ids, Faults faults) {
        this.faults = faults;
        this.measures = new MeasurePart(ids, faults);
    }

    /** Ids of the goals read so far. */
    Set<String> goalIds() {
        return goalIds;
    }

    /** Ids of the indicators read so far. */
    Set<String> indicatorIds() {
        return indicatorIds;
    }

    List<PlannedGoal> read(Item list) {
        List<PlannedGoal> goals = new ArrayList<>();
        Set<String> known =
                list.items().stream()
                        .map(item -> item.get("id").text(""))
                        .collect(Collectors.toSet());
        for (Item item : list.items()) {
            serves(item, known);
            PlannedGoal goal = goal(item);
            if (goal == null || faults.broken(item)) {
                faults.warning(item, "plan.goal-left-out", item.get("id").text(item.name()));
            } else {
                goals.add(goal);
            }
        }
        return goals;
    }

    private void serves(Item goal, Set<String> known) {
        for (Item served : goal.get("serves").items()) {
            if (!known.contains(served.text("")) || served.text("").equals(goal.get("id").text())) {
                faults.error(served, "plan.serves-unknown", served.text(""));
            }
        }
    }

    private @Nullable PlannedGoal goal(Item item) {
        String text = item.get("goal").text();
        GoalType type = Words.constant(GoalType.class, item.get("type"));
        String id = Ids.take(item, () -> item.get("goal").text("m"), goalIds, faults);
        List<PlannedIndicator> indicators = new ArrayList<>();
        for (Item indicator : item.get("indicators").items()) {
            PlannedIndicator read = indicator(indicator, id);
            if (read != null) {
                indicators.add(read);
            }
        }
        if (indicators.isEmpty() && !faults.broken(item)) {
            faults.warning(item, "plan.no-indicators", id);
        }
        if (text == null || type == null) {
            return null;
        }
        return new PlannedGoal(
                id,
                type,
                text,
                indicators,
                item.get("serves").texts(),
                item.get("purposes").texts(),
                item.get("purpose_served").text());
    }

    private @Nullable PlannedIndicator indicator(Item item, String goal) {
        String text = item.get("indicator").text();
        String id = Ids.take(item, () -> goal, indicatorIds, faults);
        Measure measure = null;
        if (item.get("measure").present()) {
            measure = measures.read(item.get("measure"));
        } else {
            faults.warning(item, "plan.no-measure", id);
        }
        Double baseline = measures.inUnit(item.get("baseline"), measure);
        Target target = measures.target(item.get("target"), measure, baseline);
        if (target == null && measure != null && !faults.broken(item)) {
            faults.warning(item, "plan.no-target", id);
        }
        if (text == null) {
            return null;
        }
        return new PlannedIndicator(
                id,
                text,
                measure,
                item.get("collection").text(),
                Words.constant(Selection.class, item.get("selection"), Selection.SELF_SELECTED),
                item.get("population").integer(),
                target,
                baseline,
                item.get("min_answers").integer(),
                item.get("measuring_point").text(),
                interim(item.get("interim"), measure));
    }

    private List<PlannedIndicator.Interim> interim(Item list, @Nullable Measure measure) {
        List<PlannedIndicator.Interim> interim = new ArrayList<>();
        for (Item item : list.items()) {
            String point = item.get("point").text();
            Double value = measures.inUnit(item.get("value"), measure);
            if (point != null && value != null) {
                interim.add(new PlannedIndicator.Interim(point, value));
            }
        }
        return interim;
    }
}
