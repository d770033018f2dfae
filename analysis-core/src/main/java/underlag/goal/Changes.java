package underlag.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.answer.ScaleEnds;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.dialogue.Target;
import underlag.goal.Measurement.Note;
import underlag.statistics.Interval;
import underlag.statistics.MeanIntervals;
import underlag.statistics.PairedTests;
import underlag.statistics.ShareDifferences;
import underlag.statistics.ShareIntervals;

/** Measures change from before to after: of a share, or of a mean. */
final class Changes {
    private final Measure.Change change;
    private final PlannedIndicator indicator;
    private final BeforeAfter answers;
    private final Optional<ScaleEnds> ends;

    private Changes(Measure.Change change, PlannedIndicator indicator, Sources sources) {
        this.change = change;
        this.indicator = indicator;
        this.answers = BeforeAfter.of(change, sources);
        this.ends = sources.answers().ends(change.after());
    }

    static Outcome of(Measure.Change change, PlannedIndicator indicator, Sources sources) {
        Changes changes = new Changes(change, indicator, sources);
        if (changes.answers.before().isEmpty() || changes.answers.after().isEmpty()) {
            return Outcome.unknown(
                    Notes.note(
                            "only-one-side",
                            changes.answers.before().size(),
                            changes.answers.after().size()));
        }
        return changes.answers.paired() ? changes.paired() : changes.sideBySide();
    }

    /** The same people, each compared with themselves. */
    private Outcome paired() {
        List<String> people = answers.linked();
        double[] before = values(answers.before(), people);
        double[] after = values(answers.after(), people);
        double[] differences = new double[before.length];
        Arrays.setAll(differences, i -> after[i] - before[i]);
        int up = (int) Arrays.stream(differences).filter(d -> d > 0).count();
        int down = (int) Arrays.stream(differences).filter(d -> d < 0).count();
        int missing = missing(people);
        List<Note> notes = new ArrayList<>();
        notes.add(compared(people.size(), up, down));
        notes.add(chance(differences, up, down));
        notes.addAll(basis(people.size(), missing));
        notes.add(ends(before, after));
        return outcome(
                MeanIntervals.mean(differences),
                people.size(),
                missing,
                everyone() ? bounds(differences, missing) : sampling(before, after, differences),
                people.size(),
                notes,
                answers.evidence(people));
    }

    /** Two groups of whom nobody knows whether they are the same people. */
    private Outcome sideBySide() {
        double[] before = values(answers.before(), answers.before().keySet());
        double[] after = values(answers.after(), answers.after().keySet());
        Set<String> people = new TreeSet<>(answers.before().keySet());
        people.addAll(answers.after().keySet());
        List<Note> notes = new ArrayList<>();
        notes.add(Notes.note("two-groups", before.length, after.length));
        if (indicator.selection() == Selection.SELF_SELECTED) {
            notes.add(Notes.note("self-selected"));
        }
        notes.add(ends(before, after));
        int fewest = Math.min(before.length, after.length);
        int population = population(Math.max(before.length, after.length));
        return outcome(
                MeanIntervals.mean(after) - MeanIntervals.mean(before),
                null,
                everyone() ? Integer.valueOf(population - fewest) : null,
                everyone()
                        ? difference(
                                one(before, population - before.length),
                                one(after, population - after.length))
                        : independent(before, after),
                fewest,
                notes,
                answers.evidence(people));
    }

    private Outcome outcome(
            double value,
            @Nullable Integer of,
            @Nullable Integer missing,
            @Nullable Interval interval,
            int rests,
            List<Note> notes,
            List<String> evidence) {
        return new Outcome(
                value,
                null,
                null,
                null,
                of,
                missing,
                of == null ? null : Integer.valueOf(dontKnow(answers.linked())),
                interval,
                rests,
                everyone()
                        ? Integer.valueOf(population(rests + (missing == null ? 0 : missing)))
                        : null,
                false,
                notes,
                evidence);
    }

    /** Of a share each answer is 1 or 0, so that the mean of the differences is its change. */
    private double[] values(Map<String, Double> numbers, Collection<String> people) {
        Double least = change.atLeast();
        return people.stream()
                .mapToDouble(person -> numbers.getOrDefault(person, Double.NaN))
                .map(value -> least == null ? value : value >= least ? 1 : 0)
                .toArray();
    }

    private Note compared(int people, int up, int down) {
        Target target = indicator.target();
        boolean lessIsBetter = target != null && target.lessIsBetter();
        int better = lessIsBetter ? down : up;
        int worse = lessIsBetter ? up : down;
        return Notes.note("same-people", people, better, people - up - down, worse);
    }

    /** Where it began and where it ended: shares, or means. */
    private Note ends(double[] before, double[] after) {
        String unit = change.atLeast() == null ? "mean" : "share";
        return Notes.note(
                "before-after-" + unit, MeanIntervals.mean(before), MeanIntervals.mean(after));
    }

    private Note chance(double[] differences, int up, int down) {
        double p =
                change.atLeast() == null
                        ? PairedTests.wilcoxon(differences)
                        : PairedTests.mcNemar(up, down);
        String test = change.atLeast() == null ? "wilcoxon" : "mcnemar";
        return Notes.note(test, p);
    }

    private List<Note> basis(int people, int missing) {
        return switch (indicator.selection()) {
            case EVERYONE ->
                    List.of(Notes.note("everyone-number", people, missing, people + missing));
            case RANDOM_SAMPLE -> List.of(Notes.note("random-sample-number", people));
            case SELF_SELECTED -> List.of(Notes.note("self-selected"));
        };
    }

    private @Nullable Interval sampling(double[] before, double[] after, double[] differences) {
        if (change.atLeast() == null) {
            return Numbers.sampling(differences, indicator);
        }
        int[] cells = new int[4];
        for (int i = 0; i < before.length; i++) {
            cells[(before[i] == 1 ? 0 : 1) + (after[i] == 1 ? 0 : 2)]++;
        }
        return ShareDifferences.paired(cells[0], cells[1], cells[2], cells[3]);
    }

    private @Nullable Interval independent(double[] before, double[] after) {
        if (change.atLeast() == null) {
            return before.length < 2 || after.length < 2
                    ? null
                    : MeanIntervals.welch(before, after);
        }
        return ShareDifferences.independent(sum(before), before.length, sum(after), after.length);
    }

    /** If all who are missing had fallen as far as can be, and if all had risen so. */
    private @Nullable Interval bounds(double[] differences, int missing) {
        Optional<ScaleEnds> most =
                change.atLeast() != null
                        ? Optional.of(new ScaleEnds(-1, 1))
                        : ends.map(
                                e ->
                                        new ScaleEnds(
                                                e.lowest() - e.highest(),
                                                e.highest() - e.lowest()));
        return Numbers.bounds(differences, missing, most, MeanIntervals::mean);
    }

    private @Nullable Interval one(double[] values, int missing) {
        return change.atLeast() == null
                ? Numbers.bounds(values, missing, ends, MeanIntervals::mean)
                : ShareIntervals.bounds(sum(values), values.length, missing);
    }

    private static @Nullable Interval difference(
            @Nullable Interval before, @Nullable Interval after) {
        return before == null || after == null
                ? null
                : new Interval(after.low() - before.high(), after.high() - before.low(), "bounds");
    }

    private static int sum(double[] values) {
        return (int) Arrays.stream(values).sum();
    }

    private boolean everyone() {
        return indicator.selection() == Selection.EVERYONE;
    }

    private int population(int known) {
        Integer planned = indicator.population();
        return planned == null ? known : Math.max(planned, known);
    }

    private int dontKnow(List<String> people) {
        Set<String> unsure = new TreeSet<>(answers.dontKnow());
        people.forEach(unsure::remove);
        return unsure.size();
    }

    /** Those without both answers, less those who answered "vet ej". */
    private int missing(List<String> people) {
        int reached = people.size() + dontKnow(people);
        int asked = Math.max(answers.asked().size(), reached);
        return (everyone() ? population(asked) : asked) - reached;
    }
}
