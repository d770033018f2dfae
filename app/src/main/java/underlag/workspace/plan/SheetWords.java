package underlag.workspace.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.GoalType;
import underlag.dialogue.Measure;
import underlag.dialogue.Target;

/** Reads what people write in the cells of the goal table: types, targets, outcomes. */
final class SheetWords {
    private static final Pattern PART = Pattern.compile("(\\d+) ?(?:av|of|/) ?(\\d+)\\b.*");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:ca\\.? |cirka )?(-?\\d+(?: \\d{3})*(?:[.,]\\d+)?) ?(?:%|[\\p{L} ]{0,20})");
    private static final Pattern NOT = Pattern.compile("\\b(ej|inte|icke|not)\\b");
    private static final Pattern NO = Pattern.compile("(nej|no)\\b.*");
    private static final Pattern PARTLY = Pattern.compile(".*\\b(delvis|partly)\\b.*");
    private static final Pattern YES = Pattern.compile("(ja|yes)\\b.*");
    private static final Pattern REACHED =
            Pattern.compile(
                    "\\b((upp)?(nått|nåtts|nåddes|nådde|nås)|uppfyllt|uppfyllts|uppfylldes|reached|met)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private SheetWords() {}

    static @Nullable GoalType type(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("övergripande") || word.contains("overall")) {
            return GoalType.OVERALL;
        }
        if (word.startsWith("resurs") || word.startsWith("resource")) {
            return GoalType.RESOURCE;
        }
        if (word.startsWith("process")) {
            return GoalType.PROCESS;
        }
        return word.startsWith("resultat") || word.startsWith("outcome") ? GoalType.OUTCOME : null;
    }

    /**
     * The outcome as a person typed it: "31 av 51", "80 %", "85 000 kr", or words; nothing
     * collected where the cell is empty.
     *
     * @param source where it stands, for people
     */
    static Measure.Recorded outcome(String text, String source) {
        if (text.isEmpty()) {
            return new Measure.Recorded(null, null, null, null, null, null, null, null);
        }
        Matcher part = PART.matcher(text);
        if (part.matches() && part.group(1).length() < 10 && part.group(2).length() < 10) {
            int numerator = Integer.parseInt(part.group(1));
            int denominator = Integer.parseInt(part.group(2));
            if (denominator > 0 && numerator <= denominator) {
                return new Measure.Recorded(
                        null, numerator, denominator, null, null, source, null, null);
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new Measure.Recorded(
                    value(number.group(1)), null, null, null, null, source, null, null);
        }
        return new Measure.Recorded(null, null, null, text, met(text), source, null, null);
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(" ", "").replace(',', '.'));
    }

    /** Only what is plainly said counts; all else is left for a person to judge. */
    private static @Nullable Boolean met(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (PARTLY.matcher(words).matches()) {
            return null;
        }
        boolean not = NOT.matcher(words).find();
        boolean reached = REACHED.matcher(words).find();
        if (NO.matcher(words).matches() || (not && reached)) {
            return false;
        }
        return !not && (reached || YES.matcher(words).matches()) ? true : null;
    }

    /** The target, "minst 80 %" or "högst 100 000 kr", or null where it cannot be read. */
    static @Nullable Target target(String text, Measure.Recorded outcome) {
        String number = WrongType.number(text);
        if (number == null) {
            return null;
        }
        double value = Double.parseDouble(number);
        // Set against "31 av 51" a target is a share, and shares are written in per cent.
        if (outcome.denominator() != null) {
            value = value / 100;
        }
        return new Target(WrongType.direction(text), value);
    }
}
