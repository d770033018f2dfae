package underlag.importing.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/**
 * Rows of a sheet of an .ods that {@link ZipGuard} has let through. Read as a stream, by the format
 * itself: a library that builds the whole sheet takes many times the file in memory, and loses the
 * difference between 1 and true.
 */
final class OdsRows implements TableRows {
    private final String source;
    private final OdfContent content;
    private final XMLStreamReader xml;
    private int number;
    private @Nullable TableRow repeated;
    private int repeats;

    OdsRows(ImportSource source, int sheet) throws IOException, ImportException {
        this.source = source.name();
        this.content = OdfContent.open(source, "content.xml");
        this.xml = content.xml();
        try {
            for (int i = 0; i <= sheet; i++) {
                if (!toSheet(xml, new OdfStyles())) {
                    throw new XMLStreamException("no sheet " + sheet);
                }
                if (i < sheet) {
                    SafeXml.skip(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            content.close();
            throw OdfContent.damaged(source.name(), e);
        }
    }

    /** The sheets in their order, at least one. */
    static List<SheetName> sheets(ImportSource source) throws IOException, ImportException {
        List<SheetName> names = new ArrayList<>();
        OdfStyles styles = new OdfStyles();
        try (OdfContent content = OdfContent.open(source, "content.xml")) {
            XMLStreamReader xml = content.xml();
            while (toSheet(xml, styles)) {
                String name = SafeXml.attribute(xml, "name");
                boolean hidden = styles.isHidden(SafeXml.attribute(xml, "style-name"));
                names.add(new SheetName(name == null ? "" : name, hidden));
                SafeXml.skip(xml);
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw OdfContent.damaged(source.name(), e);
        }
        if (names.isEmpty()) {
            throw new ImportException(
                    Finding.error("import.empty-file", Origin.whole(source.name())));
        }
        return names;
    }

    /** Whether there was another sheet; the reader then stands at its start. */
    private static boolean toSheet(XMLStreamReader xml, OdfStyles styles)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> styles.read(xml);
                    case "table" -> {
                        return true;
                    }
                    case "tracked-changes", "dde-links" -> SafeXml.skip(xml);
                    default -> {}
                }
            }
        }
        return false;
    }

    @Override
    public @Nullable TableRow next() throws IOException, ImportException {
        try {
            TableRow again = repeated;
            if (repeats > 0 && again != null) {
                repeats--;
                number++;
                repeated = new TableRow(number, again.cells(), null, again.hidden());
                return repeated;
            }
            return nextRow();
        } catch (XMLStreamException | RuntimeException e) {
            throw OdfContent.damaged(source, e);
        }
    }

    private @Nullable TableRow nextRow() throws XMLStreamException, ImportException {
        while (xml.hasNext()) {
            int event = xml.next();
            String name =
                    event == XMLStreamConstants.START_ELEMENT
                                    || event == XMLStreamConstants.END_ELEMENT
                            ? xml.getLocalName()
                            : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("table")) {
                return null;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (name.equals("table-row")) {
                int times = SafeXml.number(xml, "number-rows-repeated", 1, Limits.ROWS + 1);
                TableRow row = row();
                number = row.number();
                if (!row.isBlank()) {
                    checkRows(number + times - 1);
                    repeated = row;
                    repeats = times - 1;
                    return row;
                }
                number = Math.min(number + times - 1, Limits.ROWS);
            } else if (name.equals("table") || name.equals("shapes") || name.equals("forms")) {
                SafeXml.skip(xml);
            }
        }
        return null;
    }

    private void checkRows(int last) throws ImportException {
        if (last > Limits.ROWS) {
            throw new ImportException(
                    Finding.error(
                            "import.too-many-rows",
                            Origin.whole(source),
                            String.valueOf(Limits.ROWS)));
        }
    }

    private TableRow row() throws XMLStreamException, ImportException {
        String visibility = SafeXml.attribute(xml, "visibility");
        boolean hidden = visibility != null && !visibility.equals("visible");
        List<String> cells = new ArrayList<>();
        int blank = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().endsWith("table-cell")) {
                    int times = SafeXml.number(xml, "number-columns-repeated", 1, 1 << 20);
                    String text = cell();
                    if (text.isBlank()) {
                        blank += times;
                        continue;
                    }
                    if (cells.size() + (long) blank + times > Limits.COLUMNS) {
                        throw tooWide();
                    }
                    for (; blank > 0; blank--) {
                        cells.add("");
                    }
                    for (int i = 0; i < times; i++) {
                        cells.add(text);
                    }
                } else {
                    depth++;
                }
            }
        }
        return new TableRow(number + 1, cells, null, hidden);
    }

    private ImportException tooWide() {
        return new ImportException(
                Finding.error(
                        "import.too-many-columns",
                        new Origin(source, new Locator.Row(null, number + 1)),
                        String.valueOf(Limits.COLUMNS)));
    }

    /** From the start of a cell to its end. */
    private String cell() throws XMLStreamException {
        String type = SafeXml.attribute(xml, "value-type");
        String typed = type == null ? null : typed(type.toLowerCase(Locale.ROOT));
        OdfText text = new OdfText(new OdfStyles(), null);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> text.read(xml);
                    case "annotation", "shapes", "table" -> SafeXml.skip(xml);
                    default -> depth++;
                }
            }
        }
        return typed == null ? text.text() : typed;
    }

    /** The value as it is stored, or null where only its text is. */
    private @Nullable String typed(String type) {
        String value = SafeXml.attribute(xml, "value");
        try {
            return switch (type) {
                case "float", "currency" ->
                        value == null ? null : CellValues.number(decimal(value));
                case "percentage" -> value == null ? null : CellValues.percent(decimal(value));
                case "boolean" ->
                        CellValues.truth("true".equals(SafeXml.attribute(xml, "boolean-value")));
                case "date" -> date(SafeXml.attribute(xml, "date-value"));
                case "time" -> time(SafeXml.attribute(xml, "time-value"));
                default -> SafeXml.attribute(xml, "string-value");
            };
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static BigDecimal decimal(String written) {
        if (written.length() > 400) {
            throw new NumberFormatException("a number of " + written.length() + " digits");
        }
        return new BigDecimal(written);
    }

    private static @Nullable String date(@Nullable String written) {
        if (written == null) {
            return null;
        }
        LocalDateTime moment =
                written.indexOf('T') < 0
                        ? LocalDate.parse(written).atStartOfDay()
                        : LocalDateTime.parse(written);
        return CellValues.moment(moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
    }

    private static @Nullable String time(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Duration time = Duration.parse(written);
        boolean ofDay = !time.isNegative() && time.toDays() == 0;
        return ofDay ? CellValues.time(LocalTime.ofSecondOfDay(time.toSeconds())) : null;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
