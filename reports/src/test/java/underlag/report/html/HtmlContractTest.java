package underlag.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
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
        try {
            Document page =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new InputSource(
                                            new StringReader(
                                                    new String(file, StandardCharsets.UTF_8))));
            return page.getDocumentElement().getTextContent();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    @Override
    protected List<String> pagesOf(byte[] file) throws IOException {
        return List.of(textOf(file));
    }
}
