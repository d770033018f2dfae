package underlag.importing.format;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.w3c.dom.Node;

/**
 * The text of a paragraph as it reads with all changes accepted: links, fields' results, insertions
 * and text boxes are in it, deletions and field codes are not.
 */
final class DocxText {
    private DocxText() {}

    static String of(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        append(paragraph.getCTP().getDomNode(), text, 0);
        return text.toString();
    }

    static String ofBlock(IBodyElement element) {
        return element instanceof XWPFSDT control ? control.getContent().getText() : "";
    }

    /** XmlBeans' DOM cannot give an element's text, only its text nodes'. */
    private static void characters(Node element, StringBuilder text) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            String value = child.getNodeValue();
            if (value != null) {
                text.append(value);
            }
        }
    }

    private static void append(Node node, StringBuilder text, int depth) {
        if (depth > 100) {
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getLocalName();
            if (name == null) {
                continue;
            }
            switch (name) {
                case "t" -> characters(child, text);
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('\u2011');
                case "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "Fallback" -> {}
                case "p" -> {
                    if (!text.isEmpty()) {
                        text.append('\n');
                    }
                    append(child, text, depth + 1);
                }
                default -> append(child, text, depth + 1);
            }
        }
    }
}
