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
import underlag.importing.format.SetApart;

/**
 * Reads the minutes of a council or committee: what members moved and what residents asked and said
 * are contributions, under the paragraph they belong to; the rest is accounted for.
 */
public final class MinutesImporter implements Importer {

    @Override
    public String id() {
        return "minutes";
    }

    @Override
    public Recognition recognise(Preview preview) {
        return new Recognition(MinutesSigns.in(preview.paragraphs()), "import.reason-minutes");
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return DocumentImport.read(
                this,
                "import.reason-minutes",
                source,
                settings,
                sink,
                (document, ledger) -> {
                    Voices voices = new Voices(source.name(), settings, sink, ledger);
                    Minutes minutes = new Minutes(voices, ledger);
                    document.apart().stream()
                            .filter(a -> a.reason().equals(SetApart.PAGE_FRAME))
                            .forEach(a -> minutes.pageHeader(a.text()));
                    minutes.read(DocumentLine.of(document.parts()));
                    Origin whole = Origin.whole(source.name());
                    if (minutes.hasMembers()) {
                        sink.finding(Finding.note("import.minutes-members", whole));
                    }
                    if (voices.records() == 0) {
                        sink.finding(Finding.warning("import.minutes-without-views", whole));
                    }
                    return voices.records();
                });
    }
}
