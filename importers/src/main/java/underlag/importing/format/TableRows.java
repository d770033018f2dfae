package underlag.importing.format;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import underlag.importing.ImportException;

/** Rows one by one, from the top; blank rows are left out but counted. Not thread-safe. */
public interface TableRows extends Closeable {

    /**
     * The next row that is not blank, or null at the end.
     *
     * @throws ImportException where the file is damaged or goes beyond what is allowed
     */
    @Nullable TableRow next() throws IOException, ImportException;
}
