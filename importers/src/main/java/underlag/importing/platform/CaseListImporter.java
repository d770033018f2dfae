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

/** Reads lists of viewpoints, complaints and praise from a case system. */
public final class CaseListImporter implements Importer {

    @Override
    public String id() {
        return "case-list";
    }

    @Override
    public Recognition recognise(Preview preview) {
        Signs signs = Signs.of(TableKind.CASES, preview);
        boolean cases = isCaseList(preview);
        int usual = signs.count(Part.ANSWER, Part.PERSON, Part.CATEGORY, Part.DATE, Part.AUTHOR);
        boolean certain = cases && signs.has(Part.ID) && usual >= 3;
        boolean likely = cases && usual >= 2;
        return new Recognition(signs.confidence(certain, likely), TableKind.CASES.reason());
    }

    /** Has a matter with a number, a viewpoint or a measure in it, and no votes. */
    static boolean isCaseList(Preview preview) {
        Signs signs = Signs.of(TableKind.CASES, preview);
        boolean voted = Signs.of(TableKind.IDEAS, preview).has(Part.SUPPORT);
        boolean named =
                signs.headings().stream()
                        .anyMatch(
                                h ->
                                        h.contains("synpunkt")
                                                || h.contains("klagomål")
                                                || h.contains("åtgärd")
                                                || h.contains("complaint"));
        boolean handled = named || signs.has(Part.PERSON) && signs.has(Part.ID);
        return !voted && handled && signs.has(Part.TEXT);
    }

    @Override
    public SourceReading read(ImportSource source, ImportSettings settings, ImportSink sink)
            throws IOException, ImportException {
        return PlatformImport.read(this, TableKind.CASES, source, settings, sink);
    }
}
