package underlag.importing.format;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a cell of an .xlsx. */
final class XlsxCellText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final CellValues values;

    XlsxCellText(boolean from1904) {
        this.values = new CellValues(from1904);
    }

    String of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return CellValues.truth(Boolean.TRUE.equals(cell.getValue()));
        }
        if (type == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return values.formatted(number, cell.getDataFormatString(), cell.getDataFormatId());
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
            return values.formatted(number, cell.getDataFormatString(), cell.getDataFormatId());
        }
        if (cell.getValue() instanceof Boolean truth) {
            return CellValues.truth(truth);
        }
        return unescaped(raw);
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
