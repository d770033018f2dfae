package underlag.importing.format;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.CellState;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;

/** What is alike in all importers that read a document part by part. */
public final class DocumentImport {
    private DocumentImport() {}

    /** Delivers the parts of a document. */
    public interface Body {

        /**
         * Delivers what the document's parts hold and counts each in the ledger.
         *
         * @return the records delivered
         */
        long read(DocumentFile document, Ledger ledger);
    }

    /**
     * Reads a document and says what was read.
     *
     * @param reason message key of what makes a file this importer's
     * @throws ImportException where the file holds no document
     */
    public static SourceReading read(
            Importer importer,
            String reason,
            ImportSource source,
            ImportSettings settings,
            ImportSink sink,
            Body body)
            throws IOException, ImportException {
        DocumentFile document = DocumentFile.of(source, settings.file());
        document.findings().forEach(sink::finding);
        if (document.parts().isEmpty()) {
            throw new ImportException(
                    Finding.error("import.empty-file", Origin.whole(source.name())));
        }
        Ledger ledger = new Ledger();
        long records = body.read(document, ledger);
        MailHead mail = document.mail();
        if (mail != null) {
            count(mail, ledger);
        }
        for (SetApart apart : document.apart()) {
            ledger.skip(apart.reason(), 1);
            sink.finding(Finding.note(apart.reason(), new Origin(source.name(), apart.place())));
        }
        return new SourceReading(
                source.name(),
                settings.file().role(),
                importer.id(),
                reason,
                document.charset(),
                null,
                records,
                List.of(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }

    /** The sender and the date; the subject is the first heading. */
    private static void count(MailHead mail, Ledger ledger) {
        if (!mail.from().isBlank()) {
            ledger.count(CellState.CONTACT);
        }
        if (mail.date() != null) {
            ledger.count(CellState.METADATA);
        }
    }
}
