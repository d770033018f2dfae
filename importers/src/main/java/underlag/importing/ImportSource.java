package underlag.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that can be opened several times; whoever opens a stream closes it. */
public interface ImportSource {

    /** The name people know it by: relative to {@code input/}, with {@code /}. */
    String name();

    /** Size in bytes. */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** Where the file lies as it is, for formats that are read from their end; null in memory. */
    default @Nullable Path path() {
        return null;
    }
}
