package underlag.importing.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a person sees in a cell, in a notation that depends on no country. */
final class XlsxCellText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
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

    XlsxCellText(boolean from1904) {
        this.from1904 = from1904;
    }

    String of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
        }
        if (type == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), cell.getDataFormatId());
        }
        if (type == CellType.FORMULA) {
            return formula(cell);
        }
        String text = cell.getText();
        return text == null ? "" : unescaped(text);
    }

    /** A formula counts as the value it last gave; it is never calculated. */
    private String formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), cell.getDataFormatId());
        }
        if (cell.getValue() instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return unescaped(raw);
    }

    private String number(BigDecimal value, @Nullable String format, @Nullable Integer id) {
        if (isDate(format, id)) {
            return moment(value);
        }
        // Fifteen digits are what a spreadsheet shows; the rest is the noise of binary fractions.
        BigDecimal shown = value.round(new MathContext(15, RoundingMode.HALF_EVEN));
        if (format != null && NOT_CODES.matcher(format).replaceAll("").indexOf('%') >= 0) {
            return plain(shown.movePointRight(2)) + "%";
        }
        return plain(shown);
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

    private String moment(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(2_958_466)) > 0) {
            return plain(days);
        }
        long seconds =
                days.multiply(BigDecimal.valueOf(DAY_SECONDS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        LocalDateTime moment = (from1904 ? EPOCH_1904 : EPOCH_1900).plusSeconds(seconds);
        if (seconds < DAY_SECONDS && !from1904) {
            return TIME.format(moment);
        }
        return (seconds % DAY_SECONDS == 0 ? DATE : MOMENT).format(moment);
    }

    private static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return matcher.appendTail(plain).toString();
    }
}
