package underlag.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import underlag.dialogue.ReaderLanguage;

/**
 * Figures as the public sector writes them: "1 234,5" and "29 %" in Swedish, with spaces that do
 * not break, "1,234.5" and "29%" in English. Halves are rounded away from zero.
 */
public final class Figures {
    private static final double HALF_PER_CENT = 0.005;
    private static final double LEAST = 0.01;

    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';

    private final boolean swedish;

    public Figures(ReaderLanguage language) {
        this.swedish = language == ReaderLanguage.SWEDISH;
    }

    /** A whole number. */
    public String whole(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** A number with exactly so many decimals. */
    public String decimal(double number, int decimals) {
        return number(BigDecimal.valueOf(number), decimals);
    }

    /** A number with at most so many decimals, none that are zero at the end. */
    public String shortest(double number, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return number(rounded, Math.max(0, rounded.scale()));
    }

    /**
     * A share 0–1 as whole per cent. What is not nothing is never 0 %, and what is not all never
     * 100 %: "under 1 %" and "över 99 %".
     */
    public String percent(double share) {
        if (share > 0 && share < HALF_PER_CENT) {
            return "under " + percent(LEAST, 0);
        }
        if (share < 1 && share >= 1 - HALF_PER_CENT) {
            return (swedish ? "över " : "over ") + percent(1 - LEAST, 0);
        }
        return percent(share, 0);
    }

    /** A share 0–1 as per cent with so many decimals. */
    public String percent(double share, int decimals) {
        String number = number(BigDecimal.valueOf(share).movePointRight(2), decimals);
        return swedish ? number + NO_BREAK + "%" : number + "%";
    }

    /** A cell's value as text; for a link or an empty cell its words. */
    public String text(Table.Cell cell) {
        return switch (cell) {
            case Table.Cell.Text text -> text.text();
            case Table.Cell.Whole whole -> whole(whole.number());
            case Table.Cell.Decimal decimal -> decimal(decimal.number(), decimal.decimals());
            case Table.Cell.Percent percent -> percent(percent.share());
            case Table.Cell.Link link -> link.text();
            case Table.Cell.Empty empty -> empty.text();
        };
    }

    private String number(BigDecimal exact, int decimals) {
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(swedish ? NO_BREAK : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(swedish ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
