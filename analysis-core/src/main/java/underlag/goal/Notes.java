package underlag.goal;

import java.util.Arrays;
import underlag.goal.Measurement.Note;

/** Sentences of the bundle {@code goal}. */
final class Notes {
    private Notes() {}

    /** Numbers are written so that any language can format them. */
    static Note note(String word, Object... arguments) {
        return new Note("goal." + word, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
