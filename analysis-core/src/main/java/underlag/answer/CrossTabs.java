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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.answer.CrossTab.Cell;
import underlag.answer.CrossTab.Comparison;
import underlag.statistics.GroupTests;
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
     * @param copies ids of those who said it only by sending a text that somebody sent before
     */
    public record Said(
            CrossTab.Item item, Set<String> said, Set<String> could, Set<String> copies) {

        /** Something that everybody said in words of their own. */
        public Said(CrossTab.Item item, Set<String> said, Set<String> could) {
            this(item, said, could, Set.of());
        }
    }

    /** Every item by every grouping. */
    public static CrossTabs of(AnswerTable answers, List<Said> items, List<Grouping> groupings) {
        Persons persons = new Persons(answers);
        List<BitSet> said = items.stream().map(item -> persons.of(item.said())).toList();
        List<BitSet> copies = items.stream().map(persons::onlyCopying).toList();
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
                        Counted.of(
                                item.item(),
                                grouping,
                                groups,
                                missing,
                                new Bits(said.get(i), all, copies.get(i)));
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

        /** Persons none of whose records said it in words of their own. */
        BitSet onlyCopying(Said item) {
            Set<String> own = new TreeSet<>(item.said());
            own.removeAll(item.copies());
            BitSet copying = of(item.copies());
            copying.andNot(of(own));
            return copying;
        }
    }

    /** The persons of an item. */
    private record Bits(BitSet said, BitSet could, BitSet copies) {}

    /** A group's counts, and how many of them are left out of comparisons. */
    private record Group(String name, int count, int of, int copies) {
        int ownCount() {
            return count - copies;
        }

        int ownOf() {
            return of - copies;
        }
    }

    /**
     * A table before its comparisons are corrected.
     *
     * @param count those of all groups who said it, without the copies
     * @param of those who could have, without the copies
     */
    private record Counted(
            CrossTab.Item item,
            Grouping grouping,
            List<Group> groups,
            int count,
            int of,
            int copies,
            int missing,
            int missingSaid) {

        static Counted of(
                CrossTab.Item item,
                Grouping grouping,
                Map<String, BitSet> groups,
                BitSet missing,
                Bits persons) {
            List<Group> counts = new ArrayList<>();
            BitSet all = new BitSet();
            groups.forEach(
                    (name, members) -> {
                        BitSet here = both(members, persons.could());
                        all.or(here);
                        counts.add(
                                new Group(
                                        name,
                                        both(here, persons.said()).cardinality(),
                                        here.cardinality(),
                                        both(here, persons.copies()).cardinality()));
                    });
            int copies = both(all, persons.copies()).cardinality();
            BitSet without = both(missing, persons.could());
            without.andNot(all);
            return new Counted(
                    item,
                    grouping,
                    counts,
                    both(all, persons.said()).cardinality() - copies,
                    all.cardinality() - copies,
                    copies,
                    without.cardinality(),
                    both(without, persons.said()).cardinality());
        }

        private static BitSet both(BitSet one, BitSet other) {
            BitSet both = (BitSet) one.clone();
            both.and(other);
            return both;
        }

        /** Whether a group and the others are enough for a test. */
        boolean enough(Group group) {
            return Math.min(group.ownOf(), of - group.ownOf()) >= LEAST
                    && Math.min(count, of - count) >= LEAST;
        }

        GroupTests.Test test(Group group) {
            return GroupTests.independent(
                    count - group.ownCount(), of - group.ownOf(), group.ownCount(), group.ownOf());
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
            return new CrossTab(
                    item, grouping.id(), grouping.name(), cells, copies, missing, missingSaid);
        }

        Comparison comparison(Group group, GroupTests.Test test, double corrected) {
            int own = group.ownCount();
            int ownOf = group.ownOf();
            int others = count - own;
            int othersOf = of - ownOf;
            return new Comparison(
                    own,
                    ownOf,
                    others,
                    othersOf,
                    (double) own / ownOf - (double) others / othersOf,
                    ShareDifferences.independent(others, othersOf, own, ownOf),
                    test.p(),
                    test.method(),
                    corrected);
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
