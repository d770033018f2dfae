package underlag.importing.letters;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;
import underlag.importing.minutes.DocumentPlaces;

class LettersImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new LettersImporter();
    }

    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        return DocumentPlaces.textAt(source, contribution);
    }
}
