package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Finding;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.MemorySource;
import underlag.testing.TestFolders;

/** PDF: reading order, paragraphs, what stands around the text, and what cannot be read. */
class PdfTest {

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        List<DocumentPart> parts = read(fixture("spalter.pdf")).parts();

        assertThat(parts).hasSize(9);
        assertThat(parts.getFirst().kind()).isEqualTo(DocumentPart.Kind.HEADING);
        assertThat(parts.get(2).text())
                .startsWith("En grupp föreslog att gatan stängs mellan klockan sju och åtta. Andra")
                .endsWith("påminde om att samma förslag avvisades för tio år sedan.");
        assertThat(parts)
                .extracting(p -> p.place().notation())
                .startsWith("page 1, paragraph 1", "page 1, paragraph 2")
                .endsWith("page 2, paragraph 1", "page 2, paragraph 2");
    }

    @Test
    void wordsBrokenAtTheLineEndAreWholeAndOtherHyphensStay() throws Exception {
        String text =
                read(lines(
                                11,
                                "Vi vill att kom-",
                                "munen bygger en is-",
                                "bana med e-",
                                "posttjänst, natt-",
                                "och dagbelysning vid Kung-",
                                "Karls torg, som alla har önskat sig länge."))
                        .parts()
                        .getFirst()
                        .text();

        assertThat(text)
                .isEqualTo(
                        "Vi vill att kommunen bygger en isbana med e-posttjänst, natt- och"
                                + " dagbelysning vid Kung-Karls torg, som alla har önskat sig"
                                + " länge.");
    }

    @Test
    void headersFootersAndPageNumbersAreSetApart() throws Exception {
        DocumentFile document = read(fixture("spalter.pdf"));

        assertThat(document.apart())
                .extracting(a -> a.reason() + " " + a.text())
                .containsExactly(
                        "import.page-frame Skoldialogen 2026 Dnr KS 2026/114",
                        "import.page-frame 1(2)",
                        "import.page-frame Skoldialogen 2026 Dnr KS 2026/114",
                        "import.page-frame 2(2)");
    }

    @Test
    void headingWithANumberOfItsOwnOnEachPageIsNoPageHeader() throws Exception {
        MemorySource source =
                pdf(
                        List.of(
                                List.of("Bord 1", "Mer ljus i parken, tack, och fler bänkar där."),
                                List.of("Bord 2", "En brygga där man kan bada på sommaren.")));

        assertThat(read(source).parts())
                .extracting(DocumentPart::text)
                .contains("Bord 1", "Bord 2");
    }

    @Test
    void scannedPageSaysThatItIsAPicture() throws Exception {
        assertThatThrownBy(() -> read(scanned()))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("import.scanned-pdf"));
    }

    @Test
    void lockedPdfSaysThatItIsLocked() throws Exception {
        assertThatThrownBy(() -> read(locked()))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("import.locked"));
    }

    @Test
    void scannedPageAmongOthersIsNamed() throws Exception {
        DocumentFile document = read(mixed());

        assertThat(document.parts()).isNotEmpty();
        assertThat(document.findings())
                .extracting(Finding::code, f -> f.where().place().notation())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "import.page-without-text", "page 2, paragraph 1"));
    }

    private static DocumentFile read(ImportSource source) throws IOException, ImportException {
        return DocumentFile.of(source, SourceFile.plain("a", source.name()));
    }

    private static MemorySource fixture(String name) throws IOException {
        return new MemorySource(
                name,
                Files.readAllBytes(
                        TestFolders.root()
                                .resolve("importers/src/test/resources/formats")
                                .resolve(name)));
    }

    private static MemorySource lines(int size, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, size, List.of(lines));
            return saved(document);
        }
    }

    private static MemorySource pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                page(document, 11, lines);
            }
            return saved(document);
        }
    }

    private static void page(PDDocument document, int size, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), size);
            content.setLeading(1.2f * size);
            content.newLineAtOffset(72, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void picture(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
        }
    }

    private static MemorySource scanned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            picture(document);
            return saved(document);
        }
    }

    private static MemorySource mixed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, 11, List.of("Det här är en sida med text som går att läsa."));
            picture(document);
            return saved(document);
        }
    }

    private static MemorySource locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, 11, List.of("Hemligt"));
            document.protect(
                    new StandardProtectionPolicy("agare", "lasare", new AccessPermission()));
            return saved(document);
        }
    }

    private static MemorySource saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new MemorySource("a.pdf", bytes.toByteArray());
    }
}
