package underlag.importing.platform;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;
import underlag.importing.minutes.DocumentPlaces;

class CommentThreadImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new CommentThreadImporter();
    }

    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        return DocumentPlaces.textAt(source, contribution);
    }
}
