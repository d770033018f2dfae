package underlag.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import underlag.answer.ScaleEnds;
import underlag.dialogue.Condition;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.goal.Measurement.Note;
import underlag.statistics.Interval;
import underlag.statistics.MeanIntervals;

/** Measures means and medians of scales and numbers. */
final class Numbers {
    private Numbers() {}

    static Outcome mean(
            String question, Condition among, PlannedIndicator indicator, Sources sources) {
        return of(question, among, indicator, sources, true);
    }

    /** A median has an interval only where everyone was asked. */
    static Outcome median(
            String question, Condition among, PlannedIndicator indicator, Sources sources) {
        return of(question, among, indicator, sources, false);
    }

    private static Outcome of(
            String question,
            Condition among,
            PlannedIndicator indicator,
            Sources sources,
            boolean mean) {
        ToDoubleFunction<double[]> average = mean ? MeanIntervals::mean : MeanIntervals::median;
        Replies replies = Replies.to(Asking.of(question), among, indicator, sources);
        SortedMap<String, Double> numbers = new TreeMap<>(sources.answers().numbers(question));
        numbers.keySet().retainAll(replies.answered());
        if (numbers.isEmpty()) {
            return Outcome.unknown(
                    replies.answered().isEmpty()
                            ? Shares.nobody(replies, "nobody-answered")
                            : Notes.note("no-numbers", sources.title(question)));
        }
        double[] values = numbers.values().stream().mapToDouble(Double::doubleValue).toArray();
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        Optional<ScaleEnds> ends = sources.answers().ends(question);
        Interval sampling = mean && !everyone ? sampling(values, indicator) : null;
        return new Outcome(
                average.applyAsDouble(values),
                null,
                null,
                null,
                values.length,
                replies.missing(),
                replies.dontKnow(),
                everyone ? bounds(values, replies.missing(), ends, average) : sampling,
                values.length,
                everyone ? Integer.valueOf(replies.population()) : null,
                false,
                notes(values.length, replies, indicator),
                List.copyOf(numbers.keySet()));
    }

    private static List<Note> notes(int read, Replies replies, PlannedIndicator indicator) {
        List<Note> notes = new ArrayList<>(replies.notes());
        int unread = replies.answered().size() - read;
        if (unread > 0) {
            notes.add(Notes.note("not-numbers", unread));
        }
        notes.add(basis(read, replies, indicator));
        return notes;
    }

    private static Note basis(int answered, Replies replies, PlannedIndicator indicator) {
        return switch (indicator.selection()) {
            case EVERYONE ->
                    Notes.note(
                            "everyone-number", answered, replies.missing(), replies.population());
            case RANDOM_SAMPLE -> Notes.note("random-sample-number", answered);
            case SELF_SELECTED -> Notes.note("self-selected");
        };
    }

    /** The average if all who did not answer had chosen the lowest step, and the highest. */
    static @Nullable Interval bounds(
            double[] values,
            int missing,
            Optional<ScaleEnds> ends,
            ToDoubleFunction<double[]> average) {
        if (missing == 0) {
            double value = average.applyAsDouble(values);
            return new Interval(value, value, "bounds");
        }
        return ends.map(
                        scale ->
                                new Interval(
                                        average.applyAsDouble(
                                                filled(values, missing, scale.lowest())),
                                        average.applyAsDouble(
                                                filled(values, missing, scale.highest())),
                                        "bounds"))
                .orElse(null);
    }

    private static double[] filled(double[] values, int missing, double with) {
        double[] all = Arrays.copyOf(values, values.length + missing);
        Arrays.fill(all, values.length, all.length, with);
        return all;
    }

    static @Nullable Interval sampling(double[] values, PlannedIndicator indicator) {
        if (values.length < 2) {
            return null;
        }
        Integer population = indicator.population();
        boolean finite =
                indicator.selection() == Selection.RANDOM_SAMPLE
                        && population != null
                        && population >= values.length;
        return finite && population != null
                ? MeanIntervals.t(values, population)
                : MeanIntervals.t(values);
    }
}
