package underlag.report.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Rewrites an Office file without the clock: fixed entry times, fixed dates in the properties. */
public final class StableArchive {
    /** The date that stands where a format demands one. */
    public static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String CORE = "docProps/core.xml";

    private StableArchive() {}

    /**
     * Copies the archive's entries in their order.
     *
     * @param office a DOCX or XLSX file
     * @param properties the title and the like, which replace the file's own
     * @param settings other parts to replace, by name; those that the archive lacks are not added
     */
    public static void write(
            byte[] office,
            CoreProperties properties,
            Map<String, String> settings,
            OutputStream out)
            throws IOException {
        Map<String, String> parts = new HashMap<>(settings);
        parts.put(CORE, properties.xml());
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile entries =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(office))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(entries.getEntriesInPhysicalOrder())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(DATE);
                archive.putNextEntry(fixed);
                String part = parts.get(entry.getName());
                if (part != null) {
                    archive.write(part.getBytes(StandardCharsets.UTF_8));
                } else {
                    entries.getInputStream(entry).transferTo(archive);
                }
                archive.closeEntry();
            }
        }
        archive.finish();
    }

    /**
     * What an Office file says about itself; no person and no clock.
     *
     * @param language sv or en
     */
    public record CoreProperties(String title, String description, String language) {

        String xml() {
            Map<Character, String> escapes = Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;");
            return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties\
             xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
             xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:dcterms="http://purl.org/dc/terms/"\
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>%s</dc:title><dc:creator>Underlag</dc:creator>\
            <dc:description>%s</dc:description><dc:language>%s</dc:language>\
            <dcterms:created xsi:type="dcterms:W3CDTF">%s:00Z</dcterms:created>\
            </cp:coreProperties>
            """
                    .formatted(
                            escaped(title, escapes), escaped(description, escapes), language, DATE);
        }

        private static String escaped(String text, Map<Character, String> escapes) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(escapes.getOrDefault(c, String.valueOf(c)));
            }
            return out.toString();
        }
    }
}
