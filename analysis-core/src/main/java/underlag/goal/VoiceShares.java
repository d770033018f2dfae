package underlag.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.Condition;
import underlag.dialogue.Measure;
import underlag.dialogue.PlannedIndicator;
import underlag.goal.Measurement.Note;
import underlag.participation.Voices;

/** Measures the share of new voices, and of children and young people. */
final class VoiceShares {
    private VoiceShares() {}

    static Outcome of(Measure.ShareOf measure, PlannedIndicator indicator, Sources sources) {
        List<Voices.Telling> telling =
                Voices.telling(measure.voice(), sources.material().questions(), sources.answers());
        if (telling.isEmpty()) {
            return Outcome.unknown(Notes.note("voice-unrecognised-" + measure.voice().name()));
        }
        List<String> questions = telling.stream().map(one -> one.question().id()).toList();
        Replies replies = Replies.toAny(questions, measure.among(), indicator, sources);
        Set<String> members = new TreeSet<>();
        for (Voices.Telling one : telling) {
            members.addAll(
                    sources.respondents(
                            new Condition.AnswerIn(one.question().id(), one.options())));
        }
        members.retainAll(replies.answered());
        return Shares.of(sources.persons(members), replies, indicator, List.copyOf(members))
                .with(told(telling, replies, sources));
    }

    /** The questions that were used, for those who answered. */
    private static Note[] told(List<Voices.Telling> telling, Replies replies, Sources sources) {
        List<Note> notes = new ArrayList<>();
        for (Voices.Telling one : telling) {
            Set<String> here = new TreeSet<>(sources.answers().answered(one.question().id()));
            here.retainAll(replies.answered());
            if (!here.isEmpty()) {
                String text = one.question().text().strip();
                notes.add(Notes.note("recognised", text, list(one.options())));
                if (!one.unclear().isEmpty()) {
                    notes.add(Notes.note("recognised-unclear", text, list(one.unclear())));
                }
            }
        }
        return notes.toArray(new Note[0]);
    }

    private static String list(Set<String> options) {
        return options.isEmpty() ? "–" : String.join(", ", new TreeSet<>(options));
    }
}
