package underlag.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import underlag.dialogue.Messages;
import underlag.report.model.Block.Heading;
import underlag.report.model.Contents;
import underlag.report.model.Report;

/**
 * The list of contents as Word's own field, filled with links. Only Word knows the pages: it puts
 * their numbers in when the reader updates the field.
 */
final class DocxContents {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private DocxContents() {}

    static void write(XWPFDocument document, Report report) {
        List<Heading> headings = new ArrayList<>();
        for (Contents.Chapter chapter : Contents.of(report).chapters()) {
            headings.add(chapter.heading());
            headings.addAll(chapter.sections());
        }
        if (headings.isEmpty()) {
            return;
        }
        CTP title = DocxText.paragraph(document.createParagraph().getCTP(), "TOCHeading");
        DocxText.plain(title, Messages.text(report.language(), "report.html.contents"));
        CTP line = title;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            line =
                    DocxText.paragraph(
                            document.createParagraph().getCTP(), "TOC" + (heading.level() - 1));
            if (i == 0) {
                mark(line, STFldCharType.BEGIN);
                line.addNewR().addNewInstrText().setStringValue(FIELD);
                mark(line, STFldCharType.SEPARATE);
            }
            DocxText.link(line, heading.text(), heading.anchor());
        }
        mark(line, STFldCharType.END);
    }

    private static void mark(CTP paragraph, STFldCharType.Enum type) {
        paragraph.addNewR().addNewFldChar().setFldCharType(type);
    }
}
