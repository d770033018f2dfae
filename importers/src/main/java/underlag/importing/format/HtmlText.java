package underlag.importing.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of one block of a web page, white space as a browser shows it. Not thread-safe. */
final class HtmlText {
    private final StringBuilder text = new StringBuilder();
    private boolean bold = true;

    void append(TextNode node, boolean isBold) {
        boolean kept = isPreformatted(node);
        String written = node.getWholeText();
        for (int i = 0; i < written.length() && text.length() < Limits.CELL_CHARACTERS; i++) {
            char c = written.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space || kept) {
                text.append(c);
                bold &= isBold || space;
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private static boolean isPreformatted(Node node) {
        for (Node parent = node.parentNode(); parent != null; parent = parent.parentNode()) {
            if (parent.nameIs("pre") || parent.nameIs("textarea")) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    boolean isBold() {
        return bold && !text.isEmpty();
    }

    /** The text so far; begins anew. */
    String take() {
        String taken = text.toString().replace('\u00A0', ' ').strip();
        text.setLength(0);
        bold = true;
        return taken;
    }

    /** All text of an element, blocks as lines. */
    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words, false);
                    } else if (node instanceof Element e && (e.nameIs("br") || e.isBlock())) {
                        text.lineBreak();
                    }
                });
        return text.take();
    }
}
