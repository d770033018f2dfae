package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Material;
import underlag.dialogue.SourceFile;
import underlag.dialogue.SourceReading;

/** A zip is a folder of files, each with the archive's name before its own. */
class ArchiveTest {
    private static final String SURVEY =
            "Vad vill du ändra?;Ålder\nMer grönt, tack;34\nBättre ljus i tunneln;51\n";
    private static final String NOTES = "Bord 1\n- Fler bänkar\n\nBord 2\n- En damm\n";

    @Test
    void everyFileOfAnArchiveIsReadByItsOwnImporter() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("svar/", new byte[0]);
        files.put("svar/enkät.csv", SURVEY.getBytes(StandardCharsets.UTF_8));
        files.put("möte.txt", NOTES.getBytes(StandardCharsets.UTF_8));
        files.put("__MACOSX/._möte.txt", new byte[] {1});
        files.put(".DS_Store", new byte[] {1});

        Material material = Reading.of(new MemorySource("allt.zip", zip(files)));

        assertThat(material.findings()).isEmpty();
        assertThat(material.sources())
                .extracting(SourceReading::source, SourceReading::role, SourceReading::importer)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "allt.zip/svar/enkät.csv", "fil/svar/enkät.csv", "survey-table"),
                        org.assertj.core.api.Assertions.tuple(
                                "allt.zip/möte.txt", "fil/möte.txt", "dialogue-notes"));
        assertThat(material.contributions())
                .extracting(c -> c.origin().source() + " " + c.origin().place().notation())
                .containsExactly(
                        "allt.zip/svar/enkät.csv A2",
                        "allt.zip/svar/enkät.csv A3",
                        "allt.zip/möte.txt line 2",
                        "allt.zip/möte.txt line 5");
    }

    @Test
    void planMayNameOneFileOfAnArchive() throws IOException {
        MemorySource archive =
                new MemorySource(
                        "allt.zip",
                        zip(
                                Map.of(
                                        "a.csv",
                                        SURVEY.getBytes(StandardCharsets.UTF_8),
                                        "b.txt",
                                        NOTES.getBytes(StandardCharsets.UTF_8))));

        Material one = Reading.of(archive, named("allt.zip/b.txt"));
        Material none = Reading.of(archive, named("allt.zip/c.txt"));

        assertThat(Reading.only(one).role()).isEqualTo("roll");
        assertThat(Reading.only(one).source()).isEqualTo("allt.zip/b.txt");
        assertThat(Reading.codes(none)).containsExactly("import.not-in-archive");
    }

    @Test
    void archiveInsideAnArchiveIsNotOpenedButTheRestIsRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("inre.zip", zip(Map.of("b.txt", NOTES.getBytes(StandardCharsets.UTF_8))));
        files.put("a.csv", SURVEY.getBytes(StandardCharsets.UTF_8));

        Material material = Reading.of(new MemorySource("yttre.zip", zip(files)));

        assertThat(Reading.only(material).source()).isEqualTo("yttre.zip/a.csv");
        assertThat(material.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("import.archive-in-archive"))
                .satisfies(f -> assertThat(f.where().source()).isEqualTo("yttre.zip/inre.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../utanför.csv", "/etc/passwd", "a/../../b.csv", "C:\\svar.csv"})
    void nameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        byte[] bytes = zip(Map.of(name, SURVEY.getBytes(StandardCharsets.UTF_8)));

        assertThat(Reading.codes(Reading.of(new MemorySource("a.zip", bytes))))
                .containsExactly("import.zip-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Index/Document.iwa", "project.qde", "[Content_Types].xml"})
    void fileThatAProgramPacksIsNoFolder(String entry) throws IOException {
        byte[] bytes = zip(Map.of(entry, new byte[] {1, 2}, "a.csv", new byte[] {'a'}));

        assertThat(Reading.codes(Reading.of(new MemorySource("a.numbers", bytes))))
                .containsExactly("import.binary");
    }

    @Test
    void archiveOfTooManyFilesIsRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 1_001; i++) {
            files.put(i + ".txt", new byte[] {'a'});
        }

        assertThat(Reading.codes(Reading.of(new MemorySource("a.zip", zip(files)))))
                .containsExactly("import.many-files");
    }

    @Test
    void lockedArchiveSaysThatItIsLocked() throws IOException {
        byte[] bytes = zip(Map.of("a.csv", SURVEY.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < bytes.length - 10; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
            if (local || central) {
                bytes[i + (local ? 6 : 8)] |= 1;
            }
        }

        assertThat(Reading.codes(Reading.of(new MemorySource("a.zip", bytes))))
                .containsExactly("import.locked");
    }

    private static ImportSettings named(String path) {
        return Reading.settings(SourceFile.plain("roll", path), List.of());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
