package underlag.importing.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What stands before the sheets of an .xls and makes their cells readable. */
final class XlsGlobals {
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private @Nullable SSTRecord texts;
    private CellValues values = new CellValues(false);

    private XlsGlobals() {}

    /** Reads up to the first sheet. */
    static XlsGlobals read(RecordFactoryInputStream records) {
        XlsGlobals globals = new XlsGlobals();
        for (Record record = records.nextRecord();
                record != null && !(record instanceof EOFRecord);
                record = records.nextRecord()) {
            globals.take(record);
        }
        if (globals.sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook without sheets");
        }
        return globals;
    }

    private void take(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord shared -> texts = shared;
            case ExtendedFormatRecord format -> formats.add((int) format.getFormatIndex());
            case FormatRecord code -> codes.put(code.getIndexCode(), code.getFormatString());
            case DateWindow1904Record window -> values = new CellValues(window.getWindowing() == 1);
            default -> {}
        }
    }

    List<SheetName> sheets() {
        return sheets.stream()
                .map(s -> new SheetName(s.getSheetname(), s.isHidden() || s.isVeryHidden()))
                .toList();
    }

    /** The how-manieth in the file a sheet is; the tabs may stand in another order. */
    int positionOf(int sheet) {
        List<BoundSheetRecord> byPlace = List.of(BoundSheetRecord.orderByBofPosition(sheets));
        return byPlace.indexOf(sheets.get(sheet));
    }

    /** A cell's text, or null where the next record has it. Formulas are never calculated. */
    @Nullable String text(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord label ->
                    texts == null ? "" : texts.getString(label.getSSTIndex()).getString();
            case LabelRecord label -> label.getValue();
            case NumberRecord number -> number(number.getValue(), number.getXFIndex());
            case BoolErrRecord truth ->
                    truth.isBoolean()
                            ? CellValues.truth(truth.getBooleanValue())
                            : FormulaError.forInt(truth.getErrorValue()).getString();
            case FormulaRecord formula -> formula(formula);
            default -> "";
        };
    }

    private @Nullable String formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> CellValues.truth(formula.getCachedBooleanValue());
            case ERROR -> FormulaError.forInt(formula.getCachedErrorValue()).getString();
            case STRING -> null;
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private String number(double value, int style) {
        if (!Double.isFinite(value)) {
            return "";
        }
        int format = style < formats.size() ? formats.get(style) : 0;
        String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return values.formatted(BigDecimal.valueOf(value), code, format);
    }
}
