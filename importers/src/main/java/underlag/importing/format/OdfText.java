package underlag.importing.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of one paragraph of an OpenDocument file. White space counts as the format says: several
 * are one, those that count are marked. Not thread-safe.
 */
final class OdfText {
    private static final int MOST_SPACES = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final OdfStyles styles;
    private final @Nullable PartList parts;
    private int boldDepth;
    private boolean someBold;
    private boolean somePlain;

    /**
     * An empty text.
     *
     * @param parts takes footnotes and comments, or null where they are left out
     */
    OdfText(OdfStyles styles, @Nullable PartList parts) {
        this.styles = styles;
        this.parts = parts;
    }

    /** Reads from the start of a paragraph to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        int inner = 0;
        if (!text.isEmpty()) {
            text.append('\n');
        }
        while (inner >= 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                characters(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inner += start(xml, inner) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boldDepth = boldDepth == inner ? 0 : boldDepth;
                inner--;
            }
        }
    }

    /** Whether the element stays open; what is left out is read to its end at once. */
    private boolean start(XMLStreamReader xml, int inner) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> text.append(" ".repeat(SafeXml.number(xml, "c", 1, MOST_SPACES)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "note" -> {
                setApart(SetApart.FOOTNOTE, xml, "note-body");
                return false;
            }
            case "annotation" -> {
                setApart(SetApart.COMMENT, xml, "annotation");
                return false;
            }
            case "title", "desc" -> {
                // Of a picture; the same names without svg are fields that people see.
                if ("svg".equals(xml.getPrefix())) {
                    SafeXml.skip(xml);
                    return false;
                }
            }
            case "ruby-text", "tracked-changes" -> {
                SafeXml.skip(xml);
                return false;
            }
            case "p", "h" -> {
                // A text box stands inside the paragraph that it is anchored to.
                if (!text.isEmpty()) {
                    text.append('\n');
                }
            }
            case "span" -> {
                String style = SafeXml.attribute(xml, "style-name");
                if (boldDepth == 0 && styles.isBold(style)) {
                    boldDepth = inner + 1;
                }
            }
            default -> {}
        }
        return true;
    }

    private void characters(String written) {
        for (int i = 0; i < written.length() && text.length() < Limits.CELL_CHARACTERS * 2; i++) {
            char c = written.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                text.append(c);
                someBold |= boldDepth > 0;
                somePlain |= boldDepth == 0;
            } else if (!text.isEmpty() && !endsWithSpace()) {
                text.append(' ');
            }
        }
    }

    private boolean endsWithSpace() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    private void setApart(String reason, XMLStreamReader xml, String holder)
            throws XMLStreamException {
        OdfText aside = new OdfText(styles, null);
        boolean holds = xml.getLocalName().equals(holder);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                holds |= xml.getLocalName().equals(holder);
                if (holds && xml.getLocalName().equals("p")) {
                    aside.read(xml);
                } else {
                    depth++;
                }
            }
        }
        if (parts != null) {
            parts.setApart(reason, aside.text());
        }
    }

    String text() {
        return text.toString();
    }

    /** Whether every letter is bold by the marks inside the paragraph. */
    boolean isBold() {
        return someBold && !somePlain;
    }
}
