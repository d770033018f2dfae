package underlag.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import underlag.report.RendererContract;
import underlag.report.model.Report;

class HtmlContractTest extends RendererContract {

    @Override
    protected String format() {
        return "html";
    }

    @Override
    protected byte[] render(Report report) {
        return HtmlRenderer.render(report).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected String textOf(byte[] file) throws IOException {
        return page(file).getDocumentElement().getTextContent();
    }

    @Override
    protected List<String> logoTexts(byte[] file) throws IOException {
        NodeList pictures = page(file).getElementsByTagName("img");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pictures.getLength(); i++) {
            texts.add(((Element) pictures.item(i)).getAttribute("alt"));
        }
        return texts;
    }

    private static Document page(byte[] file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(
                            new InputSource(
                                    new StringReader(new String(file, StandardCharsets.UTF_8))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    @Override
    protected List<String> pagesOf(byte[] file) throws IOException {
        return List.of(textOf(file));
    }
}
