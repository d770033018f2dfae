package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.goal.Measurement.Note;
import underlag.statistics.Interval;
import underlag.statistics.ShareDifferences;

/** Measures how many more are pleased than displeased, as a part of those who answered. */
final class Nets {
    private Nets() {}

    static Outcome of(Measure.Net net, PlannedIndicator indicator, Sources sources) {
        Replies replies = Replies.to(Asking.of(net.question()), net.among(), indicator, sources);
        Map<String, Double> numbers = sources.answers().numbers(net.question());
        Set<String> pleased = new TreeSet<>();
        Set<String> displeased = new TreeSet<>();
        Set<String> read = new TreeSet<>(replies.answered());
        read.retainAll(numbers.keySet());
        for (String one : read) {
            double step = numbers.getOrDefault(one, Double.NaN);
            if (step >= net.positive()) {
                pleased.add(one);
            } else if (step <= net.negative()) {
                displeased.add(one);
            }
        }
        int of = sources.persons(read);
        if (of == 0) {
            return Outcome.unknown(
                    replies.answered().isEmpty()
                            ? Shares.nobody(replies, "nobody-answered")
                            : Notes.note("no-numbers", sources.title(net.question())));
        }
        Set<String> evidence = new TreeSet<>(pleased);
        evidence.addAll(displeased);
        return outcome(
                sources.persons(pleased),
                sources.persons(displeased),
                of,
                replies,
                indicator,
                List.copyOf(evidence));
    }

    private static Outcome outcome(
            int up,
            int down,
            int of,
            Replies replies,
            PlannedIndicator indicator,
            List<String> evidence) {
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        List<Note> notes = new ArrayList<>(replies.notes());
        notes.add(Notes.note("net", up, down, of));
        if (indicator.selection() == Selection.SELF_SELECTED) {
            notes.add(Notes.note("self-selected"));
        }
        return new Outcome(
                (double) (up - down) / of,
                null,
                null,
                up - down < 0 ? null : Integer.valueOf(up - down),
                of,
                replies.missing(),
                replies.dontKnow(),
                everyone
                        ? bounds(up, down, of, replies.missing())
                        : ShareDifferences.paired(0, up, down, of - up - down),
                of,
                everyone ? Integer.valueOf(replies.population()) : null,
                false,
                notes,
                evidence);
    }

    /** If all who did not answer were displeased, and if all were pleased. */
    private static Interval bounds(int up, int down, int of, int missing) {
        double all = (double) of + missing;
        return new Interval((up - down - missing) / all, (up - down + missing) / all, "bounds");
    }
}
