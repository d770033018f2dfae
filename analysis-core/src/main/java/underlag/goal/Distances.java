package underlag.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.Condition;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Measure;
import underlag.statistics.Dissimilarity;

/** Measures how far those who took part are from a population, or from given shares. */
final class Distances {
    private Distances() {}

    static Outcome of(Measure.Distance distance, Sources sources) {
        Map<String, Double> like = shares(distance, sources.plan());
        if (like.isEmpty()) {
            String title = sources.title(distance.variable());
            return Outcome.unknown(Notes.note("no-population", title));
        }
        Set<String> among =
                new TreeSet<>(sources.answers().persons(sources.respondents(distance.among())));
        Set<String> known = new TreeSet<>();
        List<Integer> counts = new ArrayList<>();
        for (String group : like.keySet()) {
            Set<String> members =
                    new TreeSet<>(
                            sources.respondents(
                                    new Condition.BackgroundIn(
                                            distance.variable(), Set.of(group))));
            members.retainAll(among);
            known.addAll(members);
            counts.add(sources.persons(members));
        }
        int of = counts.stream().mapToInt(Integer::intValue).sum();
        if (of == 0) {
            return Outcome.unknown(Notes.note("nobody-answered"));
        }
        List<Double> shares = List.copyOf(like.values());
        Outcome outcome =
                outcome(of, among.size() - known.size(), counts, shares, List.copyOf(known));
        return outcome.with(furthest(List.copyOf(like.keySet()), counts, shares));
    }

    /**
     * Group → share of all people: as the plan gives them, else of the population's own total,
     * which its groups need not add up to; empty where there is neither.
     */
    private static Map<String, Double> shares(Measure.Distance distance, Dialogue plan) {
        Map<String, Double> shares = new LinkedHashMap<>();
        double whole = distance.like().values().stream().mapToDouble(Double::doubleValue).sum();
        distance.like().forEach((group, part) -> shares.put(group, part / whole));
        if (shares.isEmpty()) {
            plan.population(distance.variable())
                    .ifPresent(
                            people ->
                                    people.groups()
                                            .forEach(
                                                    g ->
                                                            shares.put(
                                                                    g.options().getFirst(),
                                                                    people.share(g))));
        }
        return shares;
    }

    private static Outcome outcome(
            int of, int missing, List<Integer> counts, List<Double> shares, List<String> evidence) {
        double index = Dissimilarity.index(counts, shares);
        double chance = Dissimilarity.byChance(of, shares);
        return new Outcome(
                index,
                null,
                null,
                null,
                of,
                missing,
                null,
                null,
                of,
                null,
                false,
                List.of(
                        Notes.note("distance", Math.round(100 * index)),
                        Notes.note("distance-by-chance", Math.round(100 * chance))),
                evidence);
    }

    /** The group that is furthest below its share. */
    private static Measurement.Note furthest(
            List<String> groups, List<Integer> counts, List<Double> shares) {
        int of = counts.stream().mapToInt(Integer::intValue).sum();
        int lowest = 0;
        double gap = 0;
        for (int i = 0; i < groups.size(); i++) {
            double below = shares.get(i) - (double) counts.get(i) / of;
            if (below > gap) {
                gap = below;
                lowest = i;
            }
        }
        return gap > 0
                ? Notes.note("furthest", groups.get(lowest), Math.round(100 * gap))
                : Notes.note("alike");
    }
}
