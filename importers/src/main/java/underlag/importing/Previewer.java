package underlag.importing;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.SourceFile;

/**
 * Looks at the beginning of a file, so that importers need not open it to recognise it. Registered
 * in {@code META-INF/services/underlag.importing.Previewer}; stateless and safe for several
 * threads.
 */
public interface Previewer {

    /**
     * The beginning of the file, read with the overrides that the plan gives.
     *
     * @throws IOException where the disk fails
     * @throws ImportException where the file is empty, damaged or locked
     */
    Preview preview(ImportSource source, SourceFile file) throws IOException, ImportException;

    /**
     * The files in an archive, each named {@code archive.zip/file.csv}; empty where the file is no
     * archive.
     *
     * @throws IOException where the disk fails
     * @throws ImportException where it is damaged, locked or holds more than is allowed
     */
    default List<ImportSource> contents(ImportSource source) throws IOException, ImportException {
        return List.of();
    }
}
