package underlag.report.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import underlag.report.model.Edition;
import underlag.report.model.Passages;
import underlag.report.model.XmlText;

/** Puts text into paragraphs: lines, tabs and links kept, what XML cannot hold replaced. */
final class DocxText {
    private static final int LONGEST_BOOKMARK = 40;

    private DocxText() {}

    static CTP paragraph(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    static void plain(CTP paragraph, String text) {
        fill(paragraph.addNewR(), text);
    }

    static void bold(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewB();
        fill(run, text);
    }

    /** Text of one or more lines, each marked that is in another language than the report's. */
    static void written(CTP paragraph, String text, Passages passages) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) {
                plain(paragraph, "\n");
            }
            passages.of(line)
                    .map(Locale::toLanguageTag)
                    .ifPresentOrElse(
                            tag -> foreign(paragraph, line, tag, Edition.rightToLeft(line)),
                            () -> plain(paragraph, line));
        }
    }

    /** A text in another language than the document's. */
    static void foreign(CTP paragraph, String text, String language, boolean rightToLeft) {
        CTR run = paragraph.addNewR();
        CTRPr properties = run.addNewRPr();
        if (rightToLeft) {
            properties.addNewRtl();
            properties.addNewLang().setBidi(language);
        } else {
            properties.addNewLang().setVal(language);
        }
        fill(run, text);
    }

    /** A text that leads to the bookmark of a heading. */
    static void link(CTP paragraph, String text, String anchor) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark(anchor));
        link.setHistory(true);
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        fill(run, text);
    }

    /** Word takes letters, digits and underscores, at most 40, a letter first. */
    static String bookmark(String anchor) {
        String name = "b_" + anchor.replace('-', '_');
        if (name.length() <= LONGEST_BOOKMARK) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(anchor.getBytes(StandardCharsets.UTF_8));
        String end = "_" + Long.toHexString(sum.getValue());
        return name.substring(0, LONGEST_BOOKMARK - end.length()) + end;
    }

    private static void fill(CTR run, String text) {
        String clean = XmlText.of(text);
        int start = 0;
        for (int i = 0; i <= clean.length(); i++) {
            char c = i == clean.length() ? '\n' : clean.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > start) {
                CTText part = run.addNewT();
                part.setStringValue(clean.substring(start, i));
                part.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            if (i < clean.length()) {
                if (c == '\t') {
                    run.addNewTab();
                } else {
                    run.addNewBr();
                }
            }
            start = i + 1;
        }
    }
}
