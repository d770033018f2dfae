package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** A .docx as parts, in the order of its body. Headings go by style, whatever Word's language. */
final class DocxParts {
    private static final Pattern HEADING_STYLE =
            Pattern.compile("(?:heading|rubrik|überschrift)\\s*([1-9])");
    private static final Pattern CONTENTS_STYLE =
            Pattern.compile("(?:toc|innehåll|verzeichnis)\\s*[1-9]");

    static {
        // Real files go far beyond POI's ratio; ZipGuard has counted the bytes already.
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    private final XWPFDocument document;
    private final PartList parts = new PartList();

    private DocxParts(XWPFDocument document) {
        this.document = document;
    }

    /**
     * All of a document that {@link ZipGuard} has let through.
     *
     * @throws ImportException where it is damaged
     */
    static PartList read(ImportSource source) throws IOException, ImportException {
        try (InputStream in = source.open();
                XWPFDocument document = new XWPFDocument(in)) {
            DocxParts reading = new DocxParts(document);
            reading.body(document.getBodyElements());
            reading.margins();
            return reading.parts;
        } catch (RuntimeException | IOException e) {
            // The library throws what it likes at a damaged file, and the guard has shown that the
            // disk is sound.
            throw new ImportException(
                    Finding.error("import.damaged-document", Origin.whole(source.name())), e);
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (parts.full()) {
                return;
            }
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else {
                // A content control: its text is all that the library gives.
                DocxText.ofBlock(element).lines().forEach(l -> parts.paragraph(l, false));
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = DocxText.of(paragraph);
        String style = styleName(paragraph.getStyleID());
        int heading = headingLevel(paragraph);
        if (heading > 0) {
            parts.heading(heading, text);
        } else if (style != null && CONTENTS_STYLE.matcher(style).matches()) {
            parts.setApart(SetApart.CONTENTS, text);
        } else if (isListItem(paragraph)) {
            int depth = paragraph.getNumIlvl() == null ? 1 : 1 + paragraph.getNumIlvl().intValue();
            parts.listItem(depth, text);
        } else {
            parts.paragraph(text, isBold(paragraph));
        }
    }

    private void table(XWPFTable table) {
        int row = 0;
        for (XWPFTableRow tableRow : table.getRows()) {
            row++;
            int column = 0;
            for (XWPFTableCell cell : tableRow.getTableCells()) {
                column++;
                for (IBodyElement element : cell.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        parts.cell(row, column, DocxText.of(paragraph));
                    } else if (element instanceof XWPFTable inner) {
                        table(inner);
                    }
                }
            }
        }
    }

    /** What stands outside the body. */
    private void margins() {
        document.getHeaderList().forEach(this::frame);
        document.getFooterList().forEach(this::frame);
        for (XWPFFootnote note : document.getFootnotes()) {
            note.getParagraphs().forEach(p -> parts.setApart(SetApart.FOOTNOTE, DocxText.of(p)));
        }
        XWPFComment[] comments = document.getComments();
        for (XWPFComment comment : comments == null ? new XWPFComment[0] : comments) {
            parts.setApart(SetApart.COMMENT, comment.getText());
        }
    }

    private void frame(XWPFHeaderFooter frame) {
        frame.getParagraphs().forEach(p -> parts.setApart(SetApart.PAGE_FRAME, DocxText.of(p)));
    }

    private int headingLevel(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        for (int depth = 0; id != null && depth < 10; depth++) {
            int level = headingLevel(styleName(id));
            if (level > 0) {
                return level;
            }
            XWPFStyle style = style(id);
            id = style == null ? null : style.getBasisStyleID();
        }
        return 0;
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        XWPFStyles styles = document.getStyles();
        return id == null || styles == null ? null : styles.getStyle(id);
    }

    private @Nullable String styleName(@Nullable String id) {
        XWPFStyle style = style(id);
        String name = style == null ? id : style.getName();
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static int headingLevel(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        if (name.equals("title") || name.equals("titel") || name.equals("rubrik")) {
            return 1;
        }
        Matcher matcher = HEADING_STYLE.matcher(name);
        String digit = matcher.matches() ? matcher.group(1) : null;
        return digit == null ? 0 : Integer.parseInt(digit);
    }

    private static boolean isListItem(XWPFParagraph paragraph) {
        return paragraph.getNumID() != null && paragraph.getNumID().signum() > 0;
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().anyMatch(r -> !r.text().isBlank())
                && paragraph.getRuns().stream()
                        .filter(r -> !r.text().isBlank())
                        .allMatch(r -> r.isBold());
    }
}
