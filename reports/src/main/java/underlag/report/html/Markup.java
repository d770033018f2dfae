package underlag.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import underlag.report.model.XmlText;

/**
 * Writes elements, escaping every text and attribute, and closes what it opens. Only {@link #raw}
 * takes markup as it is.
 */
final class Markup {
    /** Elements that stand in running text or in cells: no line break after them. */
    private static final Set<String> INLINE =
            Set.of("a", "span", "strong", "th", "td", "dt", "dd", "li", "p", "caption", "summary");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append(INLINE.contains(name) ? ">" : ">\n");
        open.push(name);
        return this;
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with nothing but text. */
    Markup element(String name, String text, String... attributes) {
        tag(name, attributes);
        out.append('>');
        text(text);
        out.append("</").append(name).append(">");
        return newLineAfter(name);
    }

    Markup close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        return newLineAfter(name);
    }

    private Markup newLineAfter(String name) {
        if (!Set.of("a", "bdi", "span", "strong").contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** Text of several lines, with an element between them. */
    Markup lines(String text) {
        List<String> lines = XmlText.of(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.append("<br/>");
            }
            text(lines.get(i));
        }
        return this;
    }

    Markup text(String text) {
        XmlText.of(text).codePoints().forEach(this::character);
        return this;
    }

    /** Markup that is well-formed already. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void character(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }
}
