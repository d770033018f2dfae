package underlag.importing.format;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from files that nobody vouches for: no DTD, no entities but the five of XML. */
final class SafeXml {
    private SafeXml() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        // The platform's own reader, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** From the start of an element to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** An attribute by its name without prefix, or null. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number from an attribute, within limits; the fallback where there is none. */
    static int number(XMLStreamReader xml, String name, int fallback, int most) {
        String written = attribute(xml, name);
        if (written == null || written.length() > 9) {
            return fallback;
        }
        try {
            return Math.clamp(Integer.parseInt(written), 0, most);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
