package underlag.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.answer.AnswerTable;
import underlag.dialogue.Activity;
import underlag.dialogue.Condition;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Population;
import underlag.dialogue.TargetGroup;
import underlag.participation.TargetMatrix.Basis;
import underlag.participation.TargetMatrix.Cell;
import underlag.participation.TargetMatrix.Row;
import underlag.participation.TargetMatrix.Verdict;
import underlag.statistics.ShareIntervals;

/** Sets target groups beside activities; each person is counted once. */
final class TargetMatrices {
    private static final int NO_PRIORITY = 9;

    private final Dialogue plan;
    private final AnswerTable answers;

    private TargetMatrices(Dialogue plan, AnswerTable answers) {
        this.plan = plan;
        this.answers = answers;
    }

    static TargetMatrix of(
            Dialogue plan, AnswerTable answers, List<Participation.Attendance> attendances) {
        TargetMatrices all = new TargetMatrices(plan, answers);
        List<Participation.Attendance> shown = attendances.stream().filter(all::shown).toList();
        List<Row> rows =
                plan.targetGroups().stream()
                        .map(group -> all.row(group, shown))
                        .sorted(Comparator.comparingInt(TargetMatrices::priority))
                        .toList();
        return new TargetMatrix(
                shown.stream().map(Participation.Attendance::activity).toList(), rows);
    }

    private static int priority(Row row) {
        Integer priority = row.group().priority();
        return priority == null ? NO_PRIORITY : priority;
    }

    /** Nobody can be seen to be reached by an activity that nobody took part in. */
    private boolean shown(Participation.Attendance attendance) {
        boolean any = attendance.people() + attendance.groups() + attendance.contributions() > 0;
        return any
                && (!attendance.activity().targetGroups().isEmpty()
                        || plan.targetGroups().stream()
                                .anyMatch(group -> cell(group, attendance).people() != null));
    }

    private Row row(TargetGroup group, List<Participation.Attendance> shown) {
        List<Cell> cells = shown.stream().map(one -> cell(group, one)).toList();
        Set<String> told = told(group);
        int compared = answers.headcount(told).atLeast();
        Integer answered =
                told.isEmpty()
                        ? null
                        : Integer.valueOf(answers.headcount(members(group)).atLeast());
        Double population = population(group);
        return new Row(
                group,
                cells,
                answered,
                compared,
                population,
                verdict(cells, answered, compared, population));
    }

    private Cell cell(TargetGroup group, Participation.Attendance attendance) {
        Activity activity = attendance.activity();
        boolean meant = activity.targetGroups().contains(group.id());
        Integer counted = activity.reached().get(group.id());
        if (counted != null) {
            int people = attendance.people();
            return new Cell(
                    meant, counted, people == 0 ? null : Integer.valueOf(people), Basis.COUNTED);
        }
        Set<String> told = told(group);
        told.retainAll(answers.respondents(new Condition.InActivity(activity.id())));
        if (told.isEmpty()) {
            return new Cell(meant, null, null, Basis.UNKNOWN);
        }
        Set<String> members = members(group);
        members.retainAll(told);
        return new Cell(
                meant,
                answers.headcount(members).atMost(),
                answers.headcount(told).atMost(),
                Basis.ANSWERS);
    }

    /** Persons who answered all the group's background questions. */
    private Set<String> told(TargetGroup group) {
        List<Condition> parts = new ArrayList<>();
        group.background().keySet().forEach(v -> parts.add(new Condition.Answered(v)));
        return persons(parts);
    }

    /** Persons with one of the values in every variable that the plan names. */
    private Set<String> members(TargetGroup group) {
        List<Condition> parts = new ArrayList<>();
        group.background().forEach((v, in) -> parts.add(new Condition.BackgroundIn(v, in)));
        return persons(parts);
    }

    private Set<String> persons(List<Condition> parts) {
        return parts.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(answers.persons(answers.respondents(new Condition.All(parts))));
    }

    /** By the population of exactly the group's own variables. */
    private @Nullable Double population(TargetGroup group) {
        Map<String, Set<String>> background = group.background();
        for (Population people : plan.populations()) {
            if (Set.copyOf(people.variables()).equals(background.keySet())) {
                return people.groups().stream()
                        .filter(one -> holds(people, one, background))
                        .mapToDouble(people::share)
                        .sum();
            }
        }
        return null;
    }

    private static boolean holds(
            Population people, Population.Group one, Map<String, Set<String>> background) {
        for (int v = 0; v < people.variables().size(); v++) {
            String option = one.options().get(v);
            Set<String> wanted = background.getOrDefault(people.variables().get(v), Set.of());
            if (wanted.stream().noneMatch(option::equalsIgnoreCase)) {
                return false;
            }
        }
        return true;
    }

    private static Verdict verdict(
            List<Cell> cells,
            @Nullable Integer answered,
            int compared,
            @Nullable Double population) {
        boolean counted = false;
        boolean known = answered != null;
        for (Cell cell : cells) {
            Integer people = cell.people();
            known |= people != null;
            counted |= cell.basis() == Basis.COUNTED && people != null && people > 0;
        }
        if (!known) {
            return Verdict.UNKNOWN;
        }
        int members = answered == null ? 0 : answered;
        if (counted) {
            return Verdict.REACHED;
        }
        if (members == 0) {
            return Verdict.NOT_REACHED;
        }
        boolean fewer =
                population != null && ShareIntervals.wilson(members, compared).high() < population;
        return fewer ? Verdict.FEWER : Verdict.REACHED;
    }
}
