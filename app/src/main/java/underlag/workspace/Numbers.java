package underlag.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers and words as the files for programs write them, whatever the locale. */
final class Numbers {
    private static final int DECIMALS = 6;

    private Numbers() {}

    /** At most six decimals, without trailing zeros, with a point. */
    static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** {@code NOT_REACHED} as {@code not-reached}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
