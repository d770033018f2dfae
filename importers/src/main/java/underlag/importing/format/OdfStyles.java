package underlag.importing.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument file say of what they are put on. Not thread-safe. */
final class OdfStyles {
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> bold = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads from the start of a {@code style:style} to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = SafeXml.attribute(xml, "name");
        String parent = SafeXml.attribute(xml, "parent-style-name");
        if (name != null && parent != null) {
            parents.put(name, parent);
        }
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (name != null && "bold".equals(SafeXml.attribute(xml, "font-weight"))) {
                    bold.add(name);
                }
                boolean table = xml.getLocalName().equals("table-properties");
                if (name != null && table && "false".equals(SafeXml.attribute(xml, "display"))) {
                    hidden.add(name);
                }
            }
        }
    }

    boolean isBold(@Nullable String style) {
        return style != null && bold.contains(style);
    }

    /** Whether a sheet of this style is hidden. */
    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    /** Whether a paragraph of this style is the document's title. */
    boolean isTitle(@Nullable String style) {
        @Nullable String name = style;
        for (int depth = 0; name != null && depth < 10; depth++) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("title") || lower.equals("titel")) {
                return true;
            }
            name = parents.get(name);
        }
        return false;
    }
}
