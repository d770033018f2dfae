package underlag.importing.minutes;

import java.io.IOException;
import underlag.dialogue.Contribution;
import underlag.importing.FileContents;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;

class NoteGridImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new NoteGridImporter();
    }

    /** Votes behind a note stand beside it. */
    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        String cell = FileContents.textAt(source, contribution);
        return cell.startsWith(contribution.text()) ? contribution.text() : cell;
    }
}
