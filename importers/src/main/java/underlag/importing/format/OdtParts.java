package underlag.importing.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** An .odt as parts, in the order of its body. */
final class OdtParts {
    private final PartList parts = new PartList();
    private final OdfStyles styles = new OdfStyles();
    private final Deque<Place> tables = new ArrayDeque<>();
    private int lists;
    private boolean item;
    private @Nullable String apart;

    /** Where in a table the reading is. */
    private static final class Place {
        private final int outerLists;
        private int row;
        private int column;

        Place(int outerLists) {
            this.outerLists = outerLists;
        }
    }

    private OdtParts() {}

    /**
     * All of a document that {@link ZipGuard} has let through.
     *
     * @throws ImportException where it is damaged or locked
     */
    static PartList read(ImportSource source) throws IOException, ImportException {
        OdtParts reading = new OdtParts();
        reading.read(source, "content.xml");
        // Page headers and footers stand among the styles.
        reading.read(source, "styles.xml");
        return reading.parts;
    }

    private void read(ImportSource source, String entry) throws IOException, ImportException {
        try (OdfContent content = OdfContent.open(source, entry)) {
            XMLStreamReader xml = content.xml();
            while (xml.hasNext() && !parts.full()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
        } catch (XMLStreamException | RuntimeException | IOException e) {
            // The guard has shown that the disk is sound.
            throw OdfContent.damaged(source.name(), e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> styles.read(xml);
            case "header", "header-first", "header-left", "footer", "footer-first", "footer-left" ->
                    apart = SetApart.PAGE_FRAME;
            case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
                    apart = SetApart.CONTENTS;
            case "tracked-changes", "forms", "table-of-content-source" -> SafeXml.skip(xml);
            case "list" -> lists++;
            case "list-item", "list-header" -> item = true;
            case "table" -> {
                tables.push(new Place(lists));
                lists = 0;
            }
            case "table-row" -> {
                if (!tables.isEmpty()) {
                    tables.element().row++;
                    tables.element().column = 0;
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (!tables.isEmpty()) {
                    tables.element().column++;
                }
            }
            case "p", "h" -> paragraph(xml);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "header", "header-first", "header-left", "footer", "footer-first", "footer-left" ->
                    apart = null;
            case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
                    apart = null;
            case "list" -> lists--;
            case "table" -> {
                if (!tables.isEmpty()) {
                    lists = tables.pop().outerLists;
                }
            }
            default -> {}
        }
    }

    private void paragraph(XMLStreamReader xml) throws XMLStreamException {
        boolean heading = xml.getLocalName().equals("h");
        int level = SafeXml.number(xml, "outline-level", 1, 9);
        String style = SafeXml.attribute(xml, "style-name");
        OdfText read = new OdfText(styles, parts);
        read.read(xml);
        String text = read.text();
        if (apart != null) {
            parts.setApart(apart, text);
        } else if (!tables.isEmpty()) {
            parts.cell(tables.element().row, tables.element().column, text);
        } else if (heading || styles.isTitle(style)) {
            parts.heading(Math.max(1, level), text);
        } else if (lists > 0 && item) {
            item = false;
            parts.listItem(lists, text);
        } else {
            parts.paragraph(text, styles.isBold(style) || read.isBold());
        }
    }
}
