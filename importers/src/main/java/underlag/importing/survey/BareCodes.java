package underlag.importing.survey;

import java.util.List;
import java.util.Map;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;

/**
 * Numbers under a heading without words, "F1": whether 1, 2, 3 are steps of a scale or stand for
 * "Centrum", "Norr", "Söder" is in a key that the program has not seen.
 */
final class BareCodes {
    private static final int FEWEST_STEPS = 4;

    private BareCodes() {}

    /**
     * Puts in doubt what was guessed of such columns.
     *
     * @param parts the rows of a matrix, which are hardly anything but scales
     */
    static void apply(
            List<ColumnProfile> columns,
            Map<ColumnProfile, ColumnPart> parts,
            Map<ColumnProfile, Guess> guesses) {
        for (ColumnProfile column : columns) {
            Guess guess = guesses.get(column);
            if (guess != null
                    && guess.reason().equals("import.reason-numbers-on-scale")
                    && !parts.containsKey(column)
                    && Headings.isBareCode(column.header())) {
                guesses.put(column, doubtful(column, guess));
            }
        }
    }

    private static Guess doubtful(ColumnProfile column, Guess scale) {
        Guess choice = Guess.choice("import.reason-bare-code", Options.of(column));
        Guess group = Guess.background("import.reason-bare-code", Options.of(column));
        return column.highest() < FEWEST_STEPS
                ? choice.or(group, scale)
                : scale.because("import.reason-bare-code").or(choice, group);
    }

    /** Whether the answers or groups of a column are digits that stand for words. */
    static boolean standForWords(SurveyColumn column) {
        Question question = column.recognised().question();
        List<String> options = question.options();
        boolean closed =
                column.role() == ColumnRole.CLOSED_ANSWER
                        && column.box() == null
                        && question.kind() == Question.Kind.CHOICE;
        return (closed || column.role() == ColumnRole.BACKGROUND)
                && options.size() >= 2
                && options.contains("1")
                && options.stream().allMatch(o -> o.matches("\\d{1,2}"))
                && !Headings.countsSomething(column.header());
    }
}
