package underlag.importing.platform;

import java.io.IOException;
import underlag.dialogue.SourceReading;
import underlag.importing.ImportException;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.Preview;
import underlag.importing.Recognition;

/** Reads the statements of a Pol.is conversation, comments.csv. */
public final class PolisImporter implements Importer {

    @Override
    public String id() {
        return "polis";
    }

    @Override
    public Recognition recognise(Preview preview) {
        Signs signs = Signs.of(TableKind.POLIS, preview);
        int own = signs.named("comment-id", "author-id", "agrees", "disagrees", "moderated");
        boolean certain = signs.has(Part.TEXT) && own >= 3;
        boolean likely = false;
        return new Recognition(signs.confidence(certain, likely), TableKind.POLIS.reason());
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return PlatformImport.read(this, TableKind.POLIS, source, settings, sink);
    }
}
