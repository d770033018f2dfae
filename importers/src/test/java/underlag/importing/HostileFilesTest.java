package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Material;
import underlag.testing.TestFolders;

/** Files made to do harm, or so odd that they might: a message, and nothing else happens. */
class HostileFilesTest {

    @ParameterizedTest
    @CsvSource({
        "enkat.xlsx, xl/sharedStrings.xml, Ålder",
        "enkat.xlsx, xl/workbook.xml, Svar",
        "enkat.ods, content.xml, Ålder",
        "anteckningar.docx, word/document.xml, Dialogkväll",
        "anteckningar.odt, content.xml, Dialogkväll"
    })
    void externalEntityIsNeverFetched(String file, String entry, String word, @TempDir Path folder)
            throws IOException {
        Path secret = Files.writeString(folder.resolve("hemlig.txt"), "HEMLIGT-INNEHALL");
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        Material material = Reading.of(changed(file, entry, xml -> with(xml, entity, word)));

        assertThat(material.toString()).doesNotContain("HEMLIGT-INNEHALL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkat.ods", "anteckningar.odt"})
    void lockedOpenDocumentSaysThatItIsLocked(String file) throws IOException {
        UnaryOperator<String> lock =
                xml ->
                        xml.replace(
                                "</manifest:manifest>",
                                "<manifest:encryption-data/></manifest:manifest>");

        assertThat(Reading.codes(Reading.of(changed(file, "META-INF/manifest.xml", lock))))
                .containsExactly("import.locked");
    }

    @ParameterizedTest
    @CsvSource({
        "enkat.xlsx, xl/sharedStrings.xml, Ålder",
        "enkat.ods, content.xml, Ålder",
        "anteckningar.docx, word/document.xml, Dialogkväll",
        "anteckningar.odt, content.xml, Dialogkväll"
    })
    void entitiesThatGrowAreNotGrown(String file, String entry, String word) throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            int before = i - 1;
            entities.append("<!ENTITY x" + i + " \"&x" + before + ";&x" + before + ";\">");
        }
        entities.append("<!ENTITY x \"&x30;\">]>");

        Material material =
                Reading.of(changed(file, entry, xml -> with(xml, entities.toString(), word)));

        assertThat(material.toString().length()).isLessThan(100_000);
    }

    @Test
    void rowOfTenThousandColumnsIsRefused() throws IOException {
        String wide = "a;".repeat(10_000) + "\n" + "1;".repeat(10_000) + "\n";

        assertThat(Reading.codes(Reading.csv(wide))).containsExactly("import.too-many-columns");
        assertThat(
                        Reading.codes(
                                Reading.of(
                                        changed(
                                                "enkat.ods",
                                                "content.xml",
                                                xml ->
                                                        xml.replaceFirst(
                                                                "office:value-type=\"string\"",
                                                                "table:number-columns-repeated="
                                                                        + "\"10000\" $0")))))
                .containsExactly("import.too-many-columns");
    }

    @Test
    void sheetWhoseRowsRepeatWithoutEndIsRefused() throws IOException {
        String times = "<table:table-row table:number-rows-repeated=\"999999999\" ";

        Material material =
                Reading.of(
                        changed(
                                "enkat.ods",
                                "content.xml",
                                xml -> xml.replace("<table:table-row ", times)));

        assertThat(Reading.codes(material)).containsExactly("import.too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD1", "ZZZZZ1", "ZZZZZZZZZ1", "A999999999999", "1", ""})
    void cellThatStandsNowhereEndsInAMessage(String place) throws IOException {
        Material material =
                Reading.of(
                        changed(
                                "enkat.xlsx",
                                "xl/worksheets/sheet1.xml",
                                xml -> xml.replace("r=\"C3\"", "r=\"" + place + "\"")));

        assertThat(material.sources().size() + material.findings().size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void lineWithoutEndIsRefused(String delimiter) {
        String line = "ord ".repeat(1_100_000);
        String text =
                "a_b_c\n1_5\" rör_x\n2_7\" rör_y\n3_".replace("_", delimiter) + line + delimiter;

        assertThat(Reading.codes(Reading.of(MemorySource.of("a.tsv", text))))
                .containsExactly("import.line-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go\u0308r om torget, gärna i sommar 🌳👩‍👩‍👧",
                "أريد مقاعد أكثر في الحديقة",
                "Vi vill \u202Eha\u202C mer ljus",
                "e\u0301 och \uD835\uDD4F"
            })
    void textIsLeftAsItWasWritten(String text) throws IOException {
        UnaryOperator<String> write =
                xml -> xml.replace("Fler bänkar i skuggan vid lekplatsen.", text);

        String csv = "Vad vill du?;Ålder\n" + text + ";30\nNej tack;40\n";
        assertThat(Reading.csv(csv).contributions()).anyMatch(c -> c.text().equals(text));
        assertThat(Reading.of(changed("enkat.ods", "content.xml", write)).contributions())
                .anyMatch(c -> c.text().equals(text));
        assertThat(Reading.of(changed("enkat.xlsx", "xl/sharedStrings.xml", write)).contributions())
                .anyMatch(c -> c.text().equals(text));
    }

    private static String with(String xml, String declaration, String word) {
        int start = xml.indexOf("?>") + 2;
        return xml.substring(0, start) + declaration + xml.substring(start).replace(word, "&x;");
    }

    /** A fixture with one of its entries written anew. */
    private static MemorySource changed(String file, String entry, UnaryOperator<String> change)
            throws IOException {
        Path folder = TestFolders.root().resolve("importers/src/test/resources/formats");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(
                                new ByteArrayInputStream(
                                        Files.readAllBytes(folder.resolve(file))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (old.getName().equals(entry)) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    String written = change.apply(xml);
                    assertThat(written).as("changed " + entry).isNotEqualTo(xml);
                    content = written.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(old.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        return new MemorySource(file, bytes.toByteArray());
    }
}
