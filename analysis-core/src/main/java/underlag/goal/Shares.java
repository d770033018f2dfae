package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.goal.Measurement.Note;
import underlag.statistics.Interval;
import underlag.statistics.ShareIntervals;

/** Measures shares of respondents. */
final class Shares {
    private Shares() {}

    /** The share for whom a condition holds, among those who answered what it asks about. */
    static Outcome share(Measure.Share share, PlannedIndicator indicator, Sources sources) {
        Replies replies = Replies.to(Asking.by(share.holds()), share.among(), indicator, sources);
        Set<String> yes = new TreeSet<>(replies.answered());
        yes.retainAll(sources.respondents(share.holds()));
        return of(sources.persons(yes), replies, indicator, List.copyOf(yes));
    }

    /** The share of those asked who answered. For everyone, of all N. */
    static Outcome answered(
            Measure.AnsweredShare measure, PlannedIndicator indicator, Sources sources) {
        Replies replies =
                Replies.to(Asking.of(measure.question()), measure.among(), indicator, sources);
        int asked = replies.persons() + replies.dontKnow() + replies.missing();
        if (asked == 0) {
            return Outcome.unknown(nobody(replies, "nobody-asked"));
        }
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        Interval interval =
                everyone
                        ? ShareIntervals.bounds(replies.persons(), asked, 0)
                        : interval(replies.persons(), asked, 0, indicator);
        return new Outcome(
                        (double) replies.persons() / asked,
                        null,
                        null,
                        replies.persons(),
                        asked,
                        replies.missing(),
                        replies.dontKnow(),
                        interval,
                        asked,
                        everyone ? Integer.valueOf(asked) : null,
                        everyone,
                        replies.notes(),
                        List.copyOf(replies.answered()))
                .with(Notes.note("answered", replies.persons(), asked));
    }

    /** A share typed by a person, as the numerator and denominator of interviews, say. */
    static Outcome typed(int numerator, int denominator, PlannedIndicator indicator) {
        Integer planned = indicator.population();
        int population = planned == null ? denominator : Math.max(planned, denominator);
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        Replies replies =
                new Replies(
                        Set.of(),
                        denominator,
                        0,
                        everyone ? population - denominator : 0,
                        population,
                        List.of());
        Outcome outcome = of(numerator, replies, indicator, List.of());
        return everyone && replies.missing() == 0
                ? outcome.saying(Notes.note("all-counted", numerator, denominator))
                : outcome;
    }

    static Outcome of(int yes, Replies replies, PlannedIndicator indicator, List<String> evidence) {
        int answered = replies.persons();
        if (answered == 0) {
            return Outcome.unknown(nobody(replies, "nobody-answered"));
        }
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        Interval interval = interval(yes, answered, replies.missing(), indicator);
        List<Note> notes = new ArrayList<>(replies.notes());
        notes.addAll(basis(yes, replies, indicator, interval));
        return new Outcome(
                (double) yes / answered,
                null,
                null,
                yes,
                answered,
                replies.missing(),
                replies.dontKnow(),
                interval,
                answered,
                everyone ? Integer.valueOf(replies.population()) : null,
                false,
                notes,
                evidence);
    }

    static Note nobody(Replies replies, String word) {
        return replies.notes().stream()
                .filter(note -> note.code().equals("goal.not-persons"))
                .map(note -> Notes.note("only-groups", note.arguments().get(0)))
                .findFirst()
                .orElse(Notes.note(word));
    }

    private static Interval interval(
            int yes, int answered, int missing, PlannedIndicator indicator) {
        @Nullable Integer population = indicator.population();
        return switch (indicator.selection()) {
            case EVERYONE -> ShareIntervals.bounds(yes, answered, missing);
            case RANDOM_SAMPLE ->
                    population == null || population < answered
                            ? ShareIntervals.wilson(yes, answered)
                            : ShareIntervals.wilson(yes, answered, population);
            case SELF_SELECTED -> ShareIntervals.wilson(yes, answered);
        };
    }

    private static List<Note> basis(
            int yes, Replies replies, PlannedIndicator indicator, Interval interval) {
        int answered = replies.persons();
        return switch (indicator.selection()) {
            case EVERYONE ->
                    replies.missing() == 0
                            ? List.of(everyone(yes, replies))
                            : List.of(
                                    everyone(yes, replies),
                                    Notes.note(
                                            "if-all-had-answered",
                                            interval.low(),
                                            interval.high()));
            case RANDOM_SAMPLE -> List.of(Notes.note("random-sample", yes, answered));
            case SELF_SELECTED ->
                    List.of(
                            Notes.note("of-respondents", yes, answered),
                            Notes.note("self-selected"));
        };
    }

    private static Note everyone(int yes, Replies replies) {
        return Notes.note(
                "everyone", yes, replies.persons(), replies.missing(), replies.population());
    }
}
