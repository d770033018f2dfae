package underlag.importing.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees in a cell of a spreadsheet, in a notation that depends on no country: the same
 * whichever program saved the file.
 */
final class CellValues {
    private static final Pattern NOT_CODES = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final long DAY_SECONDS = 24 * 60 * 60;

    private final boolean from1904;

    CellValues(boolean from1904) {
        this.from1904 = from1904;
    }

    static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    static String number(BigDecimal value) {
        // Fifteen digits are what a spreadsheet shows; the rest is the noise of binary fractions.
        return plain(value.round(new MathContext(15, RoundingMode.HALF_EVEN)));
    }

    static String percent(BigDecimal value) {
        return number(value.movePointRight(2)) + "%";
    }

    /** A date, with the time of the day where there is one. */
    static String moment(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        return (midnight ? DATE : MOMENT).format(moment);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /**
     * A number as its format shows it: a date, a share or a plain number.
     *
     * @param format the format's code, or null where only its number is known
     * @param id the format's number, or null
     */
    String formatted(BigDecimal value, @Nullable String format, @Nullable Integer id) {
        if (isDate(format, id)) {
            return days(value);
        }
        boolean share = format != null && NOT_CODES.matcher(format).replaceAll("").contains("%");
        return share ? percent(value) : number(value);
    }

    private static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        // A hostile exponent would otherwise become a text of a million zeros.
        if (Math.abs((long) value.precision() - value.scale()) > 40 || value.scale() > 40) {
            return value.toString();
        }
        return value.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format, @Nullable Integer id) {
        if (format == null) {
            return id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47));
        }
        String codes = NOT_CODES.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !codes.startsWith("general")
                && codes.indexOf('0') < 0
                && codes.indexOf('#') < 0
                && codes.chars()
                        .anyMatch(c -> c == 'y' || c == 'd' || c == 'h' || c == 'm' || c == 's');
    }

    private String days(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(2_958_466)) > 0) {
            return number(days);
        }
        long seconds =
                days.multiply(BigDecimal.valueOf(DAY_SECONDS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        LocalDateTime moment = (from1904 ? EPOCH_1904 : EPOCH_1900).plusSeconds(seconds);
        return seconds < DAY_SECONDS && !from1904 ? time(moment.toLocalTime()) : moment(moment);
    }
}
