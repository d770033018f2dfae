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

/** Reads the comments that Decidim exports. */
public final class DecidimCommentsImporter implements Importer {

    @Override
    public String id() {
        return "decidim-comments";
    }

    @Override
    public Recognition recognise(Preview preview) {
        Signs signs = Signs.of(TableKind.COMMENTS, preview);
        int own = signs.named("commentable id", "commentable type", "root commentable url");
        int usual = signs.named("depth", "alignment", "locale", "created at");
        boolean certain = signs.has(Part.TEXT) && own >= 1 && usual >= 2;
        boolean likely = signs.has(Part.TEXT) && own == 0 && signs.named("depth", "alignment") == 2;
        return new Recognition(signs.confidence(certain, likely), TableKind.COMMENTS.reason());
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return PlatformImport.read(this, TableKind.COMMENTS, source, settings, sink);
    }
}
