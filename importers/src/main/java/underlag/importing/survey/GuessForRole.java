package underlag.importing.survey;

import java.util.Collection;
import java.util.List;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;

/** Fills in what the plan's role leaves open: options, scale, separator. */
final class GuessForRole {
    private GuessForRole() {}

    static Guess fit(Guess guess, ColumnRole role, ColumnProfile column, String reason) {
        if (guess.role() == role) {
            return new Guess(
                    role, reason, guess.kind(), guess.options(), guess.scale(), guess.separator());
        }
        Collection<String> spellings = ColumnRules.spellings(column).values();
        List<String> options =
                column.overflowed() || spellings.size() > 100
                        ? List.of()
                        : spellings.stream().sorted(ColumnRules.BY_NUMBER_THEN_WORD).toList();
        return switch (role) {
            case CLOSED_ANSWER ->
                    new Guess(role, reason, Question.Kind.CHOICE, options, null, guess.separator());
            case SCALE -> scale(options, column, reason);
            case BACKGROUND ->
                    new Guess(role, reason, Question.Kind.BACKGROUND, options, null, null);
            default -> Guess.plain(role, reason);
        };
    }

    private static Guess scale(List<String> options, ColumnProfile column, String reason) {
        if (column.mostlyIntegers() && column.lowest() >= 0 && column.highest() > column.lowest()) {
            Guess numbers =
                    Guess.numbers(column.lowest() == 0 ? 0 : 1, Math.max(5, column.highest()));
            return new Guess(
                    ColumnRole.SCALE, reason, numbers.kind(), List.of(), numbers.scale(), null);
        }
        List<String> words = Ladder.order(options);
        return new Guess(
                ColumnRole.SCALE,
                reason,
                Question.Kind.SCALE,
                words == null ? options : words,
                null,
                null);
    }
}
