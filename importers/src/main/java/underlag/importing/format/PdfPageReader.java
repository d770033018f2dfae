package underlag.importing.format;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of each page to words and rows. Not thread-safe. */
final class PdfPageReader extends PDFTextStripper {
    private static final int MOST_LETTERS = 500_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private int letters;

    private PdfPageReader() {}

    /** The first pages of a document. */
    static List<PdfPage> read(PDDocument document, int most) throws IOException {
        PdfPageReader reader = new PdfPageReader();
        reader.setShouldSeparateByBeads(false);
        reader.setEndPage(most);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        // A page of half a million letters is no page, and each is compared with others.
        if (letters++ < MOST_LETTERS) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writePage() throws IOException {
        letters = 0;
        PDPage page = getCurrentPage();
        List<TextPosition> upright = new ArrayList<>();
        StringBuilder turned = new StringBuilder();
        int unknown = 0;
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition letter : article) {
                String text = letter.getUnicode();
                if (text == null || text.equals("\uFFFD") || text.equals("\0")) {
                    unknown++;
                } else if (letter.getDir() == 0) {
                    upright.add(letter);
                } else {
                    turned.append(text);
                }
            }
        }
        List<String> margins = turned.toString().isBlank() ? List.of() : List.of(turned.toString());
        pages.add(
                new PdfPage(
                        getCurrentPageNo(),
                        page.getCropBox().getHeight(),
                        rows(upright),
                        margins,
                        unknown,
                        hasPicture(page)));
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<PdfLine> rows(List<TextPosition> letters) {
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfLine> rows = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        double baseline = 0;
        for (TextPosition letter : letters) {
            double height = Math.max(1, size(letter));
            if (!row.isEmpty() && letter.getYDirAdj() - baseline > 0.4 * height) {
                addRow(row, rows);
                row.clear();
            }
            if (row.isEmpty()) {
                baseline = letter.getYDirAdj();
            }
            row.add(letter);
        }
        addRow(row, rows);
        return rows;
    }

    private static void addRow(List<TextPosition> row, List<PdfLine> rows) {
        List<PdfWord> words = words(row);
        if (!words.isEmpty()) {
            rows.add(new PdfLine(words));
        }
    }

    private static List<PdfWord> words(List<TextPosition> row) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<PdfWord> words = new ArrayList<>();
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : row) {
            boolean space = letter.getUnicode().isBlank();
            if (!word.isEmpty() && (space || isApart(word.getLast(), letter))) {
                words.add(word(word));
                word.clear();
            }
            if (!space) {
                word.add(letter);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        return words;
    }

    private static boolean isApart(TextPosition before, TextPosition letter) {
        double gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        double space = before.getWidthOfSpace();
        double least = space > 0 && Double.isFinite(space) ? 0.5 * space : Double.MAX_VALUE;
        // Justified lines may have less between words than the font's own space.
        return gap > Math.max(0.1 * size(before), Math.min(least, 0.17 * size(before)));
    }

    private static PdfWord word(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(l -> text.append(l.getUnicode()));
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        return new PdfWord(
                plain(text.toString()),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size(first),
                isBold(first.getFont()));
    }

    /** Letters that a font draws as one, as letters: "ﬁ" is "fi". */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joined = c >= '\uFB00' && c <= '\uFB06';
            plain.append(
                    joined
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                            : String.valueOf(c));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static double size(TextPosition letter) {
        double size = letter.getFontSizeInPt();
        return Double.isFinite(size) && size > 0 ? size : Math.max(1, letter.getHeightDir());
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("semibold")
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
