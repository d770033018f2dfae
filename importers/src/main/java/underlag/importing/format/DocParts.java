package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** A .doc as parts, in the order of its body. */
final class DocParts {
    private static final Pattern HEADING_STYLE =
            Pattern.compile("(?:heading|rubrik|überschrift)\\s*([1-9])");
    private static final char CELL_END = '\u0007';

    private final HWPFDocument document;
    private final PartList parts = new PartList();
    private int row;
    private int column;

    private DocParts(HWPFDocument document) {
        this.document = document;
    }

    /**
     * All of a document.
     *
     * @throws ImportException where it is damaged, locked or older than Word 97
     */
    static PartList read(ImportSource source) throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        try (InputStream in = source.open();
                HWPFDocument document = new HWPFDocument(in)) {
            DocParts reading = new DocParts(document);
            reading.body(document.getRange());
            reading.apart(SetApart.PAGE_FRAME, document.getHeaderStoryRange());
            reading.apart(SetApart.FOOTNOTE, document.getFootnoteRange());
            reading.apart(SetApart.FOOTNOTE, document.getEndnoteRange());
            reading.apart(SetApart.COMMENT, document.getCommentsRange());
            return reading.parts;
        } catch (EncryptedDocumentException e) {
            throw new ImportException(Finding.error("import.locked", where), e);
        } catch (OldWordFileFormatException e) {
            throw new ImportException(Finding.error("import.too-old", where), e);
        } catch (RuntimeException | IOException e) {
            // The library throws what it likes at a damaged file; its beginning was read before.
            throw new ImportException(Finding.error("import.damaged-old", where), e);
        }
    }

    private void body(Range body) {
        for (int i = 0; i < body.numParagraphs() && !parts.full(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                cell(paragraph);
            } else {
                row = 0;
                column = 0;
                paragraph(paragraph);
            }
        }
    }

    private void cell(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            row++;
            column = 0;
            return;
        }
        parts.cell(row + 1, column + 1, text(paragraph));
        if (paragraph.text().indexOf(CELL_END) >= 0) {
            column++;
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = text(paragraph);
        String style = style(paragraph);
        Matcher heading = HEADING_STYLE.matcher(style);
        if (heading.matches()) {
            parts.heading(Integer.parseInt(heading.group(1)), text);
        } else if (style.equals("title") || style.equals("titel") || style.equals("rubrik")) {
            parts.heading(1, text);
        } else if (style.startsWith("toc ") || style.startsWith("innehåll ")) {
            parts.setApart(SetApart.CONTENTS, text);
        } else if (paragraph.isInList()) {
            parts.listItem(1 + paragraph.getIlvl(), text);
        } else {
            parts.paragraph(text, isBold(paragraph));
        }
    }

    private void apart(String reason, Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            parts.setApart(reason, text(range.getParagraph(i)));
        }
    }

    private String style(Paragraph paragraph) {
        StyleDescription style =
                document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name = style == null ? null : style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** The text with all changes accepted and fields as their results. */
    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                text.append(run.text());
            }
        }
        return Range.stripFields(text.toString())
                .replaceAll("[\u000B\r\f]", "\n")
                .replace('\u001E', '-')
                .replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
                .strip();
    }

    private static boolean isBold(Paragraph paragraph) {
        boolean some = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.text().isBlank()) {
                if (!run.isBold()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
