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
import underlag.importing.format.DocumentImport;
import underlag.importing.format.DocumentLine;

/**
 * Reads the transcript of a focus group or an interview: each turn is a contribution of its
 * speaker, and what the moderator asks is the question. Speakers are numbered, and no name is kept.
 */
public final class TranscriptImporter implements Importer {

    @Override
    public String id() {
        return "transcript";
    }

    @Override
    public Recognition recognise(Preview preview) {
        return new Recognition(
                TranscriptSigns.in(preview.paragraphs()), "import.reason-transcript");
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return DocumentImport.read(
                this,
                "import.reason-transcript",
                source,
                settings,
                sink,
                (document, ledger) -> {
                    Voices voices = new Voices(source.name(), settings, sink, ledger);
                    Transcript transcript = new Transcript(voices, ledger, settings.questions());
                    transcript.read(DocumentLine.of(document.parts()));
                    Origin whole = Origin.whole(source.name());
                    if (voices.records() == 0) {
                        sink.finding(Finding.error("import.transcript-without-turns", whole));
                    } else if (!transcript.isModerated()) {
                        sink.finding(Finding.warning("import.transcript-unmoderated", whole));
                    }
                    return voices.records();
                });
    }
}
