package underlag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word and Excel files opened by LibreOffice, which reads them all and prints them as PDF. */
class OfficeTest {
    @TempDir Path folder;

    static List<Path> documents() {
        return Stream.concat(
                        PublishedSample.files(".docx").stream(),
                        PublishedSample.files(".xlsx").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFileIsOpenedAndHoldsTheDialoguesTitle(Path document) throws IOException {
        String printed = printed(document);

        assertThat(printed).as(PublishedSample.name(document)).contains("Framtidens centrum");
    }

    @Test
    void aCutFileIsNotOpened() throws IOException {
        byte[] whole = Files.readAllBytes(documents().getFirst());
        Path cut = folder.resolve("cut.docx");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

        assertThat(printed(cut)).doesNotContain("Framtidens centrum");
    }

    /** The text of the PDF that LibreOffice makes, or nothing where it makes none. */
    private String printed(Path document) throws IOException {
        Program.run(
                List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        document.toString()));
        String name = document.getFileName().toString().replaceFirst("\\.[^.]+$", ".pdf");
        Path pdf = folder.resolve(name);
        if (!Files.exists(pdf)) {
            return "";
        }
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
