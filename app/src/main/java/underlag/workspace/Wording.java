package underlag.workspace;

import java.util.List;
import java.util.stream.Collectors;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.goal.Measurement.Note;
import underlag.theme.Theme;

/** Reasons that the results carry as keys, in words. */
final class Wording {
    private Wording() {}

    static String theme(Theme theme, ReaderLanguage language) {
        return Messages.text(language, theme.reason().code(), theme.reason().arguments());
    }

    static String notes(List<Note> notes, ReaderLanguage language) {
        return notes.stream()
                .map(note -> Messages.text(language, note.code(), note.arguments()))
                .collect(Collectors.joining(" "));
    }
}
