package underlag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import underlag.testing.TestFolders;

/** Every report of the sample dialogue, for every audience and in both languages, made once. */
final class PublishedSample {
    private static final Path FOLDER = make();

    private PublishedSample() {}

    /** The reports with this ending, in a steady order. */
    static List<Path> files(String ending) {
        return below(FOLDER)
                .filter(file -> file.toString().endsWith(ending))
                .filter(file -> !name(file).contains("input"))
                .sorted()
                .toList();
    }

    /** The file's place below the folder, for people. */
    static String name(Path file) {
        return FOLDER.relativize(file).toString();
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("underlag-e2e");
            for (String language : List.of("sv", "en")) {
                Path dialogue = folder.resolve(language);
                copy(TestFolders.root().resolve("sample-data"), dialogue, language);
                done(Program.underlag("analyse", dialogue.toString()));
                done(
                        Program.underlag(
                                "report",
                                dialogue.toString(),
                                "--audience",
                                "all",
                                "--format",
                                "html,pdf,docx,xlsx"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void done(Program program) {
        if (program.exit() != 0) {
            throw new IllegalStateException(program.said());
        }
    }

    private static void copy(Path from, Path to, String language) throws IOException {
        for (Path one : below(from).toList()) {
            Path copy = to.resolve(from.relativize(one).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(one, copy);
        }
        // A report in English needs no translation into it.
        Files.deleteIfExists(to.resolve("versions").resolve("residents." + language + ".md"));
        Path plan = to.resolve("dialogue.yaml");
        String text = Files.readString(plan);
        Files.writeString(
                plan, text.replaceFirst("report_language: sv", "report_language: " + language));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
