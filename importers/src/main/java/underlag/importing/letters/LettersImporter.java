package underlag.importing.letters;

import java.io.IOException;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.DocumentImport;

/** Reads letters and e-mails, one or several in a file. */
public final class LettersImporter implements Importer {

    @Override
    public String id() {
        return "letters";
    }

    @Override
    public boolean readsOneAmongMany() {
        return true;
    }

    @Override
    public Recognition recognise(Preview preview) {
        Confidence confidence =
                preview.format() == Preview.Format.EML
                        ? Confidence.CERTAIN
                        : LetterSigns.in(preview.paragraphs());
        return new Recognition(confidence, "import.reason-letters");
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return DocumentImport.read(
                this,
                "import.reason-letters",
                source,
                settings,
                sink,
                (document, ledger) -> {
                    LetterDelivery delivery =
                            new LetterDelivery(source.name(), settings, sink, ledger);
                    LetterReader.read(document).forEach(delivery::deliver);
                    if (delivery.letters() == 0) {
                        sink.finding(
                                Finding.error(
                                        "import.letter-without-text", Origin.whole(source.name())));
                    }
                    if (FileName.mayNameAPerson(source.name())) {
                        sink.finding(
                                Finding.warning(
                                        "import.name-in-file-name", Origin.whole(source.name())));
                    }
                    return delivery.letters();
                });
    }
}
