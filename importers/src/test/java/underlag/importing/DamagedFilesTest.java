package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import underlag.dialogue.Finding;
import underlag.dialogue.Material;
import underlag.testing.TestFolders;

/** Whatever is cut off or overwritten in a file, the reading ends in a result or in a finding. */
class DamagedFilesTest {
    private static final int DAMAGES = 30;

    @TestFactory
    Stream<DynamicTest> damageEndsInAResultOrAFinding() throws IOException {
        Path folder = TestFolders.root().resolve("importers/src/test/resources/formats");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fixtures =
                    files.filter(f -> !f.toString().matches(".*\\.(md|fods|fodt)"))
                            .sorted()
                            .toList();
            return fixtures.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> damage(file)));
        }
    }

    private static void damage(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] whole = Files.readAllBytes(file);
        for (int seed = 0; seed < DAMAGES; seed++) {
            MemorySource damaged = new MemorySource(name, damaged(whole, seed));
            Material material = Reading.of(damaged);
            assertThat(damaged.openStreams()).as("open streams, seed " + seed).isZero();
            if (material.sources().isEmpty()) {
                assertThat(material.findings())
                        .as("seed " + seed)
                        .anyMatch(f -> f.severity() == Finding.Severity.ERROR)
                        .noneMatch(f -> f.code().equals("import.unreadable"));
            }
        }
    }

    private static byte[] damaged(byte[] whole, int seed) {
        Random random = new Random(seed);
        byte[] bytes =
                Arrays.copyOf(
                        whole, seed % 3 == 0 ? 1 + random.nextInt(whole.length) : whole.length);
        for (int i = seed % 3 == 0 ? 0 : 1 + random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
