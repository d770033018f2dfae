package underlag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.testing.TestFolders;

/** A long file is two things in one room; a long method hides what it does. */
class SourceSizeTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final Pattern METHOD_START =
            Pattern.compile(
                    "^( {4}| {8}| {12})(?!(return|else|new|throw)\\b)[\\w<>@\\[\\]?,. ]+\\([^;]*$");

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                tooLong.add(TestFolders.root().relativize(file) + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int length = methodLength(lines, i);
                if (length > METHOD_LINES) {
                    tooLong.add(
                            TestFolders.root().relativize(file) + ":" + (i + 1) + ": " + length);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /**
     * Lines from a method's first line to its closing brace, by the formatter's indentation; 0
     * elsewhere.
     */
    private static int methodLength(List<String> lines, int start) {
        String first = lines.get(start);
        if (!METHOD_START.matcher(first).matches()
                || first.contains(" record ")
                || first.contains("class ")) {
            return 0;
        }
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith(";") && line.startsWith(indent) && i == start) {
                return 0;
            }
            if (line.equals(indent + "}")) {
                return i - start + 1;
            }
            if (i > start
                    && line.startsWith(indent)
                    && line.length() > indent.length()
                    && !Character.isWhitespace(line.charAt(indent.length()))
                    && !line.startsWith(indent + ")")) {
                return 0;
            }
        }
        return 0;
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("analysis-core", "importers", "reports", "app")) {
            Path sources = TestFolders.root().resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
                }
            }
        }
        return all.stream().sorted().toList();
    }
}
