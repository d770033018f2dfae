package underlag.importing.minutes;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Ledger;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.SetApart;

/** Reads notes from cafés and workshops, whatever format the document has. */
public final class DialogueNotesImporter implements Importer {

    @Override
    public String id() {
        return "dialogue-notes";
    }

    @Override
    public Recognition recognise(Preview preview) {
        return switch (preview.format().shape()) {
            case DOCUMENT ->
                    preview.paragraphs().stream().anyMatch(p -> GroupMarker.of(p) != null)
                            ? new Recognition(Confidence.LIKELY, "import.reason-group-notes")
                            : new Recognition(Confidence.GENERIC, "import.reason-notes");
            case TABLE, NONE -> new Recognition(Confidence.NONE, "import.reason-no-notes");
        };
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        DocumentFile document = DocumentFile.of(source, settings.file());
        document.findings().forEach(sink::finding);
        if (document.parts().isEmpty()) {
            throw new ImportException(
                    Finding.error("import.empty-file", Origin.whole(source.name())));
        }
        Ledger ledger = new Ledger();
        Notes notes = new Notes(source.name(), settings, sink, ledger);
        notes.read(document.parts());
        for (SetApart apart : document.apart()) {
            ledger.skip(apart.reason(), 1);
            sink.finding(Finding.note(apart.reason(), new Origin(source.name(), apart.place())));
        }
        if (notes.records() == 0) {
            sink.finding(Finding.error("import.no-notes", Origin.whole(source.name())));
        }
        return new SourceReading(
                source.name(),
                settings.file().role(),
                id(),
                "import.reason-notes",
                document.charset(),
                null,
                notes.records(),
                List.of(),
                ledger.cells(),
                ledger.skipped(),
                ledger.notAnswered());
    }
}
