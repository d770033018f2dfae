package underlag.importing.minutes;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.Contribution;
import underlag.dialogue.Question;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;

class TranscriptImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new TranscriptImporter();
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(
                        "otrygg",
                        "När känner ni er otrygga i centrum?",
                        Question.Kind.OPEN,
                        List.of(),
                        null));
    }

    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        return DocumentPlaces.textAt(source, contribution);
    }

    /** Two paragraphs of one turn are one contribution. */
    @Override
    public long itemsIn(ImportSource source) throws IOException, ImportException {
        int joined = source.name().startsWith("teams-word/") ? 1 : 0;
        return ImporterContract.super.itemsIn(source) - joined;
    }
}
