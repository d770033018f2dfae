package underlag.importing.platform;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;

class PolisFactsImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new PolisFactsImporter();
    }

    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        return TablePlaces.textAt(source, contribution);
    }
}
