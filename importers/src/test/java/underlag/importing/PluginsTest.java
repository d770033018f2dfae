package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceFile;
import underlag.testing.TestFolders;

/** An importer in a jar works as one of the program's own; a broken one stops nothing. */
class PluginsTest {
    private static final Path TESTS = TestFolders.root().resolve("importers/src/test");
    private static final String SERVICE = "META-INF/services/underlag.importing.Importer";
    private static final String NOTES = "Frame,Note,Votes,Author\nParken,Fler bord,3,Sigge\n";

    @TempDir Path folder;
    private Path plugins = Path.of("");

    @BeforeEach
    void folderOfPlugins() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    @Test
    void importerInAJarReadsAndSpeaksItsOwnWords() throws IOException {
        pack("tavla.jar", example());

        Importers importers = Importers.withPlugins(plugins);

        assertThat(importers.remarks()).isEmpty();
        assertThat(importers.descriptions(ReaderLanguage.SWEDISH))
                .containsEntry(
                        "tavla",
                        "Lappar från en digital skrivtavla, exporterade som tabell"
                                + " (ur plugins/tavla.jar)");
        Material material = importers.read(List.of(request(null)));
        assertThat(Reading.only(material).importer()).isEqualTo("tavla");
        assertThat(material.contributions()).extracting(c -> c.text()).containsExactly("Fler bord");
        assertThat(material.findings())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.code()).isEqualTo("tavla.not-counted");
                            assertThat(f.problem(ReaderLanguage.SWEDISH)).contains("”Votes”");
                            assertThat(f.problem(ReaderLanguage.ENGLISH)).contains("“Votes”");
                        });
    }

    @Test
    void brokenPluginsAreNamedAndTheRestStillReads() throws IOException {
        Map<String, byte[]> newer = example();
        newer.replaceAll((name, bytes) -> name.endsWith(".class") ? newerJava(bytes) : bytes);
        pack("a-nyare.jar", newer);
        pack("b-saknas.jar", Map.of(SERVICE, text("org.example.Missing")));
        pack("c-utan.jar", Map.of("readme.txt", text("Inget här")));
        Files.writeString(plugins.resolve("d-trasig.jar"), "ingen jar", StandardCharsets.UTF_8);
        pack("e-tavla.jar", example());
        pack("f-igen.jar", example());

        Importers importers = Importers.withPlugins(plugins);

        assertThat(importers.remarks())
                .extracting(f -> f.where().source() + " " + f.code())
                .containsExactly(
                        "plugins/a-nyare.jar import.plugin-java",
                        "plugins/b-saknas.jar import.plugin-broken",
                        "plugins/c-utan.jar import.plugin-empty",
                        "plugins/d-trasig.jar import.plugin-empty",
                        "plugins/f-igen.jar import.plugin-same-id");
        Material material = importers.read(List.of(request(null)));
        assertThat(material.contributions()).hasSize(1);
        assertThat(material.findings()).containsAll(importers.remarks());
        for (Finding remark : importers.remarks()) {
            assertThat(remark.remedy(ReaderLanguage.SWEDISH)).endsWith(".");
        }
    }

    @Test
    void pluginThatFailsOnAFileStopsThatFileAlone() throws IOException {
        pack("tavla.jar", example("deliver(cell, frame, where);", "cell.charAt(cell.length());"));

        Material material =
                Importers.withPlugins(plugins).read(List.of(request("tavla"), request("letters")));

        assertThat(material.sources()).hasSize(1);
        assertThat(material.findings())
                .filteredOn(f -> f.code().equals("import.plugin-failed"))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.problem(ReaderLanguage.SWEDISH))
                                        .contains("tavla", "plugins/tavla.jar"));
    }

    @Test
    void pluginThatBreaksOverAFileIsNamedAndAnotherReads() throws IOException {
        String broken = "boolean ours = !preview.name().substring(99).isEmpty() ||";
        pack("tavla.jar", example("boolean ours =", broken));

        Material material = Importers.withPlugins(plugins).read(List.of(request(null)));

        assertThat(Reading.only(material).importer()).isEqualTo("survey-table");
        assertThat(material.findings())
                .filteredOn(f -> f.code().equals("import.plugin-recognise"))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.problem(ReaderLanguage.SWEDISH))
                                        .contains("tavla", "StringIndexOutOfBoundsException"));
    }

    @Test
    void remarkWithoutWordsIsToldByItsCode() throws IOException {
        pack("tavla.jar", example("\"whiteboard.not-counted\"", "\"nowhere.heard-of\""));

        Material material = Importers.withPlugins(plugins).read(List.of(request("tavla")));

        assertThat(material.contributions()).hasSize(1);
        assertThat(material.findings())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.problem(ReaderLanguage.ENGLISH))
                                        .contains("plugins/tavla.jar", "nowhere.heard-of"));
    }

    @Test
    void jarsThatAreUsedAreKnown() throws IOException {
        pack("tavla.jar", example());
        pack("utan.jar", Map.of("readme.txt", text("Inget här")));

        assertThat(Importers.withPlugins(plugins).jars())
                .containsExactly(plugins.resolve("tavla.jar"));
    }

    private static ImportRequest request(@Nullable String importer) {
        SourceFile file = SourceFile.plain("lappar", "lappar.csv").readBy(importer);
        return new ImportRequest(
                MemorySource.of("lappar.csv", NOTES), Reading.settings(file, List.of()));
    }

    /** The example of the guide under another name, so that the tests' class path has it not. */
    private Map<String, byte[]> example(String... changes) throws IOException {
        Path sources = Files.createTempDirectory(folder, "source");
        Path classes = Files.createTempDirectory(folder, "classes");
        Path example = TESTS.resolve("java/underlag/importing/example");
        for (String name : List.of("WhiteboardImporter.java", "WhiteboardNotes.java")) {
            String source = Files.readString(example.resolve(name), StandardCharsets.UTF_8);
            for (int i = 0; i < changes.length; i += 2) {
                source = source.replace(changes[i], changes[i + 1]);
            }
            source = source.replace("underlag.importing.example", "org.example");
            Files.writeString(
                    sources.resolve(name),
                    source.replace("\"whiteboard", "\"tavla"),
                    StandardCharsets.UTF_8);
        }
        compile(sources, classes);
        Map<String, byte[]> entries = new TreeMap<>();
        for (Path file : files(classes)) {
            entries.put(
                    classes.relativize(file).toString().replace('\\', '/'),
                    Files.readAllBytes(file));
        }
        for (String language : List.of("sv", "en")) {
            String words = "resources/underlag/messages/whiteboard_" + language + ".properties";
            String text = Files.readString(TESTS.resolve(words), StandardCharsets.UTF_8);
            entries.put(
                    "underlag/messages/tavla_" + language + ".properties",
                    text(text.replace("whiteboard.", "tavla.")));
        }
        entries.put(SERVICE, text("org.example.WhiteboardImporter"));
        return entries;
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of(
                            "--release",
                            "21",
                            "-proc:none",
                            "-d",
                            classes.toString(),
                            "-cp",
                            System.getProperty("java.class.path"));
            var units = files.getJavaFileObjectsFromPaths(files(sources));
            assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void pack(String name, Map<String, byte[]> entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    /** The class file says that it is of Java 200. */
    private static byte[] newerJava(byte[] bytes) {
        byte[] newer = bytes.clone();
        newer[7] = (byte) (200 + 44);
        return newer;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
