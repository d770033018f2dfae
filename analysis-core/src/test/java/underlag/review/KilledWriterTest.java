package underlag.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A writer killed in the middle of its work, again and again, as by a power cut. */
class KilledWriterTest {
    private static final int KILLS = 100;
    private static final int LANES = 4;

    @TempDir Path temporary = Path.of("");

    @Test
    void noAcknowledgedDecisionIsLostWhenTheWriterIsKilledAHundredTimes() {
        IntStream.range(0, LANES).parallel().forEach(this::killAgainAndAgain);
    }

    /** One log, written by one writer after the other. */
    private void killAgainAndAgain(int lane) {
        try {
            killAgainAndAgain(Files.createDirectory(temporary.resolve("lane" + lane)), lane);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void killAgainAndAgain(Path folder, int lane)
            throws IOException, InterruptedException {
        Random random = new Random(20260302L + lane);
        int acknowledged = 0;
        for (int i = 0; i < KILLS / LANES; i++) {
            acknowledged = killAfter(folder, random.nextInt(8), random.nextInt(2_000_000));
            LogReading read = DecisionLog.read(folder);
            assertThat(read.whole()).as("kill %d: %s", i, read.findings()).isTrue();
            assertThat(read.decisions()).hasSizeGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(acknowledged).isGreaterThan(KILLS / LANES);
        try (DecisionLog log = DecisionLog.open(folder)) {
            assertThat(log.decisions()).hasSizeGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(DecisionLog.read(folder).findings()).isEmpty();
    }

    /** The number of the last decision that the writer said was saved. */
    private static int killAfter(Path folder, int more, long nanoseconds)
            throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                classPath(),
                                EndlessWriter.class.getName(),
                                folder.toString())
                        .redirectError(Files.createTempFile("writer", ".err").toFile())
                        .start();
        int last = 0;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i <= more; i++) {
                last = number(said.readLine(), last);
            }
            for (long until = System.nanoTime() + nanoseconds; System.nanoTime() < until; ) {
                Thread.onSpinWait();
            }
            // The handle, unlike the process, leaves what the writer said to be read.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = number(line, last);
            }
        }
        return last;
    }

    /** Only what the writer needs: a short class path starts faster. */
    private static String classPath() {
        return Stream.of(
                        EndlessWriter.class,
                        DecisionLog.class,
                        JsonMapper.class,
                        JacksonException.class,
                        JsonProperty.class,
                        Nullable.class)
                .map(c -> Path.of(location(c)).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static URI location(Class<?> of) {
        return URI.create(of.getProtectionDomain().getCodeSource().getLocation().toString());
    }

    private static int number(String line, int before) {
        assertThat(line).as("what the writer says after %d", before).isNotNull();
        return line.matches("B\\d+") ? Integer.parseInt(line.substring(1)) : before;
    }
}
