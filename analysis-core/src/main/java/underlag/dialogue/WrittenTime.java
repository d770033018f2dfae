package underlag.dialogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as people write it in Swedish or English, from its first day to its last: "2026-09-16",
 * "16 september 2026 kl. 14–16", "7 september – 4 oktober 2026", "september 2026", "vecka 35,
 * 2026". A year after the last date holds for those before it. Of several dates, such as "31
 * augusti och 26 oktober 2026", it is known only that all lies between them.
 *
 * @param first not after {@code last}
 */
public record WrittenTime(LocalDate first, LocalDate last) {
    private static final String DASH = "\\s*(?:[-–—]|till|to)\\s*";
    private static final String MONTH =
            "(jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|june?i?|jul[iy]?"
                    + "|aug(?:ust)?i?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
                    + "(?!\\p{L})\\.?";
    private static final String DAY = "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|:?e|\\.)?";
    private static final String YEAR = "(?:,?\\s+(\\d{4})(?!\\d))?";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern WEEK =
            Pattern.compile(
                    "(?<!\\p{L})(?:vecka|veckorna|v\\.?|weeks?)\\s*(\\d{1,2})"
                            + ("(?:" + DASH + "(\\d{1,2}))?,?\\s+(\\d{4})(?!\\d)"));
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:" + DAY + "(?:" + DASH + DAY + ")?\\s+)?(?<!\\p{L})" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    ("(?<!\\p{L})" + MONTH + "\\s+" + DAY + "(?:" + DASH + DAY + ")?")
                            + ",?\\s+(\\d{4})(?!\\d)");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");

    /** A day or a month, perhaps without its year. */
    private record Mention(@Nullable Integer year, int month, @Nullable Integer day) {}

    /** The time, or nothing where no day, week or month with its year can be read. */
    public static Optional<WrittenTime> of(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        List<LocalDate> days = new ArrayList<>();
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            WrittenDates.day(number(iso, 1), number(iso, 2), number(iso, 3)).ifPresent(days::add);
        }
        if (days.isEmpty()) {
            weeks(text, days);
        }
        if (days.isEmpty()) {
            mentions(text, days);
        }
        return days.stream()
                .min(LocalDate::compareTo)
                .flatMap(
                        first ->
                                days.stream()
                                        .max(LocalDate::compareTo)
                                        .map(last -> new WrittenTime(first, last)));
    }

    private static void weeks(String text, List<LocalDate> days) {
        Matcher week = WEEK.matcher(text);
        while (week.find()) {
            int year = number(week, 3);
            LocalDate inFirst = LocalDate.of(year, 1, 4);
            int first = number(week, 1);
            int last = week.group(2) == null ? first : number(week, 2);
            if (first < 1 || last < first || last > weeks(inFirst)) {
                continue;
            }
            LocalDate monday = inFirst.with(WeekFields.ISO.dayOfWeek(), 1);
            days.add(monday.plusWeeks(first - 1L));
            days.add(monday.plusWeeks(last - 1L).plusDays(6));
        }
    }

    private static long weeks(LocalDate day) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(day).getMaximum();
    }

    private static void mentions(String text, List<LocalDate> days) {
        List<Mention> mentions = new ArrayList<>();
        Matcher date = MONTH_FIRST.matcher(text);
        boolean monthFirst = date.find();
        date = (monthFirst ? MONTH_FIRST : DAY_FIRST).matcher(text);
        while (date.find()) {
            int month = month(date.group(monthFirst ? 1 : 3));
            int day = monthFirst ? 2 : 1;
            Integer year = optional(date, 4);
            mentions.add(new Mention(year, month, optional(date, day)));
            if (date.group(day + 1) != null) {
                mentions.add(new Mention(year, month, optional(date, day + 1)));
            }
        }
        Integer year = null;
        int following = 12;
        for (Mention mention : mentions.reversed()) {
            year = mention.year() == null ? year : mention.year();
            if (year == null) {
                continue;
            }
            // "15 december – 10 januari 2027" began the year before.
            year = mention.year() == null && mention.month() > following ? year - 1 : year;
            following = mention.month();
            if (mention.day() != null) {
                WrittenDates.day(year, mention.month(), mention.day()).ifPresent(days::add);
            } else {
                YearMonth month = YearMonth.of(year, mention.month());
                days.add(month.atDay(1));
                days.add(month.atEndOfMonth());
            }
        }
    }

    private static int month(String name) {
        String stem = name.substring(0, 3).replace("may", "maj").replace("oct", "okt");
        return MONTHS.indexOf(stem) + 1;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static @Nullable Integer optional(Matcher date, int group) {
        return date.group(group) == null ? null : Integer.valueOf(date.group(group));
    }
}
