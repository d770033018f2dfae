package underlag.importing.example;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Preview;
import underlag.importing.Recognition;
import underlag.importing.Recognition.Confidence;
import underlag.importing.format.TableImport;

/** Reads the notes of a digital whiteboard, exported as a table with one note in each row. */
public final class WhiteboardImporter implements Importer {

    // <id>
    @Override
    public String id() {
        return "whiteboard";
    }

    @Override
    public String description(ReaderLanguage language) {
        return Messages.text(language, "whiteboard.description");
    }

    // </id>

    // <recognise>
    @Override
    public Recognition recognise(Preview preview) {
        boolean ours =
                !preview.rows().isEmpty()
                        && preview.rows()
                                .getFirst()
                                .containsAll(List.of("Frame", "Note", "Votes", "Author"));
        return ours
                ? new Recognition(Confidence.CERTAIN, "whiteboard.reason-headings")
                : new Recognition(Confidence.NONE, "whiteboard.reason-no-headings");
    }

    // </recognise>

    // <read>
    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        WhiteboardNotes notes = new WhiteboardNotes(source.name(), settings, sink);
        return TableImport.read(this, "whiteboard.reason-headings", source, settings, sink, notes);
    }
    // </read>
}
