package underlag.importing.minutes;

import java.io.IOException;
import java.util.List;
import underlag.dialogue.Contribution;
import underlag.dialogue.Question;
import underlag.dialogue.SourceFile;
import underlag.importing.ImportException;
import underlag.importing.ImportSource;
import underlag.importing.Importer;
import underlag.importing.ImporterContract;
import underlag.importing.format.DocumentFile;
import underlag.importing.format.DocumentPart;

class DialogueNotesImporterTest implements ImporterContract {

    @Override
    public Importer importer() {
        return new DialogueNotesImporter();
    }

    @Override
    public boolean isGeneric() {
        return true;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question("bra", "Vad är bra i dag?", Question.Kind.OPEN, List.of(), null),
                new Question("andra", "Vad behöver ändras", Question.Kind.OPEN, List.of(), null));
    }

    /** Several cells of a Markdown table stand on one line, and votes behind a note. */
    @Override
    public String textAt(ImportSource source, Contribution contribution)
            throws IOException, ImportException {
        List<String> there =
                DocumentFile.of(source, SourceFile.plain("fil", source.name())).parts().stream()
                        .filter(p -> p.place().equals(contribution.origin().place()))
                        .map(DocumentPart::text)
                        .toList();
        return there.stream().anyMatch(t -> t.startsWith(contribution.text()))
                ? contribution.text()
                : String.join(" / ", there);
    }
}
