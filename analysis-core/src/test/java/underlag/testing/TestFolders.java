package underlag.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where tests find the project's own files and the measuring data beside it. */
public final class TestFolders {
    private TestFolders() {}

    /** The project's root folder. */
    public static Path root() {
        String given = System.getProperty("underlag.root");
        Path start = Path.of(given == null ? "." : given).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("analysis-core"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no project root above " + start);
    }

    /**
     * A file or folder of the measuring data: {@code ../shared/data} or the folder named by {@code
     * UNDERLAG_DATA}. Skips the running test, saying so, where it does not exist.
     */
    public static Path data(String path) {
        String given = System.getenv("UNDERLAG_DATA");
        Path data = given == null ? root().resolve("../shared/data").normalize() : Path.of(given);
        Path wanted = data.resolve(path);
        Assumptions.assumeTrue(
                Files.exists(wanted),
                () -> "skipped: no measuring data at " + wanted + " (set UNDERLAG_DATA)");
        return wanted;
    }
}
