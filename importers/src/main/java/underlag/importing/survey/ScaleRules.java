package underlag.importing.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;

/** Recognises scales: numbers, words, and numbers with words. */
final class ScaleRules {
    private static final int MOST_STEPS = 15;
    private static final Pattern LABELLED_STEP =
            Pattern.compile("(\\d{1,2})\\s*(?:[-–—=.:)(]|\\s)\\s*\\(?(\\p{L}.*)", Pattern.DOTALL);

    private ScaleRules() {}

    /** The scale that a column's answers stand on, or null. */
    static @Nullable Guess scale(ColumnProfile column) {
        if (column.answered() == 0) {
            return null;
        }
        if (column.mostlyIntegers()) {
            return numbers(column);
        }
        if (column.overflowed() || column.distinct() > MOST_STEPS) {
            return null;
        }
        return inWords(Options.spellings(column).values());
    }

    /** The scale in words, or null. */
    static @Nullable Guess inWords(Collection<String> answers) {
        List<String> words = Ladder.order(answers);
        if (words != null) {
            return Guess.steps("import.reason-words-on-scale", words);
        }
        List<String> labelled = labelled(answers);
        return labelled == null ? null : Guess.steps("import.reason-labelled-steps", labelled);
    }

    private static @Nullable Guess numbers(ColumnProfile column) {
        Question.Scale given = ScaleHeading.of(column.header());
        if (given != null && column.shareOfIntegersWithin(given.lowest(), given.highest()) > 0.8) {
            return Guess.numbers("import.reason-scale-in-heading", given);
        }
        if (column.lowest() < 0 || column.highest() > 10 || column.lowest() == column.highest()) {
            return null;
        }
        if (Headings.countsSomething(column.header())) {
            return Guess.choice("import.reason-counted", Options.of(column)).with(Certainty.LIKELY);
        }
        boolean few = column.distinct() <= 2 && column.filled() >= 10;
        return few ? null : upTo(column.lowest() == 0 ? 0 : 1, column.highest(), column.filled());
    }

    /**
     * Numbers from a lowest step: which the highest is may be in doubt, for nobody need have chosen
     * it.
     */
    static Guess upTo(int lowest, int highest, long answers) {
        Guess five = Guess.numbers(lowest, 5).with(Certainty.LIKELY);
        Guess ten = Guess.numbers(lowest, 10).with(Certainty.LIKELY);
        return switch (highest) {
            case 4 -> {
                Guess four = Guess.numbers(lowest, 4);
                yield answers >= 20 ? four.or(five) : five.or(four);
            }
            case 6 -> Guess.numbers(lowest, 7).or(Guess.numbers(lowest, 6), ten);
            case 7 -> Guess.numbers(lowest, 7).with(Certainty.LIKELY);
            case 8, 9, 10 -> ten;
            default -> five;
        };
    }

    /**
     * Steps such as "1 – Mycket dåligt", in the order of their numbers; the number alone fits too.
     */
    private static @Nullable List<String> labelled(Collection<String> answers) {
        Map<Integer, String> steps = new TreeMap<>();
        int withWords = 0;
        for (String answer : answers) {
            Matcher matcher = LABELLED_STEP.matcher(answer);
            boolean matches = matcher.matches();
            String digits = matches ? matcher.group(1) : answer;
            if (digits == null || !CellPatterns.isInteger(digits) || digits.length() > 2) {
                return null;
            }
            withWords += matches ? 1 : 0;
            if (steps.put(Integer.valueOf(digits), answer) != null) {
                return null;
            }
        }
        boolean rising = steps.size() >= 2 && withWords >= 1;
        return rising && steps.keySet().stream().allMatch(s -> s <= 10)
                ? List.copyOf(steps.values())
                : null;
    }
}
