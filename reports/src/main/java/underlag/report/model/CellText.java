package underlag.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Table.Cell;

/** A cell's value as the reader sees it; the same on every machine and JDK. */
public final class CellText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private CellText() {}

    /**
     * The value in words and figures: "1 234,5" and "29 %" with no-break spaces in Swedish,
     * "1,234.5" and "29%" in English. Halves are rounded away from zero.
     */
    public static String of(Cell cell, ReaderLanguage language) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Link link -> link.text();
            case Cell.Empty empty -> empty.text();
            case Cell.Whole whole -> grouped(BigDecimal.valueOf(whole.number()), 0, language);
            case Cell.Decimal decimal -> decimal(decimal, language);
            case Cell.Percent percent -> percent(percent.share(), language);
        };
    }

    private static String decimal(Cell.Decimal decimal, ReaderLanguage language) {
        if (!Double.isFinite(decimal.number())) {
            return "–";
        }
        return grouped(BigDecimal.valueOf(decimal.number()), decimal.decimals(), language);
    }

    private static String percent(double share, ReaderLanguage language) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        String number = grouped(BigDecimal.valueOf(share).movePointRight(2), 0, language);
        return language == ReaderLanguage.SWEDISH ? number + NO_BREAK_SPACE + "%" : number + "%";
    }

    private static String grouped(BigDecimal number, int decimals, ReaderLanguage language) {
        boolean swedish = language == ReaderLanguage.SWEDISH;
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i < whole && (whole - i) % 3 == 0) {
                out.append(swedish ? NO_BREAK_SPACE : ',');
            }
            out.append(i == point && swedish ? ',' : digits.charAt(i));
        }
        return out.toString();
    }
}
