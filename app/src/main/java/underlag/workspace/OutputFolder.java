package underlag.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
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

    /**
     * Says no before any work is done where a run would end in nothing, or would take away what it
     * has not made itself.
     *
     * @param input the folder that is never written to, where there is one
     */
    static void check(Path place, @Nullable Path input) throws IOException, UnusableInputException {
        Path absolute = place.toAbsolutePath().normalize();
        if (input != null && absolute.startsWith(input.toAbsolutePath().normalize())) {
            throw refused("workspace.output-in-input", place);
        }
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw refused("workspace.output-is-file", place);
        }
        if (Files.isDirectory(absolute) && !replaceable(absolute)) {
            throw refused("workspace.output-not-ours", place);
        }
        if (absolute.getParent() == null || !writable(absolute.getParent())) {
            throw refused("workspace.output-not-writable", place);
        }
    }

    /** Removes a folder that a run has made; another is left alone. */
    static boolean remove(Path folder) throws IOException {
        boolean ours = Files.isDirectory(folder) && Files.exists(folder.resolve(Outputs.MANIFEST));
        if (ours) {
            delete(folder);
        }
        return ours;
    }

    private static boolean replaceable(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Outputs.MANIFEST))) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static boolean writable(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there);
    }

    private static UnusableInputException refused(String code, Path place) {
        return new UnusableInputException(Finding.error(code, Origin.whole(place.toString())));
    }

    /**
     * Prepares an empty folder beside {@code place}.
     *
     * @throws UnusableInputException where nothing can be written there
     */
    static OutputFolder beside(Path place) throws IOException, UnusableInputException {
        Path absolute = place.toAbsolutePath().normalize();
        Path aside = absolute.resolveSibling("." + absolute.getFileName() + "-new");
        try {
            delete(aside);
            Files.createDirectories(aside);
        } catch (IOException e) {
            throw new UnusableInputException(
                    Finding.error("workspace.output-not-writable", Origin.whole(place.toString())),
                    e);
        }
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
        try {
            Files.move(aside, place);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, place);
            }
            throw e;
        }
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
