package underlag.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units with both coders' themes at one level.
 *
 * @param contributions number of the contribution that each unit belongs to, from 0
 * @param coarser units left out, since a person coded no deeper than the level above
 */
record Pairs(
        Level level,
        List<Integer> contributions,
        List<Set<String>> first,
        List<Set<String>> second,
        int coarser) {

    static Pairs of(Level level, List<Compared> units, CodeThemes themes, boolean machine) {
        List<Integer> numbers = new ArrayList<>();
        List<Set<String>> first = new ArrayList<>();
        List<Set<String>> second = new ArrayList<>();
        Map<String, Integer> contributions = new HashMap<>();
        int coarser = 0;
        for (Compared unit : units) {
            if (unit.first() == null || unit.second() == null) {
                continue;
            }
            Set<String> one = at(level, unit.first(), themes);
            Set<String> other = at(level, unit.second(), themes);
            if (level == Level.LOWEST
                    && (unfinished(one, themes) || (!machine && unfinished(other, themes)))) {
                coarser++;
                continue;
            }
            String contribution = unit.unit().contribution();
            contributions.putIfAbsent(contribution, contributions.size());
            numbers.add(contributions.getOrDefault(contribution, 0));
            first.add(one);
            second.add(other);
        }
        return new Pairs(level, numbers, first, second, coarser);
    }

    static Set<String> at(Level level, List<String> themes, CodeThemes known) {
        return switch (level) {
            case ALL -> new LinkedHashSet<>(themes);
            case TOP -> known.tops(themes);
            case LOWEST -> known.lowest(themes);
        };
    }

    private static boolean unfinished(Set<String> themes, CodeThemes known) {
        return themes.stream().anyMatch(known::hasChildren);
    }

    int size() {
        return first.size();
    }

    int groups() {
        return contributions.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    /** The codes that anyone used, in the order of the list. */
    List<String> codes(CodeThemes themes) {
        return themes.all().stream().map(CodeTheme::id).filter(this::used).toList();
    }

    private boolean used(String code) {
        return first.stream().anyMatch(s -> s.contains(code))
                || second.stream().anyMatch(s -> s.contains(code));
    }

    Tally tally(String code) {
        Tally tally = new Tally(groups());
        for (int i = 0; i < size(); i++) {
            tally.add(
                    contributions.get(i),
                    first.get(i).contains(code),
                    second.get(i).contains(code));
        }
        return tally;
    }

    /** Whether neither gave any unit more than one theme. */
    boolean single() {
        return first.stream().allMatch(s -> s.size() < 2)
                && second.stream().allMatch(s -> s.size() < 2);
    }

    /** A unit's only theme, "" for none. */
    static List<String> labels(List<Set<String>> sets) {
        return sets.stream().map(Pairs::label).toList();
    }

    private static String label(Set<String> themes) {
        return themes.isEmpty() ? "" : themes.iterator().next();
    }
}
