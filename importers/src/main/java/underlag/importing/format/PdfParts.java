package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** The text of a PDF as parts, in the order that a person would read it. */
final class PdfParts {
    private static final int FEWEST_LETTERS = 20;

    /** Dots that lead to a page number. */
    private static final Pattern CONTENTS = Pattern.compile("(?:[.…]\\s?){5,}\\s*\\d{1,4}$");

    private PdfParts() {}

    /**
     * The first pages of a document.
     *
     * @param findings takes what is to be said of single pages
     * @throws ImportException where it is damaged, locked or holds no text but pictures of it
     */
    static PartList read(ImportSource source, int most, List<Finding> findings)
            throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        List<PdfPage> pages;
        try (PDDocument document = load(source)) {
            pages = PdfPageReader.read(document, most);
        } catch (InvalidPasswordException e) {
            throw new ImportException(Finding.error("import.locked", where), e);
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at a damaged file; its beginning was read before.
            throw new ImportException(Finding.error("import.damaged-pdf", where), e);
        }
        check(pages, where, findings);
        return parts(pages);
    }

    private static PDDocument load(ImportSource source) throws IOException {
        Path path = source.path();
        if (path != null) {
            return Loader.loadPDF(path.toFile());
        }
        try (InputStream in = source.open()) {
            return Loader.loadPDF(in.readAllBytes());
        }
    }

    private static void check(List<PdfPage> pages, Origin where, List<Finding> findings)
            throws ImportException {
        int letters = 0;
        int unknown = 0;
        boolean pictures = false;
        for (PdfPage page : pages) {
            int here = letters(page);
            letters += here;
            unknown += page.unknown();
            pictures |= page.pictured();
            if (here == 0 && page.pictured()) {
                Locator place = new Locator.Page(page.number(), 1);
                findings.add(
                        Finding.error(
                                "import.page-without-text", new Origin(where.source(), place)));
            }
        }
        if (unknown > letters) {
            throw new ImportException(Finding.error("import.pdf-without-letters", where));
        }
        if (letters < FEWEST_LETTERS && pictures) {
            findings.clear();
            throw new ImportException(Finding.error("import.scanned-pdf", where));
        }
    }

    private static boolean isContents(PdfLine line) {
        return CONTENTS.matcher(line.text()).find();
    }

    private static int letters(PdfPage page) {
        return page.rows().stream()
                .flatMap(r -> r.words().stream())
                .mapToInt(w -> w.text().length())
                .sum();
    }

    private static PartList parts(List<PdfPage> pages) {
        PdfFrames frames = new PdfFrames(pages);
        PartList parts = new PartList();
        List<List<PdfLine>> texts = new ArrayList<>();
        for (PdfPage page : pages) {
            List<PdfLine> frame = frames.of(page);
            parts.pageOf(page.number());
            frame.forEach(line -> parts.setApart(SetApart.PAGE_FRAME, line.text()));
            page.margins().forEach(text -> parts.setApart(SetApart.PAGE_FRAME, text));
            List<PdfLine> text = new ArrayList<>(page.rows());
            text.removeAll(frame);
            for (PdfLine line : text) {
                if (isContents(line)) {
                    parts.setApart(SetApart.CONTENTS, line.text());
                }
            }
            text.removeIf(PdfParts::isContents);
            texts.add(text);
        }
        PdfParagraphs paragraphs =
                new PdfParagraphs(texts.stream().flatMap(List::stream).toList(), parts);
        for (int i = 0; i < pages.size() && !parts.full(); i++) {
            paragraphs.page(pages.get(i).number());
            PdfColumns.order(texts.get(i)).forEach(paragraphs::column);
        }
        paragraphs.close();
        return parts;
    }
}
