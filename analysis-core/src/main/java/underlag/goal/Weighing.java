package underlag.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Population;
import underlag.dialogue.Respondent;
import underlag.goal.Measurement.Note;
import underlag.statistics.Interval;
import underlag.statistics.MeanIntervals;
import underlag.statistics.Raking;
import underlag.statistics.ShareIntervals;

/**
 * Measures a share or a mean as it would be if those who answered were spread over groups as the
 * population is. Weights cannot make up for those who were never heard: they only change how much
 * each answer counts.
 */
final class Weighing {
    /** Below this many percentage points a weighted share is as good as the population's. */
    private static final double CLOSE = 0.005;

    private final Measure.Weighable of;
    private final List<String> by;
    private final PlannedIndicator indicator;
    private final Sources sources;

    private Weighing(Measure.Weighted weighted, PlannedIndicator indicator, Sources sources) {
        this.of = weighted.of();
        this.by = weighted.by();
        this.indicator = indicator;
        this.sources = sources;
    }

    static Outcome of(Measure.Weighted weighted, PlannedIndicator indicator, Sources sources) {
        Weighing weighing = new Weighing(weighted, indicator, sources);
        return switch (weighted.of()) {
            case Measure.Share share -> {
                Set<String> yes = sources.respondents(share.holds());
                Replies replies = weighing.replies(Asking.by(share.holds()), share.among());
                Map<String, Double> values = new LinkedHashMap<>();
                replies.answered().forEach(id -> values.put(id, yes.contains(id) ? 1.0 : 0.0));
                yield weighing.outcome(replies, values);
            }
            case Measure.Mean mean -> {
                SortedMap<String, Double> numbers = sources.answers().numbers(mean.question());
                Replies replies = weighing.replies(Asking.of(mean.question()), mean.among());
                Map<String, Double> values = new LinkedHashMap<>(numbers);
                values.keySet().retainAll(replies.answered());
                yield weighing.outcome(replies, values);
            }
        };
    }

    private Replies replies(Asking asking, Condition among) {
        return Replies.to(asking, among, indicator, sources);
    }

    /** Weighs those who answered and told all of their background. */
    private Outcome outcome(Replies replies, Map<String, Double> values) {
        List<Population> populations = new ArrayList<>();
        for (String variable : by) {
            Optional<Population> population = sources.plan().population(variable);
            if (population.isEmpty()) {
                return Outcome.unknown(
                        Notes.note("weighted-no-population", sources.title(variable)));
            }
            populations.add(population.get());
        }
        Map<String, Double> persons = persons(values);
        List<String> known = persons.keySet().stream().filter(p -> told(p, populations)).toList();
        if (known.isEmpty()) {
            return Outcome.unknown(Shares.nobody(replies, "nobody-answered"));
        }
        List<Raking.Margin> margins = new ArrayList<>();
        for (Population population : populations) {
            Note empty = empty(population, known);
            if (empty != null) {
                return Outcome.unknown(empty);
            }
            margins.add(margin(population, known));
        }
        return weighed(replies, persons, known, Raking.weights(margins));
    }

    /** Of a person's records the one with the highest value, as where persons are counted. */
    private Map<String, Double> persons(Map<String, Double> values) {
        Map<String, String> records = new LinkedHashMap<>();
        for (String id : new TreeSet<>(values.keySet())) {
            records.merge(
                    sources.answers().person(id),
                    id,
                    (one, other) -> value(values, other) > value(values, one) ? other : one);
        }
        Map<String, Double> persons = new LinkedHashMap<>();
        records.values().forEach(id -> persons.put(id, value(values, id)));
        return persons;
    }

    private static double value(Map<String, Double> values, String id) {
        return values.getOrDefault(id, 0.0);
    }

    private boolean told(String person, List<Population> populations) {
        return populations.stream().allMatch(p -> group(p, person) != null);
    }

    private Population.@Nullable Group group(Population population, String person) {
        return sources.answers()
                .respondent(person)
                .map(Respondent::background)
                .map(population::group)
                .filter(group -> group.people() > 0)
                .orElse(null);
    }

    /** A group of people that nobody answered for cannot be weighed up. */
    private @Nullable Note empty(Population population, List<String> known) {
        for (Population.Group group : groups(population)) {
            if (known.stream().noneMatch(person -> group.equals(group(population, person)))) {
                String title = sources.title(population.variables().getFirst());
                return Notes.note("weighted-empty", group.options().getFirst(), title);
            }
        }
        return null;
    }

    private static List<Population.Group> groups(Population population) {
        return population.groups().stream().filter(group -> group.people() > 0).toList();
    }

    private Raking.Margin margin(Population population, List<String> known) {
        List<Population.Group> groups = groups(population);
        List<Integer> groupOf =
                known.stream().map(person -> groups.indexOf(group(population, person))).toList();
        return new Raking.Margin(groupOf, groups.stream().map(population::share).toList());
    }

    private Outcome weighed(
            Replies replies,
            Map<String, Double> persons,
            List<String> known,
            Raking.Weights weights) {
        double[] values = known.stream().mapToDouble(p -> value(persons, p)).toArray();
        double[] each = weights.each().stream().mapToDouble(Double::doubleValue).toArray();
        double effective = weights.effective();
        boolean share = of instanceof Measure.Share;
        double value = MeanIntervals.mean(values, each);
        Interval interval =
                share
                        ? ShareIntervals.weighted(Math.clamp(value, 0, 1), effective)
                        : effective > 1 ? MeanIntervals.weighted(values, each, effective) : null;
        double plain = persons.values().stream().mapToDouble(v -> v).average().orElse(0);
        return new Outcome(
                value,
                null,
                null,
                null,
                known.size(),
                replies.missing(),
                replies.dontKnow(),
                interval,
                (int) effective,
                null,
                false,
                notes(replies, share, plain, persons.size() - known.size(), weights),
                known);
    }

    private List<Note> notes(
            Replies replies, boolean share, double plain, int unknown, Raking.Weights weights) {
        List<Note> notes = new ArrayList<>(replies.notes());
        String titles = String.join(", ", by.stream().map(sources::title).toList());
        notes.add(Notes.note(share ? "weighted-share" : "weighted-mean", titles, plain));
        notes.add(
                Notes.note(
                        "weighted-effective",
                        weights.each().size(),
                        (int) weights.effective(),
                        weights.each().stream().mapToDouble(w -> w).min().orElse(0),
                        weights.each().stream().mapToDouble(w -> w).max().orElse(0)));
        if (unknown > 0) {
            notes.add(Notes.note("weighted-unknown", unknown));
        }
        if (weights.cut() > 0 && weights.gap() >= CLOSE) {
            notes.add(Notes.note("weighted-cut", weights.cut(), Math.round(100 * weights.gap())));
        }
        notes.add(Notes.note("weighted-caution"));
        return notes;
    }
}
