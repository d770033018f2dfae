package underlag.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import underlag.dialogue.ReaderLanguage;
import underlag.testing.TestFolders;

/** The sample dialogue analysed once, for all tests that look at its outputs. */
final class SampleRun {
    private static final AnalyseRun.Outcome OUTCOME = analyse();

    private SampleRun() {}

    /** Copies the whole sample dialogue, to be changed there. */
    static Path copy(Path to) throws IOException {
        Path from = TestFolders.root().resolve("sample-data");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        return to;
    }

    static AnalyseRun.Outcome outcome() {
        return OUTCOME;
    }

    private static AnalyseRun.Outcome analyse() {
        try {
            return analyse(Files.createTempDirectory("underlag-sample").resolve("output"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Analyses the sample into a folder of its own. */
    static AnalyseRun.Outcome analyse(Path out) {
        try {
            Path sample = TestFolders.root().resolve("sample-data");
            return AnalyseRun.run(
                    new AnalyseRequest(
                            List.of(sample),
                            out,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            ReaderLanguage.SWEDISH),
                    Progress.silent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableInputException e) {
            throw new IllegalStateException(e.findings().toString(), e);
        }
    }

    /** Every file below a folder by its relative name, but for the search index. */
    static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), f));
        }
        files.keySet().removeIf(name -> name.startsWith("index/"));
        return files;
    }
}
