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

/** Reads the proposals that Decidim exports. */
public final class DecidimProposalsImporter implements Importer {

    @Override
    public String id() {
        return "decidim-proposals";
    }

    @Override
    public Recognition recognise(Preview preview) {
        Signs signs = Signs.of(TableKind.PROPOSALS, preview);
        boolean proposals = signs.has(Part.TITLE) && signs.has(Part.TEXT);
        int own =
                signs.named(
                        "participatory space",
                        "component",
                        "endorsements",
                        "is amend",
                        "original proposal",
                        "related proposals",
                        "category/name",
                        "scope/name",
                        "taxonomies",
                        "meeting urls",
                        "followers");
        int usual = signs.named("reference", "published at", "state", "supports", "comments");
        boolean certain = proposals && (own >= 2 || own == 1 && usual >= 2);
        boolean likely = proposals && own == 1 && usual == 1;
        return new Recognition(signs.confidence(certain, likely), TableKind.PROPOSALS.reason());
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return PlatformImport.read(this, TableKind.PROPOSALS, source, settings, sink);
    }
}
