package underlag.importing.format;

import java.io.IOException;
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
 * @param apart what is no part of the running text, in the order it was met
 * @param mail what stands over an e-mail; null for other documents
 * @param charset null where the format settles it
 * @param findings what is to be said of the file
 */
public record DocumentFile(
        List<DocumentPart> parts,
        List<SetApart> apart,
        @Nullable MailHead mail,
        @Nullable String charset,
        List<Finding> findings) {
    public DocumentFile {
        parts = List.copyOf(parts);
        apart = List.copyOf(apart);
        findings = List.copyOf(findings);
    }

    private static DocumentFile of(PartList read, List<Finding> findings) {
        return new DocumentFile(read.parts(), read.apart(), null, null, findings);
    }

    /**
     * Reads a document.
     *
     * @throws ImportException where the file holds none
     */
    public static DocumentFile of(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        return of(source, plan, FileKind.of(source), Integer.MAX_VALUE);
    }

    private static DocumentFile of(ImportSource source, SourceFile plan, FileKind kind, int pages)
            throws IOException, ImportException {
        if (source.size() > Limits.DOCUMENT_BYTES) {
            throw new ImportException(
                    Finding.error(
                            "import.file-too-large",
                            Origin.whole(source.name()),
                            String.valueOf(Limits.DOCUMENT_BYTES / 1024 / 1024)));
        }
        List<Finding> findings = new ArrayList<>();
        return switch (kind.format()) {
            case DOCX -> of(DocxParts.read(source), findings);
            case DOC -> of(DocParts.read(source), findings);
            case ODT -> of(OdtParts.read(source), findings);
            case PDF -> of(PdfParts.read(source, pages, findings), findings);
            case TEXT, DELIMITED -> text(source, plan);
            case HTML, HTML_TABLE -> html(source, plan);
            case EML -> mail(source);
            case XLSX, XLS, ODS, JSON, ARCHIVE, BINARY ->
                    throw new ImportException(
                            Finding.error("import.no-document", Origin.whole(source.name())));
        };
    }

    private static DocumentFile html(ImportSource source, SourceFile plan)
            throws IOException, ImportException {
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.detect(source).planned(plan, source.name(), findings);
        PartList read = new PartList();
        HtmlParts.read(HtmlTable.page(source, encoding), read);
        return new DocumentFile(read.parts(), read.apart(), null, encoding.label(), findings);
    }

    private static DocumentFile mail(ImportSource source) throws IOException, ImportException {
        MailParts.Mail mail = MailParts.read(source);
        PartList read = mail.parts();
        return new DocumentFile(read.parts(), read.apart(), mail.head(), null, List.of());
    }

    static DocumentFile preview(ImportSource source, SourceFile plan, FileKind kind)
            throws IOException, ImportException {
        if (kind.format() != Format.TEXT) {
            return of(source, plan, kind, Limits.PREVIEW_PAGES);
        }
        TextEncoding encoding = TextEncoding.detect(kind.head());
        return new DocumentFile(
                TextParts.read(encoding.decode(kind.head())),
                List.of(),
                null,
                encoding.label(),
                List.of());
    }

    private static DocumentFile text(ImportSource source, SourceFile plan) throws IOException {
        List<Finding> findings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.detect(source).planned(plan, source.name(), findings);
        try (var in = source.open()) {
            return new DocumentFile(
                    TextParts.read(encoding.decode(in.readAllBytes())),
                    List.of(),
                    null,
                    encoding.label(),
                    findings);
        }
    }
}
