package underlag.importing.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Preview.Format;

/**
 * A document as its parts in reading order.
 *
 * @param parts never blank
 * @param charset null where the format settles it
 * @param findings what is to be said of the file
 */
public record DocumentFile(
        List<DocumentPart> parts, @Nullable String charset, List<Finding> findings) {
    public DocumentFile {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a document: .docx, Markdown or plain text.
     *
     * @throws ImportException where the file holds none
     */
    public static DocumentFile of(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        FileKind kind = FileKind.of(source);
        if (source.size() > Limits.DOCUMENT_BYTES) {
            throw new ImportException(
                    Finding.error(
                            "import.file-too-large",
                            Origin.whole(source.name()),
                            String.valueOf(Limits.DOCUMENT_BYTES / 1024 / 1024)));
        }
        return switch (kind.format()) {
            case DOCX -> new DocumentFile(DocxParts.read(source), null, List.of());
            case TEXT, DELIMITED -> text(source, plan);
            default ->
                    throw new ImportException(
                            Finding.error("import.no-document", Origin.whole(source.name())));
        };
    }

    static DocumentFile preview(ImportSource source, SourceFile plan, FileKind kind)
            throws IOException, ImportException {
        if (kind.format() == Format.DOCX) {
            return of(source, plan);
        }
        TextEncoding encoding = TextEncoding.detect(kind.head());
        return new DocumentFile(
                TextParts.read(encoding.decode(kind.head())), encoding.label(), List.of());
    }

    private static DocumentFile text(ImportSource source, SourceFile plan) throws IOException {
        Origin where = Origin.whole(source.name());
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.detect(source);
        String wanted = plan.charset();
        if (wanted != null) {
            try {
                encoding = encoding.as(Charset.forName(wanted));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                findings.add(Finding.warning("import.unknown-charset", where, wanted));
            }
        }
        if (encoding.doubtful() > 0) {
            findings.add(Finding.warning("import.doubtful-characters", where, encoding.label()));
        }
        try (var in = source.open()) {
            return new DocumentFile(
                    TextParts.read(encoding.decode(in.readAllBytes())), encoding.label(), findings);
        }
    }
}
