package underlag.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of dates as exports write them: {@code 2026-09-07 10:14:29}, {@code 07/09/2026},
 * {@code 9/7/26 10:14}, {@code 7 september 2026}, {@code Sep 7, 2026}, and a spreadsheet's days
 * since 1900, where a date cell has lost its format. The day is taken as written: a zone after it
 * does not move it.
 *
 * <p>What {@code 07/09/2026} means no single date tells; the column it stands in often does, for
 * somewhere in it is a day after the twelfth. So all dates of a file are shown first. Immutable.
 *
 * @param order which of two numbers is the day, or null where the column contradicts itself: then
 *     only dates that can be read in one way are read
 * @param supposed whether no date in the column tells, so that the order is the likeliest for how
 *     they are written
 */
public record WrittenDates(@Nullable Order order, boolean supposed) {
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;

    /** The day that a spreadsheet counts from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String END = "(?![\\d./-]).*";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + END);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + END);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d{1,12})?");
    private static final Pattern HALF_DAY = Pattern.compile("(?i).*\\d\\s?[ap]\\.?m\\b.*");

    /** Which of two numbers with a slash between them comes first. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** Reads the dates of one column after having seen them all. */
    public static WrittenDates in(Collection<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean american = false;
        boolean slashes = false;
        for (String written : column) {
            Matcher date = slashed(written);
            if (date != null) {
                int first = Integer.parseInt(date.group(1));
                int second = Integer.parseInt(date.group(3));
                slashes |= first != second;
                dayFirst |= first > MONTHS && second <= MONTHS;
                monthFirst |= second > MONTHS && first <= MONTHS;
                american |= american(date, written);
            }
        }
        if (dayFirst && monthFirst) {
            return new WrittenDates(null, false);
        }
        boolean month = monthFirst || (!dayFirst && american);
        return new WrittenDates(
                month ? Order.MONTH_FIRST : Order.DAY_FIRST, slashes && !dayFirst && !monthFirst);
    }

    /** The day, or nothing where none can be read. */
    public Optional<LocalDate> day(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return day(number(date, 1), number(date, 3), number(date, 4));
        }
        date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            return yearLast(date);
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
            return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return WrittenTime.of(text)
                .filter(time -> time.first().equals(time.last()))
                .map(WrittenTime::first);
    }

    private Optional<LocalDate> yearLast(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 3);
        int year = number(date, 4) + (date.group(4).length() == 2 ? 2000 : 0);
        if (!date.group(2).equals("/")) {
            return day(year, second, first);
        }
        boolean oneWay = first > MONTHS || second > MONTHS || first == second;
        if (order == null && !oneWay) {
            return Optional.empty();
        }
        boolean month = order == null ? second > MONTHS : order == Order.MONTH_FIRST;
        return month ? day(year, first, second) : day(year, second, first);
    }

    private static @Nullable Matcher slashed(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher date = YEAR_LAST.matcher(text);
        return date.matches() && date.group(2).equals("/") ? date : null;
    }

    /** As a spreadsheet writes dates in the United States: 9/7/26 10:14, or with AM and PM. */
    private static boolean american(Matcher date, String written) {
        boolean padded = date.group(1).startsWith("0") || date.group(3).startsWith("0");
        return (date.group(4).length() == 2 && !padded) || HALF_DAY.matcher(written).matches();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** A day that the calendar has, in a year in which somebody may have answered. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
