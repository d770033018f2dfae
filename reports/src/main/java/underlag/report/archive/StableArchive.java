package underlag.report.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
     * @param properties the title and the like that replace the file's own; in this order
     */
    public static void write(byte[] office, CoreProperties properties, OutputStream out)
            throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(e.getName());
                fixed.setTimeLocal(DATE);
                archive.putNextEntry(fixed);
                if (e.getName().equals(CORE)) {
                    archive.write(properties.xml().getBytes(StandardCharsets.UTF_8));
                } else {
                    entries.transferTo(archive);
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
