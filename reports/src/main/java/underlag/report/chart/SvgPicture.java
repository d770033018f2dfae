package underlag.report.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import underlag.report.chart.Rows.Drawing;
import underlag.report.model.Chart;
import underlag.report.model.XmlText;

/** A drawing as SVG text: accessible, small, and the same on every machine. */
final class SvgPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS = "'Liberation Sans', Arial, Helvetica, sans-serif";
    private static final int DECIMALS = 2;

    /** What Batik leaves unsaid as its default; a page that the drawing stands in has another. */
    private static final String DEFAULT_FONT_SIZE = "12px";

    private final StringBuilder out = new StringBuilder();
    private final String id;

    private SvgPicture(String id) {
        this.id = id;
    }

    /**
     * @param id what ids in the drawing begin with
     */
    static String of(Chart chart, String id, Drawing drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new Ids(id));
        SVGGraphics2D g2 = new Measuring(context);
        g2.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        return new SvgPicture(id).write(chart, drawing, g2.getRoot());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform cannot make documents", e);
        }
    }

    /** Measures text as it will be shown, without rounding every letter to whole pixels. */
    private static final class Measuring extends SVGGraphics2D {
        private final Graphics2D ruler =
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

        Measuring(SVGGeneratorContext context) {
            super(context, false);
            ruler.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            ruler.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            return ruler.getFontMetrics(font);
        }

        @Override
        public FontRenderContext getFontRenderContext() {
            return ruler.getFontRenderContext();
        }
    }

    /** Keeps ids apart where several drawings stand in one page. */
    private static final class Ids extends SVGIDGenerator {
        private final String chart;
        private int last;

        Ids(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            last++;
            return chart + "-" + prefix + last;
        }
    }

    private String write(Chart chart, Drawing drawing, Element root) {
        int width = drawing.width();
        int height = drawing.height();
        out.append("<svg xmlns=\"").append(SVG).append("\" font-size=\"");
        out.append(DEFAULT_FONT_SIZE).append("\" role=\"img\" aria-labelledby=\"");
        out.append(id).append("-title ").append(id).append("-desc\" width=\"").append(width);
        out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
        out.append(' ').append(height).append("\">\n<title id=\"").append(id).append("-title\">");
        text(chart.title());
        out.append("</title>\n<desc id=\"").append(id).append("-desc\">");
        text(chart.altText());
        out.append("</desc>\n");
        children(root);
        return out.append("</svg>\n").toString();
    }

    private void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text(child.getNodeValue());
            }
        }
    }

    private void element(Element element) {
        if (element.getTagName().equals("defs")
                && element.getElementsByTagName("*").getLength() == 0) {
            return;
        }
        out.append('<').append(element.getTagName());
        attributes(element).forEach(this::attribute);
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        boolean words = element.getTagName().equals("text");
        out.append(words ? ">" : ">\n");
        children(element);
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            Node attribute = given.item(i);
            String value = attribute.getNodeValue();
            switch (attribute.getNodeName()) {
                case "font-family" -> sorted.put("font-family", FONTS);
                case "id" -> sorted.put("id", value.startsWith(id) ? value : id + "-" + value);
                default -> sorted.put(attribute.getNodeName(), value);
            }
        }
        return sorted;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void text(String text) {
        String held = XmlText.of(text);
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
