package underlag.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underlag.statistics.GroupingAgreement;

/** Compares how a person and the machine divide the same units, whatever they call the parts. */
final class GroupingComparer {
    /** Fewer units than this divide into nothing. */
    private static final int FEWEST = 10;

    private final CodeThemes themes;
    private final Coding person;
    private final Coding machine;
    private final Map<String, UnitText> texts;

    GroupingComparer(
            CodeThemes themes, Coding person, Coding machine, Map<String, UnitText> texts) {
        this.themes = themes;
        this.person = person;
        this.machine = machine;
        this.texts = texts;
    }

    private record Divided(String unit, String first, List<String> second) {}

    /**
     * The agreement, at each level of the machine's themes.
     *
     * @param named whether the themes are also compared by name; they are compared here only where
     *     that leaves some out
     */
    List<Groupings> compare(boolean named) {
        if (!machine.machine() || (named && person.own().isEmpty())) {
            return List.of();
        }
        List<Divided> units = units();
        if (units.size() < FEWEST) {
            return List.of();
        }
        boolean nested =
                units.stream()
                        .flatMap(u -> u.second().stream())
                        .anyMatch(t -> themes.parent(t) != null);
        List<Level> levels = nested ? List.of(Level.TOP, Level.LOWEST) : List.of(Level.ALL);
        return levels.stream().map(level -> at(level, units)).toList();
    }

    /** Units that both put in a theme. */
    private List<Divided> units() {
        List<Divided> units = new ArrayList<>();
        for (String id : texts.keySet()) {
            Coded one = person.units().get(id);
            Coded other = machine.units().get(id);
            List<String> first = one == null ? null : one.themes();
            List<String> second = other == null ? null : other.themes();
            if (first != null && second != null && !first.isEmpty() && !second.isEmpty()) {
                units.add(new Divided(id, first.getFirst(), second));
            }
        }
        return units;
    }

    private Groupings at(Level level, List<Divided> units) {
        List<String> labels = units.stream().map(Divided::first).toList();
        List<String> groups =
                units.stream()
                        .map(u -> Pairs.at(level, u.second(), themes).iterator().next())
                        .toList();
        Map<List<String>, List<String>> cells = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            cells.computeIfAbsent(List.of(labels.get(i), groups.get(i)), c -> new ArrayList<>())
                    .add(units.get(i).unit());
        }
        List<Groupings.Cell> sorted =
                cells.entrySet().stream()
                        .map(
                                c ->
                                        new Groupings.Cell(
                                                c.getKey().get(0), c.getKey().get(1), c.getValue()))
                        .sorted(
                                Comparator.comparingInt((Groupings.Cell c) -> -c.units().size())
                                        .thenComparing(Groupings.Cell::first)
                                        .thenComparing(Groupings.Cell::second))
                        .toList();
        return new Groupings(level, GroupingAgreement.of(labels, groups), sorted);
    }
}
