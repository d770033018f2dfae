package underlag.workspace.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of collected files: finds what the plan names, and lets nothing lead out of it. */
public final class InputFolder {
    private static final int DEPTH = 4;
    private static final int MOST = 1000;

    private final Path folder;
    private final Faults faults;
    private @Nullable List<String> names;

    /**
     * @param dialogue the dialogue's folder
     */
    InputFolder(Path dialogue, Faults faults) {
        this.folder = dialogue.resolve("input");
        this.faults = faults;
    }

    /** The file's path inside the folder with {@code /}, or null with a fault. */
    @Nullable String file(Item item) {
        String written = item.text();
        if (written == null) {
            return null;
        }
        String path = written.replace('\\', '/');
        path = path.startsWith("input/") ? path.substring("input/".length()) : path;
        Path file = inside(folder, path);
        if (file == null) {
            faults.error(item, "plan.path-outside", written);
            return null;
        }
        if (Files.isRegularFile(file) || archive(folder, path) != null) {
            return path;
        }
        String alike = alike(path);
        if (alike == null) {
            missing(item, written);
        }
        return alike;
    }

    /**
     * The archive that a path leads into, {@code svar.zip/enkat.csv}, or null where it leads into
     * none.
     *
     * @param input the folder of collected files
     */
    public static @Nullable Path archive(Path input, String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            Path file = input.resolve(path.substring(0, end));
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private void missing(Item item, String written) {
        String closest = Closest.to(written, names());
        if (closest == null) {
            String there = names().isEmpty() ? "–" : SchemaCheck.list(names());
            faults.error(item, "plan.file-missing", written, there);
        } else {
            faults.error(item, "plan.file-missing-near", written, closest);
        }
    }

    /** The file of a folder, whether it is there or not; null where the path leads out of it. */
    static @Nullable Path inside(Path folder, String path) {
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            return null;
        }
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder.normalize())) {
                return null;
            }
            // A link inside the folder must not lead out of it either.
            boolean leads =
                    Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
            return leads ? null : file;
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only file that differs in nothing but case or the way å, ä, ö are stored, or null. */
    private @Nullable String alike(String path) {
        List<String> alike = names().stream().filter(n -> plain(n).equals(plain(path))).toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static String plain(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = list();
            names = known;
        }
        return known;
    }

    private List<String> list() {
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.filter(Files::isRegularFile)
                        .limit(MOST)
                        .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
