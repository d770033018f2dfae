package underlag.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.MemorySource;

/**
 * Whatever the bytes, reading ends in a result or an {@link ImportException}, and in nothing else.
 * In an ordinary build each target runs its corpus, {@code FormatFuzzTestInputs}: small files of
 * the format, and every input that once broke something. How to look for more stands in {@code
 * CONTRIBUTING.md}.
 */
class FormatFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void csv(byte[] bytes) throws IOException {
        read("fil.csv", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void text(byte[] bytes) throws IOException {
        read("fil.md", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void json(byte[] bytes) throws IOException {
        read("fil.json", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void html(byte[] bytes) throws IOException {
        read("fil.html", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void eml(byte[] bytes) throws IOException {
        read("fil.eml", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void xlsx(byte[] bytes) throws IOException {
        read("fil.xlsx", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void xls(byte[] bytes) throws IOException {
        read("fil.xls", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void ods(byte[] bytes) throws IOException {
        read("fil.ods", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void doc(byte[] bytes) throws IOException {
        read("fil.doc", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void docx(byte[] bytes) throws IOException {
        read("fil.docx", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void odt(byte[] bytes) throws IOException {
        read("fil.odt", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void pdf(byte[] bytes) throws IOException {
        read("fil.pdf", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void zip(byte[] bytes) throws IOException {
        read("fil.zip", bytes);
    }

    private static void read(String name, byte[] bytes) throws IOException {
        MemorySource source = new MemorySource(name, bytes);
        preview(source);
        table(source);
        document(source);
        assertThat(source.openStreams()).as("open streams").isZero();
    }

    private static void preview(ImportSource source) throws IOException {
        SourceFile plan = SourceFile.plain("fil", source.name());
        FormatPreviewer previewer = new FormatPreviewer();
        try {
            assertThat(previewer.preview(source, plan).name()).isEqualTo(source.name());
            for (ImportSource each : previewer.contents(source)) {
                assertThat(each.name()).startsWith(source.name() + "/");
                table(each);
                document(each);
            }
        } catch (ImportException e) {
            assertThat(e.finding().code()).startsWith("import.");
        }
    }

    private static void table(ImportSource source) throws IOException {
        try {
            for (TableFile sheet :
                    TableFile.sheets(source, SourceFile.plain("fil", source.name()))) {
                try (HeadedRows rows = HeadedRows.open(sheet)) {
                    for (TableRow row = rows.next(); row != null; row = rows.next()) {
                        assertThat(row.number()).isPositive();
                    }
                }
            }
        } catch (ImportException e) {
            assertThat(e.finding().code()).startsWith("import.");
        }
    }

    private static void document(ImportSource source) throws IOException {
        try {
            DocumentFile file = DocumentFile.of(source, SourceFile.plain("fil", source.name()));
            assertThat(file.parts()).noneMatch(part -> part.text().isBlank());
        } catch (ImportException e) {
            assertThat(e.finding().code()).startsWith("import.");
        }
    }
}
