package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.format.DocumentPart.Kind;

/** A .docx as parts, in the order of its body. Headings go by style, whatever Word's language. */
final class DocxParts {
    private static final Pattern HEADING_STYLE =
            Pattern.compile("(?:heading|rubrik|überschrift)\\s*([1-9])");
    private static final Pattern TYPED_BULLET =
            Pattern.compile("(?:[-*•–—·‣◦▪]|\\d{1,2}[.)])\\s+(.+)", Pattern.DOTALL);
    private static final int BOLD_HEADING_LEVEL = 7;
    private static final int LONGEST_BOLD_HEADING = 80;

    static {
        // Real files go far beyond POI's ratio; ZipGuard has counted the bytes already.
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    private final XWPFDocument document;
    private final List<DocumentPart> parts = new ArrayList<>();
    private final List<Boolean> bold = new ArrayList<>();

    private DocxParts(XWPFDocument document) {
        this.document = document;
    }

    /**
     * All of a document that {@link ZipGuard} has let through.
     *
     * @throws ImportException where it is damaged
     */
    static List<DocumentPart> read(ImportSource source) throws IOException, ImportException {
        try (InputStream in = source.open();
                XWPFDocument document = new XWPFDocument(in)) {
            DocxParts reading = new DocxParts(document);
            reading.body(document.getBodyElements());
            return reading.withBoldHeadings();
        } catch (RuntimeException | IOException e) {
            // The library throws what it likes at a damaged file, and the guard has shown that the
            // disk is sound.
            throw new ImportException(
                    Finding.error("import.damaged-document", Origin.whole(source.name())), e);
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (parts.size() >= Limits.PARTS) {
                return;
            }
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else {
                // A content control: its text is all that the library gives.
                String text = DocxText.ofBlock(element);
                text.lines()
                        .filter(l -> !l.isBlank())
                        .forEach(l -> add(Kind.PARAGRAPH, 0, l, 0, 0, false));
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = DocxText.of(paragraph);
        int heading = headingLevel(paragraph);
        if (text.isBlank()) {
            return;
        }
        if (heading > 0) {
            add(Kind.HEADING, heading, text, 0, 0, false);
            return;
        }
        Matcher typed = TYPED_BULLET.matcher(text.strip());
        String bulleted = typed.matches() ? typed.group(1) : null;
        if (isListItem(paragraph)) {
            int depth = paragraph.getNumIlvl() == null ? 1 : 1 + paragraph.getNumIlvl().intValue();
            add(Kind.LIST_ITEM, depth, text, 0, 0, false);
        } else if (bulleted != null) {
            add(Kind.LIST_ITEM, 1, bulleted, 0, 0, false);
        } else {
            add(Kind.PARAGRAPH, 0, text, 0, 0, isBold(paragraph));
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
                        String text = DocxText.of(paragraph);
                        if (!text.isBlank() && parts.size() < Limits.PARTS) {
                            add(Kind.TABLE_CELL, 0, text, row, column, false);
                        }
                    } else if (element instanceof XWPFTable inner) {
                        table(inner);
                    }
                }
            }
        }
    }

    private void add(Kind kind, int level, String text, int row, int column, boolean isBold) {
        Locator place = new Locator.Paragraph(parts.size() + 1);
        parts.add(new DocumentPart(kind, level, text.strip(), place, row, column));
        bold.add(isBold);
    }

    /** A short bold paragraph over a plain one is how many people write a heading. */
    private List<DocumentPart> withBoldHeadings() {
        List<DocumentPart> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            DocumentPart part = parts.get(i);
            boolean heads =
                    bold.get(i)
                            && part.text().length() <= LONGEST_BOLD_HEADING
                            && !part.text().endsWith(".")
                            && i + 1 < parts.size()
                            && !bold.get(i + 1)
                            && parts.get(i + 1).kind() != Kind.HEADING;
            result.add(
                    heads
                            ? new DocumentPart(
                                    Kind.HEADING,
                                    BOLD_HEADING_LEVEL,
                                    part.text(),
                                    part.place(),
                                    0,
                                    0)
                            : part);
        }
        return result;
    }

    private int headingLevel(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        for (int depth = 0; id != null && depth < 10; depth++) {
            XWPFStyle style =
                    document.getStyles() == null ? null : document.getStyles().getStyle(id);
            String name = style == null ? id : style.getName();
            int level = headingLevel(name);
            if (level > 0) {
                return level;
            }
            id = style == null ? null : style.getBasisStyleID();
        }
        return 0;
    }

    private static int headingLevel(@Nullable String styleName) {
        if (styleName == null) {
            return 0;
        }
        String name = styleName.toLowerCase(Locale.ROOT);
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
