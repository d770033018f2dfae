package underlag.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read in the files of a folder, whatever their format. */
final class WrittenText {
    private WrittenText() {}

    /**
     * File → its text, with spaces of any kind as one: of Office files all their parts, of PDF the
     * pages and the properties, of others the bytes as UTF-8; each with and without its marks.
     */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), text(file));
            }
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        StringBuilder text = new StringBuilder();
        if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                text.append(new PDFTextStripper().getText(document));
                text.append(document.getDocumentInformation().getCOSObject());
            }
        } else {
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
        String plain = unescaped(text.toString());
        return spaced(plain) + " " + spaced(plain.replaceAll("<[^>]*>", ""));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
