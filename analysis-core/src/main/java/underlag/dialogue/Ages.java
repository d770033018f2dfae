package underlag.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages in years, both ends included. An exact age is kept as a group of ages only: one group for
 * each year says nothing, and may point out a person.
 *
 * @param lowest from 0
 * @param highest 999 where there is no upper end
 */
public record Ages(int lowest, int highest) {
    private static final int NO_END = 999;
    private static final int OLDEST_PERSON = 120;
    private static final int LAST_BAND = 90;
    private static final int BAND = 10;

    private static final Pattern SPAN = Pattern.compile("(\\d{1,3}) ?- ?(\\d{1,3})\\b.*");
    private static final Pattern FROM =
            Pattern.compile(
                    "(\\d{1,3}) ?(?:år)? ?(?:\\+.*|(?:och|eller) (?:äldre|mer)|(?:and|or)"
                            + " (?:over|older)|uppåt).*");
    private static final Pattern UP_TO =
            Pattern.compile("(\\d{1,3}) ?(?:år)? ?(?:(?:och|eller) yngre|or younger).*");
    private static final Pattern UNDER =
            Pattern.compile("(?:under|yngre än|below|younger than|mindre än) (\\d{1,3})\\b.*");
    private static final Pattern OVER =
            Pattern.compile("(?:över|äldre än|over|older than|mer än) (\\d{1,3})\\b.*");
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})(?: ?(?:år|years?|jahre))?");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "^(?:c:?a|circa|cirka|ungefär|runt|drygt|snart|nästan|about|around|nearly"
                            + "|etwa|ungefähr|fast)\\.? +");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iu)(?:^|.*\\P{L})(?:ålder|åldern|åldersgrupp|gammal|age|old|alter|alt)(?:\\P{L}.*|$)");

    private static final Pattern BORN =
            Pattern.compile(
                    "(?iu)(?:^|.*\\P{L})(?:födelseår|född|född år|birth year|year of birth|born"
                            + "|geburtsjahr)(?:\\P{L}.*|$)");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?- ?(\\d{4})");

    /** The ages that a text in lower case and with plain hyphens tells, or null. */
    public static @Nullable Ages of(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new Ages(number(span, 1), number(span, 2));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return new Ages(number(from, 1), NO_END);
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            return new Ages(0, number(upTo, 1));
        }
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            return new Ages(0, number(under, 1) - 1);
        }
        Matcher over = OVER.matcher(text);
        if (over.matches()) {
            return new Ages(number(over, 1) + 1, NO_END);
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? new Ages(number(one, 1), number(one, 1)) : null;
    }

    /** The ages that an answer tells, as somebody wrote it, or null. */
    public static @Nullable Ages written(String answer) {
        return of(plain(answer));
    }

    /** Whether a heading asks for an age. */
    public static boolean isAsked(String heading) {
        return ASKS.matcher(heading).matches();
    }

    /** Whether all of the other ages are among these. */
    public boolean holds(Ages other) {
        return lowest <= other.lowest && other.highest <= highest;
    }

    /**
     * An answer to a background question, with an exact age ("67", "ca 75") or year of birth made a
     * group.
     *
     * @param options the groups of the plan; where none holds the age, it is in ten years: "60–69"
     * @return the answer itself where it is no exact age or the heading asks for none
     */
    public static String grouped(String heading, String answer, List<String> options) {
        String plain = ABOUT.matcher(plain(answer)).replaceFirst("");
        if (YEAR.matcher(plain).matches() && BORN.matcher(heading).matches()) {
            return born(Integer.parseInt(plain), options);
        }
        Ages exact = ONE.matcher(plain).matches() ? of(plain) : null;
        if (exact == null || exact.lowest > OLDEST_PERSON || !isAsked(heading)) {
            return answer;
        }
        for (String option : options) {
            Ages group = of(plain(option));
            if (group != null && group.lowest < group.highest && group.holds(exact)) {
                return option;
            }
        }
        int from = exact.lowest / BAND * BAND;
        return from >= LAST_BAND ? LAST_BAND + "+" : from + "–" + (from + BAND - 1);
    }

    /** The years of birth that a year is among: those of the plan, or ten. */
    private static String born(int year, List<String> options) {
        for (String option : options) {
            Matcher years = YEARS.matcher(plain(option));
            if (years.matches() && number(years, 1) <= year && year <= number(years, 2)) {
                return option;
            }
        }
        int from = year / BAND * BAND;
        return from + "–" + (from + BAND - 1);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[–—−]", "-").strip();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(String.valueOf(matcher.group(group)));
    }
}
