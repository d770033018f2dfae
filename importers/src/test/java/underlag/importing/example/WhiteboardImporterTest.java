package underlag.importing.example;

import underlag.importing.Importer;
import underlag.importing.ImporterContract;

class WhiteboardImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new WhiteboardImporter();
    }
}
