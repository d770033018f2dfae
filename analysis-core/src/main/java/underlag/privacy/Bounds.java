package underlag.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can reckon out of published numbers about one table: the least and the most that
 * each hidden number can be.
 *
 * <p>Options, and groups, that every number takes together are one: nothing tells them apart. Each
 * published number is a sum of unknown whole numbers that are not negative. The bounds of each are
 * narrowed by every sum, and a sum that is part of another gives a third, until nothing changes
 * (the shuttle algorithm: L. Buzzigoli, A. Giusti, Statistical Data Protection '98). Where sums
 * overlap in more than one direction the bounds may be wider than what linear programming gives;
 * {@link DisclosureControl} divides the options of a table in one way only, so that they do not.
 */
final class Bounds {
    /** More sums than this are not worked out from each other. */
    private static final int MOST_SUMS = 2000;

    private final List<Set<String>> options;
    private final List<Set<String>> groups;
    private final Map<BitSet, Integer> sums = new LinkedHashMap<>();
    private final int[] low;
    private final int[] high;

    /**
     * @param known all that is known; never two numbers that contradict each other
     */
    Bounds(Crossed table, Collection<PublishedCount> known) {
        options = together(table.options(), known.stream().map(PublishedCount::options).toList());
        groups = together(table.groups(), known.stream().map(PublishedCount::groups).toList());
        low = new int[options.size() * groups.size()];
        high = new int[low.length];
        Arrays.fill(high, table.of(table.everyone()));
        known.forEach(
                count -> sums.put(unknowns(count.options(), count.groups()), count.persons()));
        for (boolean more = true; more; ) {
            boolean found = differences();
            more = narrowed() || found;
        }
    }

    /** A number that no published one divides further. */
    record Range(Set<String> options, Set<String> groups, int low, int high) {}

    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            ranges.add(
                    new Range(
                            options.get(i / groups.size()),
                            groups.get(i % groups.size()),
                            low[i],
                            high[i]));
        }
        return ranges;
    }

    /** Those that are in exactly the same of the sets stand together. */
    private static List<Set<String>> together(List<String> names, List<Set<String>> sets) {
        Set<Set<String>> different = new LinkedHashSet<>(sets);
        Map<List<Boolean>, Set<String>> classes = new LinkedHashMap<>();
        for (String name : names) {
            List<Boolean> in = different.stream().map(set -> set.contains(name)).toList();
            classes.computeIfAbsent(in, key -> new LinkedHashSet<>()).add(name);
        }
        return List.copyOf(classes.values());
    }

    private BitSet unknowns(Set<String> chosen, Set<String> among) {
        BitSet unknowns = new BitSet();
        for (int option = 0; option < options.size(); option++) {
            for (int group = 0; group < groups.size(); group++) {
                if (chosen.containsAll(options.get(option))
                        && among.containsAll(groups.get(group))) {
                    unknowns.set(option * groups.size() + group);
                }
            }
        }
        return unknowns;
    }

    private boolean differences() {
        Map<BitSet, Integer> found = new HashMap<>();
        List<Map.Entry<BitSet, Integer>> all = List.copyOf(sums.entrySet());
        for (Map.Entry<BitSet, Integer> part : all) {
            for (Map.Entry<BitSet, Integer> whole : all) {
                BitSet rest = (BitSet) part.getKey().clone();
                rest.andNot(whole.getKey());
                if (rest.isEmpty() && !part.getKey().equals(whole.getKey())) {
                    rest.or(whole.getKey());
                    rest.andNot(part.getKey());
                    if (!sums.containsKey(rest)) {
                        found.put(rest, whole.getValue() - part.getValue());
                    }
                }
            }
        }
        if (sums.size() + found.size() > MOST_SUMS) {
            return false;
        }
        sums.putAll(found);
        return !found.isEmpty();
    }

    private boolean narrowed() {
        boolean changed = false;
        for (Map.Entry<BitSet, Integer> sum : sums.entrySet()) {
            int least = 0;
            int most = 0;
            for (int i : sum.getKey().stream().toArray()) {
                least += low[i];
                most += high[i];
            }
            for (int i : sum.getKey().stream().toArray()) {
                int lower = Math.max(low[i], sum.getValue() - (most - high[i]));
                int upper = Math.min(high[i], sum.getValue() - (least - low[i]));
                changed |= lower != low[i] || upper != high[i];
                least += lower - low[i];
                most += upper - high[i];
                low[i] = lower;
                high[i] = upper;
            }
        }
        return changed;
    }
}
