package underlag.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param name relative to {@code input/}, with {@code /}
 */
public record FileSource(String name, Path path) implements ImportSource {

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
