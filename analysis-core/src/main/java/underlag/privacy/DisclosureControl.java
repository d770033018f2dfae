package underlag.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import underlag.privacy.Bounds.Range;
import underlag.privacy.SafeTable.Cell;

/**
 * Settles what may be told of what people said by who they are, over everything that one report
 * tells and what earlier reports of the dialogue told.
 *
 * <p>A number is hidden where fewer persons than the threshold said it or left it unsaid, where all
 * or none of a group did, and where it differs from an earlier report by so few (primary
 * suppression). Then more is hidden, the smallest groups first, until what can be reckoned out of
 * all that is told leaves each such number anything from none to the threshold (complementary
 * suppression; A. Hundepool et al., Statistical Disclosure Control, 2012, chapter 4). That the
 * reader knows how many in all said something and could have is taken for granted.
 *
 * <p>Not thread-safe: each table that is settled limits the next.
 */
public final class DisclosureControl {
    /** Persons that a share is told of. */
    public static final int LEAST_FOR_SHARE = 20;

    private final int threshold;
    private final List<List<PublishedCount>> earlier;
    private final Set<PublishedCount> told = new LinkedHashSet<>();
    private final Set<Revealed> revealed = new LinkedHashSet<>();

    /**
     * What earlier reports tell together, whatever this one leaves out.
     *
     * @param groups the groups whose number is too narrowly known
     */
    public record Revealed(String subject, String variable, Set<String> groups) {
        public Revealed {
            groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        }
    }

    /**
     * @param threshold fewer persons are never told
     * @param earlier what each earlier report told
     */
    public DisclosureControl(int threshold, List<List<PublishedCount>> earlier) {
        this.threshold = threshold;
        this.earlier = earlier.stream().map(List::copyOf).toList();
    }

    /** Everything that was settled to be told. */
    public List<PublishedCount> told() {
        return List.copyOf(told);
    }

    /** What must not be told and can be reckoned out of earlier reports. */
    public List<Revealed> revealed() {
        return List.copyOf(revealed);
    }

    /**
     * Whether the share of these groups that said what is shown may be told; it is then taken as
     * told.
     */
    public boolean mayTellShare(Crossed table, Set<String> groups) {
        List<PublishedCount> counts = counts(table, groups);
        List<Set<String>> each = table.groups().stream().map(Set::of).toList();
        boolean may =
                table.of(groups) >= LEAST_FOR_SHARE
                        && !isDividedOtherwise(table)
                        && !isPrimary(table, groups)
                        && tooNarrow(table, each, counts).isEmpty();
        if (may) {
            told.addAll(counts);
        }
        return may;
    }

    /**
     * Settles tables of the same groups, which are shown as one.
     *
     * @return nothing where no row may be shown
     */
    public Optional<Published<SafeTable>> settle(List<Crossed> tables) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Crossed first = tables.getFirst();
        List<Integer> sizes = new ArrayList<>();
        for (String group : first.groups()) {
            sizes.add(tables.stream().mapToInt(t -> t.of(Set.of(group))).max().orElse(0));
        }
        // Of fewer persons either those who said it or the others are always too few.
        List<List<String>> columns =
                JoinedGroups.of(
                        first.groups(),
                        sizes,
                        first.ordered(),
                        2 * threshold,
                        joinedBefore(first.variable()));
        List<SafeTable.Row> rows = new ArrayList<>();
        for (Crossed table : tables) {
            new Row(table, columns).settled().ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Published<>(new SafeTable(first.variable(), columns, rows)));
    }

    /** Groups that an earlier report told of only together: more would follow from their sizes. */
    private Set<Set<String>> joinedBefore(String variable) {
        Set<Set<String>> joined = new LinkedHashSet<>();
        for (List<PublishedCount> report : earlier) {
            Set<Set<String>> together = new LinkedHashSet<>();
            report.stream()
                    .filter(count -> count.variable().equals(variable))
                    .forEach(count -> together.add(count.groups()));
            together.stream()
                    .filter(all -> together.stream().noneMatch(part -> isPart(part, all)))
                    .forEach(joined::add);
        }
        return joined;
    }

    private static boolean isPart(Set<String> some, Set<String> all) {
        return some.size() < all.size() && all.containsAll(some);
    }

    /** One table on the way to its row. */
    private final class Row {
        private final Crossed table;
        private final List<Set<String>> columns;
        private final Set<Integer> visible = new TreeSet<>();

        Row(Crossed table, List<List<String>> columns) {
            this.table = table;
            this.columns = columns.stream().map(Set::copyOf).toList();
        }

        Optional<SafeTable.Row> settled() {
            int all = table.of(table.everyone());
            int said = table.persons(table.shown(), table.everyone());
            if (!isDividedOtherwise(table)
                    && all >= LEAST_FOR_SHARE
                    && said >= threshold
                    && all - said >= threshold) {
                for (int i = 0; i < columns.size(); i++) {
                    if (!isPrimary(table, columns.get(i))) {
                        visible.add(i);
                    }
                }
            }
            hideChanged();
            List<Range> narrow = tooNarrow(table, columns, counts());
            Set<Integer> hidden = new LinkedHashSet<>();
            while (!narrow.isEmpty() && !visible.isEmpty()) {
                hidden.add(hideSmallest(visible));
                narrow = tooNarrow(table, columns, counts());
            }
            if (narrow.isEmpty()) {
                hidden.forEach(this::showIfItHelpsNobody);
            }
            // A row with one number compares nothing.
            if (visible.size() == 1) {
                visible.clear();
            }
            narrow.forEach(
                    r -> revealed.add(new Revealed(table.subject(), table.variable(), r.groups())));
            if (visible.isEmpty()) {
                return Optional.empty();
            }
            told.addAll(counts());
            return Optional.of(new SafeTable.Row(table.subject(), cells()));
        }

        private int hideSmallest(Set<Integer> among) {
            int smallest =
                    among.stream()
                            .min(Comparator.comparingInt(i -> table.of(columns.get(i))))
                            .orElseThrow();
            visible.remove(smallest);
            return smallest;
        }

        /** Shows again what was hidden in vain, as those hidden after it were enough. */
        private void showIfItHelpsNobody(int column) {
            visible.add(column);
            if (!tooNarrow(table, columns, counts()).isEmpty()) {
                visible.remove(column);
            }
        }

        /**
         * Hides one of those columns that together are one of an earlier report, a little other.
         */
        private void hideChanged() {
            for (List<PublishedCount> report : earlier) {
                for (PublishedCount then : report) {
                    Set<Integer> parts = new TreeSet<>(visible);
                    parts.removeIf(i -> !then.groups().containsAll(columns.get(i)));
                    Set<String> together = new TreeSet<>();
                    parts.forEach(i -> together.addAll(columns.get(i)));
                    boolean same = then.isAbout(table) && together.equals(then.groups());
                    if (same && changedLittle(table, together, report)) {
                        hideSmallest(parts);
                    }
                }
            }
        }

        private List<PublishedCount> counts() {
            List<PublishedCount> counts = new ArrayList<>();
            visible.forEach(i -> counts.addAll(DisclosureControl.counts(table, columns.get(i))));
            return counts;
        }

        private List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int said = table.persons(table.shown(), columns.get(i));
                int of = table.of(columns.get(i));
                Double share = of < LEAST_FOR_SHARE ? null : Double.valueOf((double) said / of);
                cells.add(
                        visible.contains(i) ? new Cell.Shown(said, of, share) : new Cell.Hidden());
            }
            return cells;
        }
    }

    private static PublishedCount count(Crossed table, Set<String> options, Set<String> groups) {
        return new PublishedCount(
                table.subject(), options, table.variable(), groups, table.persons(options, groups));
    }

    /** What a number in a table tells: how many said it, and of how many. */
    private static List<PublishedCount> counts(Crossed table, Set<String> groups) {
        return List.of(count(table, table.shown(), groups), count(table, table.all(), groups));
    }

    /** Whether other options of the same table were told: two divisions together tell too much. */
    private boolean isDividedOtherwise(Crossed table) {
        return Stream.concat(told.stream(), earlier.stream().flatMap(List::stream))
                .filter(count -> count.isAbout(table) && count.holds(table))
                .anyMatch(
                        count ->
                                !count.options().equals(table.all())
                                        && !count.options().equals(table.shown()));
    }

    private boolean isPrimary(Crossed table, Set<String> groups) {
        return isFew(table.persons(table.shown(), groups), table.of(groups))
                || earlier.stream()
                        .anyMatch(
                                report ->
                                        changedLittle(table, groups, report)
                                                || wasHidden(table, groups, report));
    }

    /**
     * Whether an earlier report told of other groups only. What was hidden then stays so: as
     * answers come in, a number told later is the most that it can have been before, and what was
     * hidden with it the rest.
     */
    private static boolean wasHidden(
            Crossed table, Set<String> groups, List<PublishedCount> report) {
        return report.stream().anyMatch(count -> count.isAbout(table))
                && then(table, table.shown(), groups, report).isEmpty();
    }

    /** Whether a few, all or none of so many are told. */
    private boolean isFew(int said, int of) {
        return said < threshold || of - said < threshold;
    }

    /** Whether an earlier report told of the same groups, and a few, all or none came after it. */
    private boolean changedLittle(Crossed table, Set<String> groups, List<PublishedCount> report) {
        Optional<Integer> said = then(table, table.shown(), groups, report);
        Optional<Integer> of = then(table, table.all(), groups, report);
        if (said.isEmpty() || of.isEmpty()) {
            return false;
        }
        int more = table.persons(table.shown(), groups) - said.get();
        int moreOf = table.of(groups) - of.get();
        boolean same = more == 0 && moreOf == 0;
        return !same && isFew(Math.abs(more), Math.abs(more) + Math.abs(moreOf - more));
    }

    /** What an earlier report told of these groups, alone or as the sum of its columns. */
    private static Optional<Integer> then(
            Crossed table, Set<String> options, Set<String> groups, List<PublishedCount> report) {
        Set<String> covered = new TreeSet<>();
        int sum = 0;
        for (PublishedCount count : report) {
            boolean part =
                    count.isAbout(table)
                            && count.options().equals(options)
                            && groups.containsAll(count.groups());
            if (part && count.groups().stream().noneMatch(covered::contains)) {
                covered.addAll(count.groups());
                sum += count.persons();
            }
        }
        return covered.equals(groups) ? Optional.of(sum) : Optional.empty();
    }

    /**
     * Numbers to be kept hidden that are too narrowly known with these told too.
     *
     * @param columns groups whose size is known
     */
    private List<Range> tooNarrow(
            Crossed table, List<Set<String>> columns, List<PublishedCount> more) {
        Set<PublishedCount> known = new LinkedHashSet<>(more);
        // Other rows tell of how many, as the same persons could have raised each theme.
        columns.forEach(column -> known.add(count(table, table.all(), column)));
        known.add(count(table, table.shown(), table.everyone()));
        known.add(count(table, table.all(), table.everyone()));
        told.stream().filter(count -> count.isAbout(table)).forEach(known::add);
        for (List<PublishedCount> report : earlier) {
            report.stream()
                    .filter(count -> count.isAbout(table) && count.holds(table))
                    .forEach(known::add);
        }
        return new Bounds(table, known)
                .ranges().stream().filter(range -> isTooNarrow(table, range)).toList();
    }

    private boolean isTooNarrow(Crossed table, Range range) {
        int of = table.of(range.groups());
        if (of == table.of(table.everyone())) {
            return false;
        }
        int persons = table.persons(range.options(), range.groups());
        boolean few = persons > 0 && persons < threshold;
        boolean none = persons == 0 && of >= threshold;
        int widest = Math.min(threshold, table.persons(range.options(), table.everyone()));
        return (few || none) && (range.low() > 0 || range.high() < widest);
    }
}
