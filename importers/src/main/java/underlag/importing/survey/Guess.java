package underlag.importing.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;

/**
 * What a column seems to hold.
 *
 * @param reason message key
 * @param separator between several options in one cell, or null
 */
record Guess(
        ColumnRole role,
        String reason,
        Question.Kind kind,
        List<String> options,
        Question.@Nullable Scale scale,
        @Nullable String separator) {
    Guess {
        options = List.copyOf(options);
    }

    /** A role that needs no options. */
    static Guess plain(ColumnRole role, String reason) {
        Question.Kind kind =
                role == ColumnRole.BACKGROUND ? Question.Kind.BACKGROUND : Question.Kind.OPEN;
        return new Guess(role, reason, kind, List.of(), null, null);
    }

    static Guess background(String reason, List<String> options) {
        return new Guess(
                ColumnRole.BACKGROUND, reason, Question.Kind.BACKGROUND, options, null, null);
    }

    static Guess choice(String reason, List<String> options) {
        return new Guess(
                ColumnRole.CLOSED_ANSWER, reason, Question.Kind.CHOICE, options, null, null);
    }

    static Guess multiple(String reason, List<String> options, String separator) {
        return new Guess(
                ColumnRole.CLOSED_ANSWER,
                reason,
                Question.Kind.MULTIPLE_CHOICE,
                options,
                null,
                separator);
    }

    static Guess numbers(int lowest, int highest) {
        return new Guess(
                ColumnRole.SCALE,
                "import.reason-numbers-on-scale",
                Question.Kind.SCALE,
                List.of(),
                new Question.Scale(lowest, highest, "", ""),
                null);
    }

    static Guess steps(String reason, List<String> options) {
        return new Guess(ColumnRole.SCALE, reason, Question.Kind.SCALE, options, null, null);
    }
}
