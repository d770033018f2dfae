package underlag.importing.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;

/** One of the XML files inside an OpenDocument file that {@link ZipGuard} has let through. */
final class OdfContent implements Closeable {
    static final String TEXT = "application/vnd.oasis.opendocument.text";
    static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final InputStream in;
    private final XMLStreamReader xml;

    private OdfContent(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    /**
     * Opens {@code content.xml} or {@code styles.xml}.
     *
     * @throws ImportException where the file is locked or damaged
     */
    static OdfContent open(ImportSource source, String entry) throws IOException, ImportException {
        if (isLocked(source)) {
            throw new ImportException(Finding.error("import.locked", Origin.whole(source.name())));
        }
        InputStream in;
        try {
            in = ZipGuard.entry(source, entry);
        } catch (IOException e) {
            throw damaged(source.name(), e);
        }
        try {
            return new OdfContent(in, SafeXml.open(in));
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(source.name(), e);
        }
    }

    /** What kind of document a zip says it is; empty where it is none of OpenDocument's. */
    static String mimeType(ImportSource source) {
        try (InputStream in = ZipGuard.entry(source, "mimetype")) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            // Damaged: the guard tells of it.
            return "";
        }
    }

    private static boolean isLocked(ImportSource source) {
        try (InputStream in = ZipGuard.entry(source, "META-INF/manifest.xml")) {
            String manifest = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
            return manifest.contains("encryption-data");
        } catch (IOException e) {
            // Without a manifest nothing says that it is locked.
            return false;
        }
    }

    static ImportException damaged(String source, Throwable cause) {
        return new ImportException(
                Finding.error("import.damaged-open-document", Origin.whole(source)), cause);
    }

    XMLStreamReader xml() {
        return xml;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
