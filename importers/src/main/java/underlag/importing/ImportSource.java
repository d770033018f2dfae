package underlag.importing;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be opened several times; whoever opens a stream closes it. */
public interface ImportSource {

    /** The name people know it by: relative to {@code input/}, with {@code /}. */
    String name();

    /** Size in bytes. */
    long size() throws IOException;

    InputStream open() throws IOException;
}
