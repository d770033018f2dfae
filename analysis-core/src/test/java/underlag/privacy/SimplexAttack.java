package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** What a reader who can solve linear programs learns of a table from what was told of it. */
final class SimplexAttack {
    private final Crossed table;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();

    private SimplexAttack(Crossed table) {
        this.table = table;
    }

    /** The attacker knows what was told, and how many in all said what is shown and could have. */
    static SimplexAttack on(Crossed table, List<PublishedCount> told) {
        SimplexAttack attack = new SimplexAttack(table);
        attack.know(table.shown(), table.everyone());
        attack.know(table.all(), table.everyone());
        told.forEach(
                count -> {
                    assertThat(count.holds(table)).isTrue();
                    attack.know(count.options(), count.groups());
                });
        return attack;
    }

    private void know(Set<String> options, Set<String> groups) {
        rows.add(taken(options, groups));
        values.add(table.persons(options, groups));
    }

    private double[] taken(Set<String> options, Set<String> groups) {
        int width = table.groups().size();
        double[] taken = new double[table.options().size() * width];
        for (int i = 0; i < taken.length; i++) {
            boolean in =
                    options.contains(table.options().get(i / width))
                            && groups.contains(table.groups().get(i % width));
            taken[i] = in ? 1 : 0;
        }
        return taken;
    }

    /** How many numbers below the threshold there are, each known no more narrowly than it. */
    int assertNothingNarrow(int threshold) {
        int few = 0;
        for (String group : table.groups()) {
            for (String option : table.options()) {
                few += assertNotNarrow(Set.of(option), group, threshold);
            }
            few += assertNotNarrow(rest(), group, threshold);
        }
        return few;
    }

    private Set<String> rest() {
        Set<String> rest = new TreeSet<>(table.options());
        rest.removeAll(table.shown());
        return rest;
    }

    private int assertNotNarrow(Set<String> options, String group, int threshold) {
        int persons = table.persons(options, Set.of(group));
        if (persons == 0 || persons >= threshold) {
            return 0;
        }
        double[] taken = taken(options, Set.of(group));
        int widest = Math.min(threshold, table.persons(options, table.everyone()));
        String what = table + " " + options + " " + group;
        assertThat(solved(taken, GoalType.MINIMIZE)).as(what).isLessThan(1e-6);
        // The truth is among what is possible; a solver that says otherwise is wrong.
        assertThat(solved(taken, GoalType.MAXIMIZE)).as(what).isGreaterThan(persons - 1e-6);
        assertThat(solved(taken, GoalType.MAXIMIZE)).as(what).isGreaterThan(widest - 1e-6);
        return 1;
    }

    /**
     * The least or the most that a sum can be. Unknowns that every equation treats alike become one
     * first: with equal columns the solver of version 3.6.1 ends outside of what is possible.
     */
    private double solved(double[] taken, GoalType goal) {
        Map<List<Double>, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < taken.length; i++) {
            List<Double> column = new ArrayList<>(List.of(taken[i]));
            for (double[] row : rows) {
                column.add(row[i]);
            }
            columns.putIfAbsent(column, i);
        }
        int[] kept = columns.values().stream().mapToInt(Integer::intValue).toArray();
        List<LinearConstraint> known = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            known.add(
                    new LinearConstraint(only(rows.get(i), kept), Relationship.EQ, values.get(i)));
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(only(taken, kept), 0),
                        new LinearConstraintSet(known),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private static double[] only(double[] all, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> all[i]).toArray();
    }
}
