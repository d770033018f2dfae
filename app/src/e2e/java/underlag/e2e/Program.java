package underlag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param output what it wrote to its standard output
 * @param said what it wrote to its error output
 */
record Program(int exit, String output, String said) {
    private static final long MINUTES = 10;

    /** Runs a command; missing programs and those that never end are failures. */
    static Program run(List<String> command) {
        try {
            Path output = Files.createTempFile("underlag-e2e", ".out");
            Path said = Files.createTempFile("underlag-e2e", ".err");
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(output.toFile())
                            .redirectError(said.toFile())
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command.getFirst() + " did not end");
            }
            return new Program(process.exitValue(), text(output), text(said));
        } catch (IOException e) {
            throw new UncheckedIOException("The profile e2e needs " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs Underlag as from the command line. */
    static Program underlag(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        String own = System.getProperty("java.class.path");
        command.add(System.getProperty("surefire.test.class.path", own));
        command.add("underlag.cli.Underlag");
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
