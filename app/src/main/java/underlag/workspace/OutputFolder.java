package underlag.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;

/**
 * A folder of derived files that is there whole or not at all: everything is written aside, and
 * takes the old folder's place when complete.
 */
final class OutputFolder {
    private final Path place;
    private final Path aside;

    private OutputFolder(Path place, Path aside) {
        this.place = place;
        this.aside = aside;
    }

    /** Prepares an empty folder beside {@code place}. */
    static OutputFolder beside(Path place) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new IOException("no folder can be written at " + absolute);
        }
        Files.createDirectories(parent);
        Path aside = parent.resolve("." + absolute.getFileName() + "-new");
        delete(aside);
        Files.createDirectories(aside);
        return new OutputFolder(absolute, aside);
    }

    Path file(String name) throws IOException {
        Path file = aside.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /**
     * Puts the new folder in the old one's place.
     *
     * @throws UnusableInputException where a file of the old folder is open in another program
     */
    void publish() throws IOException, UnusableInputException {
        Path old = place.resolveSibling("." + place.getFileName() + "-old");
        delete(old);
        try {
            if (Files.exists(place)) {
                Files.move(place, old);
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    Finding.error("workspace.output-in-use", Origin.whole(place.toString())), e);
        }
        Files.move(aside, place);
        delete(old);
    }

    /** Removes what was written aside; after {@link #publish} there is nothing to remove. */
    void discard() throws IOException {
        delete(aside);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
