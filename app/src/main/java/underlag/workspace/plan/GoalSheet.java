package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.GoalType;
import underlag.dialogue.Locator;
import underlag.dialogue.Measure;
import underlag.dialogue.Origin;
import underlag.dialogue.PlannedGoal;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;

/**
 * Reads goals from the handbook's table: Typ av mål, Mål, Indikatorer, Datainsamling, Utfall, and
 * optionally Målvärde. An empty type or goal, as in merged cells, means the one above.
 */
final class GoalSheet {
    private static final int HEADING_WITHIN = 20;

    private final String source;
    private final @Nullable String sheet;
    private final Faults faults;
    private final Set<String> goalIds;
    private final Set<String> indicatorIds;
    private final List<PlannedGoal> goals = new ArrayList<>();
    private @Nullable GoalType type;

    /**
     * @param source the workbook's name as people know it
     * @param goalIds ids that are taken; those of the sheet are added
     * @param indicatorIds likewise
     */
    GoalSheet(
            String source,
            @Nullable String sheet,
            Faults faults,
            Set<String> goalIds,
            Set<String> indicatorIds) {
        this.source = source;
        this.sheet = sheet;
        this.faults = faults;
        this.goalIds = goalIds;
        this.indicatorIds = indicatorIds;
    }

    /** The goals, in the order of the sheet. */
    List<PlannedGoal> read(List<SheetRow> rows) {
        GoalColumns columns = null;
        for (SheetRow row : rows) {
            if (columns != null) {
                goal(row, columns);
            } else if (row.number() <= HEADING_WITHIN) {
                columns = GoalColumns.of(row);
            }
        }
        if (columns == null) {
            faults.add(Finding.error("plan.sheet-no-table", Origin.whole(source)));
        } else if (goals.isEmpty()) {
            faults.add(Finding.warning("plan.sheet-no-goals", Origin.whole(source)));
        }
        return goals;
    }

    private void goal(SheetRow row, GoalColumns columns) {
        String typeWords = row.cell(columns.type());
        String text = row.cell(columns.goal());
        if (!typeWords.isEmpty()) {
            type = SheetWords.type(typeWords);
        }
        GoalType current = type;
        boolean same = text.isEmpty() || !goals.isEmpty() && goals.getLast().text().equals(text);
        if (!text.isEmpty() && current == null) {
            faults.add(error("plan.sheet-type", row, columns.type(), typeWords));
        } else if (same && typeWords.isEmpty() && !goals.isEmpty()) {
            PlannedGoal above = goals.removeLast();
            List<PlannedIndicator> indicators = new ArrayList<>(above.indicators());
            indicators.addAll(indicators(row, columns, above.id()));
            goals.add(goal(above.id(), above.type(), above.text(), indicators));
        } else if (current != null && !text.isEmpty()) {
            String id = freeId();
            List<PlannedIndicator> indicators = indicators(row, columns, id);
            if (indicators.isEmpty()) {
                faults.add(
                        Finding.warning("plan.no-indicators", at(row, columns.indicator()), text));
            }
            goals.add(goal(id, current, text, indicators));
        }
    }

    private static PlannedGoal goal(
            String id, GoalType type, String text, List<PlannedIndicator> indicators) {
        return new PlannedGoal(id, type, text, indicators, null);
    }

    private String freeId() {
        int number = 1;
        while (!goalIds.add("m" + number)) {
            number++;
        }
        return "m" + number;
    }

    private List<PlannedIndicator> indicators(SheetRow row, GoalColumns columns, String goal) {
        String text = row.cell(columns.indicator());
        if (text.isEmpty()) {
            return List.of();
        }
        Origin outcomeAt = at(row, columns.outcome());
        Measure.Recorded outcome =
                SheetWords.outcome(
                        row.cell(columns.outcome()),
                        outcomeAt.source() + ", " + outcomeAt.place().notation());
        String collection = row.cell(columns.collection());
        return List.of(
                new PlannedIndicator(
                        indicatorId(goal),
                        text,
                        outcome,
                        collection.isEmpty() ? null : collection,
                        Selection.SELF_SELECTED,
                        null,
                        target(row, columns, outcome),
                        null,
                        null,
                        null));
    }

    private String indicatorId(String goal) {
        int number = 1;
        while (!indicatorIds.add(goal + "." + number)) {
            number++;
        }
        return goal + "." + number;
    }

    private @Nullable Target target(SheetRow row, GoalColumns columns, Measure.Recorded outcome) {
        String text = row.cell(columns.target());
        if (text.isEmpty()) {
            return null;
        }
        Target target = SheetWords.target(text, outcome);
        if (target == null) {
            faults.add(error("plan.sheet-target", row, columns.target(), text));
        }
        return target;
    }

    private Finding error(String code, SheetRow row, int column, String argument) {
        return Finding.error(code, at(row, column), argument.isEmpty() ? "–" : argument);
    }

    private Origin at(SheetRow row, int column) {
        return column < 0
                ? new Origin(source, new Locator.Row(sheet, row.number()))
                : new Origin(source, new Locator.Cell(sheet, row.number(), column + 1));
    }
}
