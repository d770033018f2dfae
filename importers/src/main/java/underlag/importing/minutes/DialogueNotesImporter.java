package underlag.importing.minutes;

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
        return DocumentImport.read(
                this,
                "import.reason-notes",
                source,
                settings,
                sink,
                (document, ledger) -> {
                    Notes notes = new Notes(source.name(), settings, sink, ledger);
                    notes.read(document.parts());
                    notes.end();
                    if (notes.records() == 0) {
                        sink.finding(Finding.error("import.no-notes", Origin.whole(source.name())));
                    }
                    return notes.records();
                });
    }
}
