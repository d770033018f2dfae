package underlag.importing.survey;

import java.util.List;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;

/** Fills in what the plan's role leaves open: options, scale, separator. */
final class GuessForRole {
    private static final int MOST_OPTIONS = 100;

    private GuessForRole() {}

    static Guess fit(Guess guess, ColumnRole role, ColumnProfile column, String reason) {
        if (guess.role() == role) {
            return settled(guess, reason);
        }
        for (Guess other : guess.alternatives()) {
            if (other.role() == role) {
                return settled(other, reason);
            }
        }
        List<String> options = Options.few(column, MOST_OPTIONS);
        return switch (role) {
            case CLOSED_ANSWER ->
                    new Guess(
                            role,
                            reason,
                            Certainty.SURE,
                            Question.Kind.CHOICE,
                            options,
                            null,
                            guess.separator(),
                            List.of());
            case SCALE -> scale(options, column).because(reason);
            case BACKGROUND -> Guess.background(reason, options);
            default -> Guess.plain(role, reason);
        };
    }

    private static Guess settled(Guess guess, String reason) {
        return new Guess(
                guess.role(),
                reason,
                Certainty.SURE,
                guess.kind(),
                guess.options(),
                guess.scale(),
                guess.separator(),
                List.of());
    }

    private static Guess scale(List<String> options, ColumnProfile column) {
        if (column.mostlyIntegers() && column.lowest() >= 0 && column.highest() > column.lowest()) {
            return Guess.numbers(column.lowest() == 0 ? 0 : 1, Math.max(5, column.highest()));
        }
        Guess words = ScaleRules.inWords(options);
        return words == null ? Guess.steps("", options) : words;
    }
}
