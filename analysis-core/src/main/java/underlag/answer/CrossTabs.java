package underlag.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.answer.CrossTab.Cell;
import underlag.answer.CrossTab.Comparison;
import underlag.statistics.GroupTests;
import underlag.statistics.Interval;
import underlag.statistics.ShareDifferences;
import underlag.statistics.ShareIntervals;

/**
 * All cross-tabs of a dialogue: one family of tests.
 *
 * @param tables those with at least two groups
 * @param tests how many comparisons were tested, and corrected together
 */
public record CrossTabs(List<CrossTab> tables, int tests) {
    /**
     * Persons that a group, the others, those who said it and those who did not must each be for a
     * test. It depends on the margins alone, so that it does not favour large differences.
     */
    public static final int LEAST = 10;

    public CrossTabs {
        tables = List.copyOf(tables);
    }

    /** No cross-tabs. */
    public static CrossTabs none() {
        return new CrossTabs(List.of(), 0);
    }

    /**
     * Something that some respondents said.
     *
     * @param said ids of those who did
     * @param could ids of all who could have
     */
    public record Said(CrossTab.Item item, Set<String> said, Set<String> could) {}

    /** Every item by every grouping. */
    public static CrossTabs of(AnswerTable answers, List<Said> items, List<Grouping> groupings) {
        Persons persons = new Persons(answers);
        List<BitSet> said = items.stream().map(item -> persons.of(item.said())).toList();
        IdentityHashMap<Set<String>, BitSet> could = new IdentityHashMap<>();
        items.forEach(item -> could.computeIfAbsent(item.could(), persons::of));
        List<Counted> counted = new ArrayList<>();
        for (Grouping grouping : groupings) {
            Map<String, BitSet> groups = new LinkedHashMap<>();
            grouping.groups().forEach((name, ids) -> groups.put(name, persons.of(ids)));
            BitSet missing = persons.of(grouping.missing());
            for (int i = 0; i < items.size(); i++) {
                Said item = items.get(i);
                BitSet all = could.computeIfAbsent(item.could(), persons::of);
                Counted table =
                        Counted.of(item.item(), grouping, groups, missing, said.get(i), all);
                if (table.groups().stream().filter(g -> g.of() > 0).count() > 1) {
                    counted.add(table);
                }
            }
        }
        return tested(counted);
    }

    /** Numbers persons, so that sets of them are quick to cross. */
    private static final class Persons {
        private final AnswerTable answers;
        private final Map<String, Integer> numbers = new HashMap<>();

        Persons(AnswerTable answers) {
            this.answers = answers;
        }

        BitSet of(Collection<String> ids) {
            BitSet set = new BitSet();
            for (String id : answers.persons(ids)) {
                set.set(numbers.computeIfAbsent(answers.person(id), key -> numbers.size()));
            }
            return set;
        }
    }

    /** A group's counts. */
    private record Group(String name, int count, int of) {}

    /** A table before its comparisons are corrected. */
    private record Counted(
            CrossTab.Item item,
            Grouping grouping,
            List<Group> groups,
            int count,
            int of,
            int missing,
            int missingSaid) {

        static Counted of(
                CrossTab.Item item,
                Grouping grouping,
                Map<String, BitSet> groups,
                BitSet missing,
                BitSet said,
                BitSet could) {
            List<Group> counts = new ArrayList<>();
            BitSet all = new BitSet();
            groups.forEach(
                    (name, members) -> {
                        BitSet here = both(members, could);
                        all.or(here);
                        int count = both(here, said).cardinality();
                        counts.add(new Group(name, count, here.cardinality()));
                    });
            BitSet without = both(missing, could);
            without.andNot(all);
            return new Counted(
                    item,
                    grouping,
                    counts,
                    both(all, said).cardinality(),
                    all.cardinality(),
                    without.cardinality(),
                    both(without, said).cardinality());
        }

        private static BitSet both(BitSet one, BitSet other) {
            BitSet both = (BitSet) one.clone();
            both.and(other);
            return both;
        }

        /** Whether a group and the others are enough for a test. */
        boolean enough(Group group) {
            return Math.min(group.of(), of - group.of()) >= LEAST
                    && Math.min(count, of - count) >= LEAST;
        }

        GroupTests.Test test(Group group) {
            return GroupTests.independent(
                    count - group.count(), of - group.of(), group.count(), group.of());
        }

        /** Two groups are compared once: each is the other's others. */
        boolean mirrors(int number) {
            return number == 1 && groups.size() == 2;
        }

        CrossTab with(List<@Nullable Comparison> comparisons) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                boolean any = group.of() > 0;
                cells.add(
                        new Cell(
                                group.name(),
                                group.count(),
                                group.of(),
                                any ? Double.valueOf((double) group.count() / group.of()) : null,
                                any ? ShareIntervals.wilson(group.count(), group.of()) : null,
                                comparisons.get(i)));
            }
            return new CrossTab(item, grouping.id(), grouping.name(), cells, missing, missingSaid);
        }

        Comparison comparison(Group group, GroupTests.Test test, double corrected) {
            int otherCount = count - group.count();
            int otherOf = of - group.of();
            Interval interval =
                    ShareDifferences.independent(otherCount, otherOf, group.count(), group.of());
            double difference = (double) group.count() / group.of() - (double) otherCount / otherOf;
            return new Comparison(
                    otherCount, otherOf, difference, interval, test.p(), test.method(), corrected);
        }
    }

    private static CrossTabs tested(List<Counted> tables) {
        List<Double> p = new ArrayList<>();
        for (Counted table : tables) {
            for (int i = 0; i < table.groups().size(); i++) {
                Group group = table.groups().get(i);
                if (table.enough(group) && !table.mirrors(i)) {
                    p.add(table.test(group).p());
                }
            }
        }
        List<Double> corrected = GroupTests.corrected(p);
        List<CrossTab> told = new ArrayList<>();
        int next = 0;
        for (Counted table : tables) {
            List<@Nullable Comparison> comparisons = new ArrayList<>();
            for (int i = 0; i < table.groups().size(); i++) {
                Group group = table.groups().get(i);
                if (table.enough(group)) {
                    int at = table.mirrors(i) ? next - 1 : next++;
                    comparisons.add(table.comparison(group, table.test(group), corrected.get(at)));
                } else {
                    comparisons.add(null);
                }
            }
            told.add(table.with(comparisons));
        }
        return new CrossTabs(told, p.size());
    }
}
