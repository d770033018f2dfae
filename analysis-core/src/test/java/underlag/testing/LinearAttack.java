package underlag.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What a reader who can solve linear programs learns of numbers that are not told: each is at least
 * nought, and sums of them are known. Solved by the simplex method of Commons Math.
 *
 * @param <T> what names a number
 */
public final class LinearAttack<T> {
    private final Map<T, Integer> unknowns = new LinkedHashMap<>();
    private final List<Known<T>> known = new ArrayList<>();

    private record Known<T>(Collection<T> sum, Collection<T> less, int value) {}

    /** These numbers together are as many as this. */
    public void know(Collection<T> sum, int value) {
        know(sum, List.of(), value);
    }

    /** The first together less the second together are as many as this. */
    public void know(Collection<T> sum, Collection<T> less, int value) {
        sum.forEach(this::add);
        less.forEach(this::add);
        known.add(new Known<>(List.copyOf(sum), List.copyOf(less), value));
    }

    /** The least that these numbers together can be. */
    public double least(Collection<T> sum) {
        return solved(sum, GoalType.MINIMIZE);
    }

    /** The most that these numbers together can be. */
    public double most(Collection<T> sum) {
        return solved(sum, GoalType.MAXIMIZE);
    }

    private void add(T unknown) {
        unknowns.putIfAbsent(unknown, unknowns.size());
    }

    /**
     * Unknowns that every equation treats alike become one first: with equal columns the solver of
     * version 3.6.1 ends outside of what is possible.
     */
    private double solved(Collection<T> sum, GoalType goal) {
        sum.forEach(this::add);
        double[] asked = row(sum, List.of());
        List<double[]> rows = known.stream().map(one -> row(one.sum(), one.less())).toList();
        Map<List<Double>, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < asked.length; i++) {
            List<Double> column = new ArrayList<>(List.of(asked[i]));
            for (double[] row : rows) {
                column.add(row[i]);
            }
            columns.putIfAbsent(column, i);
        }
        int[] kept = columns.values().stream().mapToInt(Integer::intValue).toArray();
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            constraints.add(
                    new LinearConstraint(
                            only(rows.get(i), kept), Relationship.EQ, known.get(i).value()));
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(only(asked, kept), 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private double[] row(Collection<T> sum, Collection<T> less) {
        double[] row = new double[unknowns.size()];
        sum.forEach(one -> row[Objects.requireNonNull(unknowns.get(one))] += 1);
        less.forEach(one -> row[Objects.requireNonNull(unknowns.get(one))] -= 1);
        return row;
    }

    private static double[] only(double[] all, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> all[i]).toArray();
    }
}
