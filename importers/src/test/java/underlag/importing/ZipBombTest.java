package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Material;
import underlag.testing.TestFolders;

/** Packed files that lie about what is in them, in every format that is a zip. */
class ZipBombTest {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int PACKING = 10;
    private static final int SIZE = 24;

    @ParameterizedTest
    @CsvSource({
        "enkat.xlsx, xl/sharedStrings.xml",
        "enkat.ods, content.xml",
        "anteckningar.docx, word/document.xml",
        "anteckningar.odt, content.xml"
    })
    void documentThatUnpacksWithoutEndIsRefused(String file, String entry) throws IOException {
        Map<String, byte[]> entries = entries(file);
        entries.put(entry, new byte[0]);

        Material material = Reading.of(new MemorySource(file, bomb(entries, entry)));

        assertThat(Reading.codes(material)).containsExactly("import.zip-refused");
        assertThat(material.contributions()).isEmpty();
    }

    @Test
    void bombInAnArchiveIsRefusedAndTheOtherFilesAreRead() throws IOException {
        Map<String, byte[]> entries = entries("anteckningar.docx");
        byte[] bomb = bomb(entries, "word/document.xml");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.docx", bomb);
        files.put("tankar.txt", "- Fler bänkar\n".getBytes(StandardCharsets.UTF_8));

        Material material = Reading.of(new MemorySource("allt.zip", zip(files)));

        assertThat(Reading.codes(material)).contains("import.zip-refused");
        assertThat(material.contributions()).extracting(c -> c.text()).contains("Fler bänkar");
    }

    @Test
    void archiveInAnArchiveIsNotUnpackedHoweverDeep() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "- Ett\n".getBytes(StandardCharsets.UTF_8)));
        for (int depth = 0; depth < 20; depth++) {
            inner = zip(Map.of("i.zip", inner));
        }

        assertThat(Reading.codes(Reading.of(new MemorySource("yttre.zip", inner))))
                .containsExactly("import.archive-in-archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkat.xlsx", "enkat.ods", "anteckningar.docx", "anteckningar.odt"})
    void sizesThatTheFileClaimsAreNotBelieved(String file) throws IOException {
        byte[] sound = zip(entries(file));

        for (int claimed : new int[] {0, 1, Integer.MAX_VALUE}) {
            byte[] lying = changed(sound, SIZE, claimed, Integer.BYTES);
            Material material = Reading.of(new MemorySource(file, lying));
            assertThat(material.contributions().size() + material.findings().size()).isPositive();
        }
        Map<String, byte[]> entries = entries(file);
        byte[] bomb = bomb(entries, entries.keySet().iterator().next());
        assertThat(
                        Reading.codes(
                                Reading.of(
                                        new MemorySource(
                                                file, changed(bomb, SIZE, 10, Integer.BYTES)))))
                .containsExactly("import.zip-refused");
    }

    /** 93 is Zstandard, 95 is XZ, 14 is LZMA, 99 is what WinZip calls AES. */
    @ParameterizedTest
    @ValueSource(ints = {93, 95, 14, 99, 1})
    void packingThatCannotBeReadIsNamed(int packing) throws IOException {
        for (String file : new String[] {"enkat.xlsx", "anteckningar.docx", "enkat.ods"}) {
            byte[] packed = changed(zip(entries(file)), PACKING, packing, Short.BYTES);

            assertThat(Reading.codes(Reading.of(new MemorySource(file, packed))))
                    .containsExactly("import.zip-packing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkat.xlsx", "enkat.ods", "anteckningar.docx", "anteckningar.odt"})
    void damagedPartsEndInAMessageAndNothingIsPrinted(String file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> damaged : entries(file).entrySet()) {
                Map<String, byte[]> entries = entries(file);
                byte[] whole = damaged.getValue();
                entries.put(damaged.getKey(), Arrays.copyOf(whole, whole.length / 2));
                Material material = Reading.of(new MemorySource(file, zip(entries)));
                assertThat(material.sources().size() + material.findings().size()).isPositive();
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("Error");
    }

    private static Map<String, byte[]> entries(String file) throws IOException {
        Path path = TestFolders.root().resolve("importers/src/test/resources/formats/" + file);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return bomb(entries, "");
    }

    /** The entries, one of them followed by more zeros than anything may unpack to. */
    private static byte[] bomb(Map<String, byte[]> entries, String grown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            byte[] zeros = new byte[1 << 20];
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; i < 201 && entry.getKey().equals(grown); i++) {
                    zip.write(zeros);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The same number written into every entry of the directory at the end. */
    private static byte[] changed(byte[] zip, int place, int value, int width) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < changed.length - 46; i++) {
            if (buffer.getInt(i) == DIRECTORY_ENTRY && width == Integer.BYTES) {
                buffer.putInt(i + place, value);
            } else if (buffer.getInt(i) == DIRECTORY_ENTRY) {
                buffer.putShort(i + place, (short) value);
            }
        }
        return changed;
    }
}
