package underlag.importing.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;

/**
 * People added up in the groups of one or several variables, crossed. Statistics offices disturb
 * their counts so that parts need not add up to their whole: where the table itself has a group or
 * a total, that figure counts and its parts do not. Not thread-safe.
 */
final class CrossedPeople {
    private final List<List<Group>> wanted;

    /** For each variable: name in the table → the number of its group, or one of those below. */
    private final List<Map<String, Integer>> places = new ArrayList<>();

    /** Answers that no table of people has. */
    private static final Pattern NO_GROUP =
            Pattern.compile(
                    "(?iu)ann(?:at|an)\\b.*|vi?ll (?:ej|inte)\\b.*|other\\b.*|prefer not\\b.*");

    private static final int TOTAL = -1;
    private static final int OUTSIDE = -2;

    /** A part of a group whose own figure the table has. */
    private static final int PART = -3;

    private final Map<List<Integer>, Long> people = new LinkedHashMap<>();
    private long outside;
    private @Nullable Long total;

    /**
     * @param names for each variable all names of groups in the table
     */
    CrossedPeople(List<List<Group>> wanted, List<Set<String>> names) {
        this.wanted = wanted;
        for (int v = 0; v < wanted.size(); v++) {
            places.add(places(wanted.get(v), names.get(v)));
        }
    }

    private static Map<String, Integer> places(List<Group> wanted, Set<String> names) {
        Set<Integer> own = new TreeSet<>();
        for (String name : names) {
            for (int i = 0; i < wanted.size(); i++) {
                if (wanted.get(i).same(Group.of(name))) {
                    own.add(i);
                }
            }
        }
        Map<String, Integer> places = new TreeMap<>();
        for (String name : names) {
            places.put(name, place(Group.of(name), wanted, own));
        }
        return places;
    }

    private static int place(Group group, List<Group> wanted, Set<Integer> own) {
        if (group.isTotal()) {
            return TOTAL;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).holds(group)) {
                return own.contains(i) && !wanted.get(i).same(group) ? PART : i;
            }
        }
        return OUTSIDE;
    }

    /**
     * Adds a count.
     *
     * @param names of its group, one for each variable
     */
    void add(List<String> names, long count) {
        List<Integer> at = new ArrayList<>();
        for (int v = 0; v < names.size(); v++) {
            at.add(places.get(v).getOrDefault(names.get(v), OUTSIDE));
        }
        if (at.stream().allMatch(p -> p == TOTAL)) {
            total = count + (total == null ? 0 : total);
        } else if (!at.contains(TOTAL) && !at.contains(PART)) {
            if (at.contains(OUTSIDE)) {
                outside += count;
            } else {
                people.merge(at, count, Long::sum);
            }
        }
    }

    /** All people by the table's own figure; null where it has none, or counts others too. */
    @Nullable Long total() {
        return outside > 0 ? null : total;
    }

    /** The people by the wanted groups' names, in the order of those. */
    Map<List<String>, Long> inOrder(List<List<String>> names) {
        Map<List<String>, Long> ordered = new LinkedHashMap<>();
        people.keySet().stream()
                .sorted(CrossedPeople::compare)
                .forEach(
                        at -> {
                            List<String> group = new ArrayList<>();
                            for (int v = 0; v < at.size(); v++) {
                                group.add(names.get(v).get(at.get(v)));
                            }
                            ordered.put(List.copyOf(group), people.get(at));
                        });
        return ordered;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int v = 0; v < one.size(); v++) {
            int order = Integer.compare(one.get(v), other.get(v));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Groups that nobody is counted in, and people that no group has. */
    List<Finding> findings(List<List<String>> names, Origin where) {
        List<Finding> findings = new ArrayList<>();
        for (int v = 0; v < wanted.size(); v++) {
            for (int i = 0; i < wanted.get(v).size(); i++) {
                int variable = v;
                int group = i;
                if (people.keySet().stream().noneMatch(at -> at.get(variable) == group)) {
                    String name = names.get(v).get(i);
                    String code = "import.population-group-missing";
                    findings.add(
                            NO_GROUP.matcher(name).matches()
                                    ? Finding.note(code, where, name)
                                    : Finding.warning(code, where, name));
                }
            }
        }
        if (outside > 0) {
            String count = String.valueOf(outside);
            findings.add(Finding.note("import.population-outside", where, count));
        }
        return findings;
    }
}
