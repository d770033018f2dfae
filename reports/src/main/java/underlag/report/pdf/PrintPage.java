package underlag.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import underlag.dialogue.Messages;
import underlag.report.model.Block;
import underlag.report.model.Edition;
import underlag.report.model.Palette;
import underlag.report.model.Report;

/** The report's page made ready for paper: glyphs, bookmarks, texts of pictures, rules of print. */
final class PrintPage {
    private final Document page;
    private final Glyphs glyphs;

    private PrintPage(Document page, Glyphs glyphs) {
        this.page = page;
        this.glyphs = glyphs;
    }

    static Document of(String html, Report report) {
        PrintPage print = new PrintPage(parse(html), new Glyphs(report.language()));
        print.describeDrawings();
        print.nameEditions(report);
        if (report.edition().rightToLeft()) {
            print.writeBullets();
        }
        print.replaceGlyphs(print.page.getDocumentElement());
        print.addHead(report);
        return print.page;
    }

    private static Document parse(String html) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the report's page is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A drawing's words become its text for those who cannot see it. */
    private void describeDrawings() {
        NodeList drawings = page.getElementsByTagNameNS("*", "svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            NodeList words = drawing.getElementsByTagNameNS("*", "desc");
            if (words.getLength() > 0) {
                drawing.setAttribute("alt", words.item(0).getTextContent());
            }
        }
    }

    /** The layout paints none where a list is written from right to left. */
    private void writeBullets() {
        NodeList items = page.getElementsByTagNameNS("*", "li");
        for (int i = 0; i < items.getLength(); i++) {
            Node item = items.item(i);
            item.insertBefore(page.createTextNode("• "), item.getFirstChild());
        }
    }

    /** The banner as it is painted: the margins of a page do not know directions. */
    private String painted(Report report) {
        String banner = glyphs.shown(report.banner());
        return report.edition().rightToLeft()
                ? new TextDirection.Reorderer().reorderRTLTextToLTR(banner)
                : banner;
    }

    /**
     * Paper has no links: the other editions are named, each with its file; below a version, whose
     * readers have enough to read.
     */
    private void nameEditions(Report report) {
        NodeList lists = page.getElementsByTagNameNS("*", "nav");
        for (int i = 0; i < lists.getLength(); i++) {
            Element list = (Element) lists.item(i);
            if (list.getAttribute("class").equals("editions")) {
                Node above = list.getParentNode();
                if (report.edition().whole()) {
                    above.replaceChild(named(report), list);
                } else {
                    above.removeChild(list);
                    page.getElementsByTagNameNS("*", "main").item(0).appendChild(named(report));
                }
                return;
            }
        }
    }

    private Element named(Report report) {
        Edition edition = report.edition();
        Element named = element("div");
        named.setAttribute("class", "editions");
        if (edition.speaks(report.language())) {
            line(named, Messages.text(report.language(), "report.editions") + ":");
        }
        for (Edition.Other other : edition.others()) {
            String name = Glyphs.showsAll(other.name()) ? other.name() : other.called();
            line(named, name + " – " + other.file("pdf"));
        }
        return named;
    }

    private void line(Element to, String text) {
        Element line = element("p");
        line.setTextContent(text);
        to.appendChild(line);
    }

    private void replaceGlyphs(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(glyphs.shown(node.getNodeValue()));
            return;
        }
        NamedNodeMap attributes = node.getAttributes();
        if (attributes != null) {
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                attribute.setValue(glyphs.shown(attribute.getValue()));
            }
        }
        for (Node c = node.getFirstChild(); c != null; c = c.getNextSibling()) {
            replaceGlyphs(c);
        }
    }

    private void addHead(Report report) {
        Element head = (Element) page.getElementsByTagNameNS("*", "head").item(0);
        Element style = element("style");
        style.setTextContent(
                report.palette()
                        .inStyleSheet(css(report))
                        .replace("BANNER-INK", Palette.banner(report.published()).notation())
                        .replace("BANNER", quoted(painted(report))));
        head.appendChild(style);
        Element subject = element("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", glyphs.shown(report.description()));
        head.appendChild(subject);
        head.appendChild(bookmarks(report));
    }

    /** The headings as the reader program's own table of contents. */
    private Element bookmarks(Report report) {
        Element root = element("bookmarks");
        Deque<Element> above = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                    levels.pop();
                    above.pop();
                }
                Element bookmark = element("bookmark");
                bookmark.setAttribute("name", glyphs.shown(heading.text()));
                bookmark.setAttribute("href", "#" + heading.anchor());
                (above.isEmpty() ? root : above.peek()).appendChild(bookmark);
                above.push(bookmark);
                levels.push(heading.level());
            }
        }
        return root;
    }

    private Element element(String name) {
        return page.createElementNS(page.getDocumentElement().getNamespaceURI(), name);
    }

    /** A string of the style sheet's language: all but letters and digits by number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c)) {
                                quoted.appendCodePoint(c);
                            } else {
                                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
                            }
                        });
        return quoted.append('"').toString();
    }

    /** The sheet; brackets round the number of pages would be turned with the writing. */
    private static String css(Report report) {
        return report.edition().rightToLeft()
                ? css().replace("counter(page) \" (\" counter(pages) \")\"", "counter(page)")
                : css();
    }

    private static String css() {
        try (InputStream in =
                PrintPage.class.getResourceAsStream("/underlag/report/pdf/print.css")) {
            if (in == null) {
                throw new IllegalStateException("print.css is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
