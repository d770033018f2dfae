package underlag.importing.population;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a group of people: an age or ages, a sex, a place. */
final class Group {
    private static final Pattern TOTAL =
            Pattern.compile("(?:totalt?|samtliga|alla|båda könen|summa|tot|both sexes|all)\\b.*");
    private static final Pattern CODE = Pattern.compile("^\\d{2,6} (?=\\p{L})");
    private static final Pattern WOMEN =
            Pattern.compile("(?:kvinn(?:a|or)|flick(?:a|or)|wom[ae]n|females?|girls?)");
    private static final Pattern MEN = Pattern.compile("(?:man|män|pojk(?:e|ar)|men|males?|boys?)");
    private static final int OLDEST = 999;
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
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})(?: ?(?:år|years?))?");

    private final String plain;
    private final @Nullable Ages ages;

    /** Years, both ends included. */
    private record Ages(int lowest, int highest) {}

    private Group(String plain, @Nullable Ages ages) {
        this.plain = plain;
        this.ages = ages;
    }

    static Group of(String name) {
        String loose =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[–—−]", "-")
                        .replaceAll("[\\s\u00A0]+", " ")
                        .strip();
        Ages ages = ages(loose);
        return new Group(ages == null ? CODE.matcher(loose).replaceFirst("") : loose, ages);
    }

    private static @Nullable Ages ages(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new Ages(number(span, 1), number(span, 2));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return new Ages(number(from, 1), OLDEST);
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
            return new Ages(number(over, 1) + 1, OLDEST);
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? new Ages(number(one, 1), number(one, 1)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(String.valueOf(matcher.group(group)));
    }

    /** Whether it stands for everybody. */
    boolean isTotal() {
        return TOTAL.matcher(plain).matches();
    }

    /** Whether all of the other group's people are in this one. */
    boolean holds(Group other) {
        if (ages != null && other.ages != null) {
            return ages.lowest() <= other.ages.lowest() && other.ages.highest() <= ages.highest();
        }
        return plain.equals(other.plain)
                || WOMEN.matcher(plain).matches() && WOMEN.matcher(other.plain).matches()
                || MEN.matcher(plain).matches() && MEN.matcher(other.plain).matches();
    }

    /** Whether the name has these words in it. */
    boolean names(Group place) {
        return plain.equals(place.plain) || plain.contains(place.plain);
    }
}
