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

/** Reads lists of ideas, e-proposals and citizens' proposals as municipalities publish them. */
public final class IdeaListImporter implements Importer {

    @Override
    public String id() {
        return "idea-list";
    }

    @Override
    public Recognition recognise(Preview preview) {
        Signs signs = Signs.of(TableKind.IDEAS, preview);
        boolean ideas = !CaseListImporter.isCaseList(preview);
        boolean texts = signs.has(Part.TITLE) || signs.has(Part.TEXT);
        int own = signs.count(Part.SUPPORT, Part.ANSWER);
        int usual = signs.count(Part.DATE, Part.CATEGORY, Part.ID, Part.AUTHOR);
        boolean certain = ideas && texts && own == 2 && usual >= 1;
        boolean likely = ideas && texts && own >= 1 && usual >= 1;
        return new Recognition(signs.confidence(certain, likely), TableKind.IDEAS.reason());
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return PlatformImport.read(this, TableKind.IDEAS, source, settings, sink);
    }
}
