package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Preview.Format;

/**
 * What lies in the container that Office used before 2007 and that locked files of today lie in.
 */
final class OleKind {
    private OleKind() {}

    /**
     * The format.
     *
     * @throws ImportException where it is locked, damaged, or a kind that is not read
     */
    static Format of(ImportSource source) throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        try (InputStream in = source.open();
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new ImportException(Finding.error("import.locked", where));
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return Format.XLS;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw new ImportException(Finding.error("import.too-old", where));
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                throw new ImportException(Finding.error("import.outlook-message", where));
            }
            return Format.BINARY;
        } catch (IOException | RuntimeException e) {
            // The file's beginning has been read, so it is the content that is wrong.
            throw new ImportException(Finding.error("import.damaged-old", where), e);
        }
    }
}
