package underlag.importing.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;

/**
 * What a column seems to hold.
 *
 * @param reason message key
 * @param separator between several options in one cell, or null
 * @param alternatives what else it may be, where that is in doubt
 */
record Guess(
        ColumnRole role,
        String reason,
        Certainty certainty,
        Question.Kind kind,
        List<String> options,
        Question.@Nullable Scale scale,
        @Nullable String separator,
        List<Guess> alternatives) {
    Guess {
        options = List.copyOf(options);
        alternatives = List.copyOf(alternatives);
    }

    private Guess(
            ColumnRole role,
            String reason,
            Question.Kind kind,
            List<String> options,
            Question.@Nullable Scale scale,
            @Nullable String separator) {
        this(role, reason, Certainty.SURE, kind, options, scale, separator, List.of());
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

    static Guess multiple(String reason, List<String> options, @Nullable String separator) {
        return new Guess(
                ColumnRole.CLOSED_ANSWER,
                reason,
                Question.Kind.MULTIPLE_CHOICE,
                options,
                null,
                separator);
    }

    static Guess numbers(String reason, Question.Scale scale) {
        return new Guess(ColumnRole.SCALE, reason, Question.Kind.SCALE, List.of(), scale, null);
    }

    static Guess numbers(int lowest, int highest) {
        return numbers(
                "import.reason-numbers-on-scale", new Question.Scale(lowest, highest, "", ""));
    }

    static Guess steps(String reason, List<String> options) {
        return new Guess(ColumnRole.SCALE, reason, Question.Kind.SCALE, options, null, null);
    }

    Guess with(Certainty sure) {
        return new Guess(role, reason, sure, kind, options, scale, separator, alternatives);
    }

    Guess because(String other) {
        return new Guess(role, other, certainty, kind, options, scale, separator, alternatives);
    }

    /** The same guess, but in doubt. */
    Guess or(Guess... others) {
        return new Guess(
                role, reason, Certainty.DOUBTFUL, kind, options, scale, separator, List.of(others));
    }

    boolean isDoubtful() {
        return certainty == Certainty.DOUBTFUL;
    }
}
