package underlag.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Joins groups of too few persons with others until none is too small. */
final class JoinedGroups {
    private JoinedGroups() {}

    /**
     * The columns of a table, each one or several of its groups. Groups on a line are joined with
     * the smaller of their neighbours, others with the smallest of the rest.
     *
     * @param sizes persons of each group
     * @param least persons that a column needs
     * @param joined groups that were joined before, and stay so
     */
    static List<List<String>> of(
            List<String> groups,
            List<Integer> sizes,
            boolean ordered,
            int least,
            Collection<Set<String>> joined) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (sizes.get(i) > 0) {
                columns.add(new Column(List.of(i), sizes.get(i)));
            }
        }
        joined.forEach(together -> join(columns, groups, together));
        while (columns.size() > 1) {
            Column smallest =
                    columns.stream().min(Comparator.comparingInt(Column::size)).orElseThrow();
            if (smallest.size() >= least) {
                break;
            }
            int at = columns.indexOf(smallest);
            columns.remove(at);
            int with = ordered ? neighbour(columns, at) : smallest(columns);
            columns.set(with, columns.get(with).and(smallest));
        }
        return columns.stream()
                .map(column -> column.members().stream().map(groups::get).toList())
                .toList();
    }

    /** Makes one column of all that hold any of these groups, in the place of the first. */
    private static void join(List<Column> columns, List<String> groups, Set<String> together) {
        List<Column> parts =
                columns.stream()
                        .filter(
                                c ->
                                        c.members().stream()
                                                .map(groups::get)
                                                .anyMatch(together::contains))
                        .toList();
        if (parts.size() > 1) {
            columns.set(
                    columns.indexOf(parts.getFirst()),
                    parts.stream().reduce(Column::and).orElseThrow());
            columns.removeAll(parts);
        }
    }

    /** The smaller of the two that stood beside a removed one. */
    private static int neighbour(List<Column> columns, int removed) {
        if (removed == 0) {
            return 0;
        }
        if (removed == columns.size()) {
            return removed - 1;
        }
        return columns.get(removed - 1).size() <= columns.get(removed).size()
                ? removed - 1
                : removed;
    }

    private static int smallest(List<Column> columns) {
        int smallest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).size() < columns.get(smallest).size()) {
                smallest = i;
            }
        }
        return smallest;
    }

    private record Column(List<Integer> members, int size) {
        Column and(Column other) {
            List<Integer> all = new ArrayList<>(members);
            all.addAll(other.members);
            all.sort(Comparator.naturalOrder());
            return new Column(List.copyOf(all), size + other.size);
        }
    }
}
