package underlag.importing.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;

/**
 * The steps that a heading gives a scale: "(1 = inte alls, 5 = mycket bra)", "på en skala 1–10",
 * "where 1 is very poor and 7 is excellent".
 */
final class ScaleHeading {
    private static final String IS = "\\s*(?:=|:|är|is|ist|betyder|means|bedeutet|-|–|\\()\\s*";
    private static final Pattern ENDS =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,2})"
                            + IS
                            + "([^\\d=()]{2,60}?)\\)?[\\s,;.–-]*"
                            + "(?:(?:och|and|und|till|to|bis)\\s+)?"
                            + "(?<![\\d.,])(\\d{1,2})"
                            + IS
                            + "([^\\d=()]{2,60}?)\\s*(?:[).;?]|$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:skala|skalan|scale|betyg|betygsätt|rate|rating|bewerte\\w*|note|\\()"
                            + "[^\\d()]{0,25}?(\\d{1,2})\\s*(?:-|–|—|till|to|bis|och|and|\\.\\.)"
                            + "\\s*(\\d{1,2})(?!\\d|\\s*(?:år|years|jahre))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 1_000;

    private ScaleHeading() {}

    /** The scale, or null where the heading gives none. */
    static Question.@Nullable Scale of(String heading) {
        String text = heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading;
        Matcher ends = ENDS.matcher(text);
        if (ends.find()) {
            Question.Scale scale =
                    scale(ends.group(1), ends.group(3), ends.group(2), ends.group(4));
            if (scale != null) {
                return scale;
            }
        }
        Matcher range = RANGE.matcher(text);
        return range.find() ? scale(range.group(1), range.group(2), "", "") : null;
    }

    private static Question.@Nullable Scale scale(
            @Nullable String from,
            @Nullable String to,
            @Nullable String fromLabel,
            @Nullable String toLabel) {
        if (from == null || to == null || fromLabel == null || toLabel == null) {
            return null;
        }
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        int lowest = Math.min(first, last);
        int highest = Math.max(first, last);
        if (lowest > 1 || highest < 3 || highest > 11 && highest != 100) {
            return null;
        }
        boolean rising = first < last;
        return new Question.Scale(
                lowest,
                highest,
                label(rising ? fromLabel : toLabel),
                label(rising ? toLabel : fromLabel));
    }

    private static String label(String text) {
        return text.strip().replaceAll("[\\s,;.:–-]+$|^[\\s,;:\"”“]+|[\"”“]+$", "");
    }
}
