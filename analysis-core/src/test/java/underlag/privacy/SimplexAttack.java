package underlag.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.testing.LinearAttack;

/** What a reader who can solve linear programs learns of a table from what was told of it. */
final class SimplexAttack {
    private final Crossed table;
    private final LinearAttack<Cell> attack = new LinearAttack<>();

    private record Cell(String option, String group) {}

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
        attack.know(cells(options, groups), table.persons(options, groups));
    }

    private static List<Cell> cells(Set<String> options, Set<String> groups) {
        List<Cell> cells = new ArrayList<>();
        for (String option : new TreeSet<>(options)) {
            for (String group : new TreeSet<>(groups)) {
                cells.add(new Cell(option, group));
            }
        }
        return cells;
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
        List<Cell> cells = cells(options, Set.of(group));
        int widest = Math.min(threshold, table.persons(options, table.everyone()));
        String what = table + " " + options + " " + group;
        double most = attack.most(cells);
        assertThat(attack.least(cells)).as(what).isLessThan(1e-6);
        // The truth is among what is possible; a solver that says otherwise is wrong.
        assertThat(most).as(what).isGreaterThan(persons - 1e-6);
        assertThat(most).as(what).isGreaterThan(widest - 1e-6);
        return 1;
    }
}
