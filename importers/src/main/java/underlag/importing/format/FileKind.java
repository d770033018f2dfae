package underlag.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Preview.Format;

/** What a file is, by its first bytes; its name decides only between kinds of plain text. */
final class FileKind {
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String[] BINARY_STARTS = {
        "{\\rtf",
        "\u0089PNG",
        "GIF8",
        "\u00FF\u00D8\u00FF",
        "\u001F\u008B",
        "7z\u00BC\u00AF",
        "Rar!"
    };

    /** So many zero bytes are strays in a text; a binary file has many. */
    private static final int STRAY_ZEROS = 3;

    private final Format format;
    private final byte[] head;
    private final boolean complete;

    private FileKind(Format format, byte[] head, boolean complete) {
        this.format = format;
        this.head = head;
        this.complete = complete;
    }

    Format format() {
        return format;
    }

    /** The first bytes; not to be changed. */
    byte[] head() {
        return head;
    }

    /** Whether the head is all of the file. */
    boolean complete() {
        return complete;
    }

    /**
     * Looks at a file.
     *
     * @throws ImportException where it is empty, too large, locked, or a damaged zip
     */
    static FileKind of(ImportSource source) throws IOException, ImportException {
        Origin where = Origin.whole(source.name());
        long size = source.size();
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(Limits.PREVIEW_BYTES);
        }
        boolean streamed = !startsWith(head, OLE2) && !startsWith(head, ZIP) && !isPdf(head);
        long most = streamed ? Limits.TEXT_BYTES : Limits.FILE_BYTES;
        if (size > most) {
            throw new ImportException(
                    Finding.error(
                            "import.file-too-large", where, String.valueOf(most / 1024 / 1024)));
        }
        if (startsWith(head, OLE2)) {
            return new FileKind(OleKind.of(source), head, false);
        }
        if (head.length == 0) {
            throw new ImportException(Finding.error("import.empty-file", where));
        }
        if (startsWith(head, ZIP)) {
            return new FileKind(zipped(source, ZipGuard.check(source)), head, false);
        }
        boolean complete = head.length >= size;
        if (isPdf(head)) {
            return new FileKind(Format.PDF, head, complete);
        }
        if (isBinary(head)) {
            return new FileKind(Format.BINARY, head, complete);
        }
        TextEncoding encoding = TextEncoding.detect(head);
        String text = encoding.decode(head);
        if (text.isBlank() && complete) {
            throw new ImportException(Finding.error("import.empty-file", where));
        }
        return new FileKind(TextKind.of(source.name(), text, complete), head, complete);
    }

    /** Whether the file is an archive, by the names in it alone. */
    static boolean isArchive(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            if (!startsWith(in.readNBytes(ZIP.length), ZIP)) {
                return false;
            }
        }
        return zipped(source, ZipGuard.names(source)) == Format.ARCHIVE;
    }

    private static Format zipped(ImportSource source, Set<String> names) {
        if (names.contains("xl/workbook.xml")) {
            return Format.XLSX;
        }
        if (names.contains("word/document.xml")) {
            return Format.DOCX;
        }
        String type = names.contains("mimetype") ? OdfContent.mimeType(source) : "";
        if (type.startsWith(OdfContent.SPREADSHEET)) {
            return Format.ODS;
        }
        if (type.startsWith(OdfContent.TEXT)) {
            return Format.ODT;
        }
        return type.isEmpty() && names.stream().noneMatch(FileKind::isOfAProgram)
                ? Format.ARCHIVE
                : Format.BINARY;
    }

    /** An entry that only a program's own file has: Office, Java, Apple's Numbers, QDA exchange. */
    private static boolean isOfAProgram(String entry) {
        return entry.equals("[Content_Types].xml")
                || entry.equals("META-INF/MANIFEST.MF")
                || entry.equals("project.qde")
                || entry.endsWith(".iwa");
    }

    /** Some mail programs put a line before the mark. */
    private static boolean isPdf(byte[] head) {
        int length = Math.min(1024, head.length);
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF-") || start.contains("\n%PDF-");
    }

    private static boolean isBinary(byte[] head) {
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        for (String binary : BINARY_STARTS) {
            if (start.startsWith(binary)) {
                return true;
            }
        }
        TextEncoding encoding = TextEncoding.detect(head);
        String text = encoding.decode(head);
        long control =
                text.chars()
                        .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                        .count();
        long zeros = text.chars().filter(c -> c == 0).count();
        return zeros > Math.max(STRAY_ZEROS, text.length() / 1000)
                || control * 50 > Math.max(text.length(), 50 * STRAY_ZEROS);
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
